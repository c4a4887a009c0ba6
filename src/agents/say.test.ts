/** Sayings rest on what happened and on what is wanted; every question has its answer, and nothing is said twice. */
import { describe, expect, it } from 'vitest';
import { CLAUSES, STATES } from '../engine/names.ts';
import type { Wish } from '../futures/ahead/bargain.ts';
import type { FactView } from '../protocol/facts.ts';
import { TOPICS_OF, type Intent, type SaidView } from '../protocol/intents.ts';
import { heardFrom } from './heard.ts';
import { type Grounds, sayingsOf } from './say.ts';

const [KG, TJ] = [STATES.indexOf('KG'), STATES.indexOf('TJ')];
const parties = (1 << KG) | (1 << TJ);
const wish = (clause: (typeof CLAUSES)[number], points: number): Wish => ({
  parties, clause: { type: CLAUSES.indexOf(clause), place: 1, giver: -1, taker: -1, amountA: 0, amountB: 0 },
  worth: { points, reservation: 5, surplus: points - 5, against: points < 0 ? [{ reason: 'redLine', clause: 0, points: -points }] : [] },
});
const heard = (intent: Intent, turn = 3, from: SaidView['from'] = 'TJ'): SaidView => ({ id: 1, turn, from, to: ['KG'], intent, isPublic: false });
const grounds = (more: Partial<Grounds>): Grounds => ({ seat: KG, turn: 3, history: [], said: [], promises: [], needs: ['water'], wishes: () => [], thoughts: () => [], ...more });
const promise = { agreement: 25, parties, isPublic: true, type: CLAUSES.indexOf('hotlineFactFinding'), place: 1, broken: 0 };
const fact = (kind: FactView['kind'], actor: 'KG' | 'TJ'): FactView => ({ kind, turn: 2, actor, other: actor === 'KG' ? 'TJ' : 'KG', border: 'KG-TJ', clause: 'hotlineFactFinding' });

describe('a delegation', () => {
  it.each([['clauseKept', 'TJ', 'thank'], ['clauseBroken', 'TJ', 'warn'], ['clauseExcused', 'KG', 'apologise']] as const)('after %s by %s will %s, naming the agreement', (kind, actor, intent) => {
    expect(sayingsOf(grounds({ history: [fact(kind, actor)], promises: [promise] }))).toEqual([{ to: ['TJ'], intent: { kind: intent, about: { on: 'agreement', agreement: 25 } }, isPublic: false }]);
  });

  it('says nothing about what is long ago or was somebody else’s', () => {
    expect(sayingsOf(grounds({ turn: 4, history: [fact('clauseKept', 'TJ')], promises: [promise] }))).toEqual([]);
    expect(sayingsOf(grounds({ history: [fact('clauseKept', 'KG'), fact('clauseBroken', 'KG')], promises: [promise] }))).toEqual([]);
  });

  it('answers a question with a need, and what it is asked for with an offer, a reason or a red line', () => {
    expect(sayingsOf(grounds({ said: [heard({ kind: 'question' })] }))[0]?.intent).toEqual({ kind: 'need', about: { on: 'need', need: 'water' } });
    const about = { on: 'clause', clause: 'demilitarisedZone' } as const;
    const to = (points: number) => sayingsOf(grounds({ said: [heard({ kind: 'ask', about })], wishes: () => [wish('demilitarisedZone', points)] }))[0]?.intent;
    expect(to(30)).toEqual({ kind: 'offer', about });
    expect(to(-10)).toEqual({ kind: 'explain', about, reason: 'redLine' });
    expect(to(-90)).toEqual({ kind: 'redLine', about });
  });

  it('asks for what it wants most, draws its lines in the first season only, and repeats nothing', () => {
    const thoughts = () => [wish('realTimeData', 20), wish('jointCommission', 40), wish('landSwap', -80)];
    const said = sayingsOf(grounds({ thoughts }));
    expect(said.map(({ intent: { kind, about } }) => [kind, about?.on === 'clause' ? about.clause : ''])).toEqual([['ask', 'jointCommission']]);
    const first = sayingsOf(grounds({ thoughts, turn: 1 }));
    expect(first.map(({ intent }) => intent.kind)).toEqual(['redLine', 'ask']);
    expect(sayingsOf(grounds({ thoughts, said: said.map((saying, i) => ({ ...saying, id: i, turn: 3, from: 'KG' as const })) }))).toEqual([]);
    for (const { intent } of [...said, ...first]) expect(TOPICS_OF[intent.kind]).toContain(intent.about?.on ?? 'none');
  });
});

describe('what is heard', () => {
  it('puts what was asked for on the agenda for a while, and a red line off it for good', () => {
    const said = [heard({ kind: 'ask', about: { on: 'clause', clause: 'jointDam' } }, 3), heard({ kind: 'redLine', about: { on: 'clause', clause: 'landSwap' } }, 1), heard({ kind: 'ask', about: { on: 'border', border: 'KG-TJ' } })];
    expect(heardFrom(said, 4).asked[TJ]).toEqual([CLAUSES.indexOf('jointDam')]);
    expect(heardFrom(said, 9)).toMatchObject({ asked: STATES.map(() => []), barred: STATES.map((_, s) => (s === TJ ? [CLAUSES.indexOf('landSwap')] : [])) });
  });
});
