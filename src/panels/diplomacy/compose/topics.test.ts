import { describe, expect, it } from 'vitest';
import { seatView } from '../../../../tests/fixtures/seatView.ts';
import { CLAUSES } from '../../../engine/names.ts';
import type { SaidView } from '../../../protocol/intents.ts';
import type { Guess } from '../../../protocol/needs.ts';
import { fallsDue, GROUPS, likelyTopics, topicOf } from './topics.ts';
import type { Setting } from './slots.ts';

const view = seatView('diplomacy', { agreements: [], offers: [] });
const between = (...parties: Setting['parties']): Setting => ({ author: 'KG', parties, threats: ['water', 'narcotics'] });

describe('what can be talked about', () => {
  it('holds every clause in one group', () => {
    expect(Object.values(GROUPS).flat().sort()).toEqual([...CLAUSES].sort());
  });

  it.each([
    ['landSwap', ['KG', 'TM'], 'noBorder'], ['seasonalSwap', ['KG', 'TJ'], 'noSwap'], ['fillingCap', ['KG', 'TM'], 'noRiver'],
    ['hotlineFactFinding', ['KG', 'TJ'], undefined],
  ] as const)('says why %s is not for %s: %s', (type, parties, why) => {
    const topic = topicOf(type, between(...parties), [], []);
    expect('why' in topic ? topic.why : undefined).toBe(why);
  });

  it('leaves what two others have between them to them', () => {
    expect(topicOf('hotlineFactFinding', { ...between('KZ', 'KG', 'TJ', 'UZ'), author: 'KZ' }, [], [])).toMatchObject({ clause: { border: 'KG-KZ' } });
    expect(topicOf('landSwap', { author: 'TM', parties: ['KG', 'TJ', 'TM'], threats: [] }, [], [])).toEqual({ type: 'landSwap', why: 'noSide' });
    expect(topicOf('liaisonNetwork', { ...between('KG', 'TM'), threats: ['water'] }, [], [])).toEqual({ type: 'liaisonNetwork', why: 'noThreat' });
  });

  it('goes on to the next border, and stops at what is in the offer or agreed', () => {
    const [tj, uz] = [{ type: 'realTimeData', border: 'KG-TJ' }, { type: 'realTimeData', border: 'KG-UZ' }] as const;
    const parties = between('KG', 'TJ', 'UZ');
    expect(topicOf('realTimeData', parties, [tj], [])).toEqual({ type: 'realTimeData', clause: uz });
    expect(topicOf('realTimeData', parties, [tj, uz], [])).toEqual({ type: 'realTimeData', why: 'there' });
    const [agreed] = seatView('diplomacy').agreements;
    if (agreed === undefined) throw new Error('The fixture holds no agreement.');
    expect(topicOf('seasonalSwap', between('KZ', 'KG'), [], [agreed])).toEqual({ type: 'seasonalSwap', why: 'agreed' });
    expect(topicOf('seasonalSwap', between('KZ', 'KG'), [], [{ ...agreed, status: 'ended' }])).toMatchObject({ clause: { downstream: 'KZ' } });
  });
});

it.each([
  ['seasonalSwap', 'spring', 8, 8, false], ['seasonalSwap', 'spring', 7, 8, true], ['seasonalSwap', 'winter', 8, 8, true], ['fillingCap', 'autumn', 6, 8, false], ['fillingCap', 'autumn', 5, 8, true],
  ['landSwap', 'autumn', 8, 8, true], ['seasonalSwap', 'summer', 3, 2, false], ['fillingCap', 'winter', 1, 3, true], ['fillingCap', 'winter', 1, 2, false],
] as const)('says whether %s, from %s of turn %i to turn %i, falls due: %s', (type, season, turn, to, due) => {
  expect(fallsDue(type, { season, turn }, turn, to)).toBe(due);
});

it('counts from the turn in which a promise begins', () => {
  expect(fallsDue('fillingCap', { season: 'spring', turn: 1 }, 3, 5)).toBe(false);
  expect(fallsDue('fillingCap', { season: 'spring', turn: 1 }, 3, 6)).toBe(true);
});

describe('likely topics', () => {
  const open = [...CLAUSES];
  it('begin with what the partner asked for, then with what this seat thinks that it needs', () => {
    const said: SaidView = { id: 1, turn: 3, from: 'TJ', to: ['KG'], isPublic: false, intent: { kind: 'ask', about: { on: 'clause', clause: 'guaranteedAccess' } } };
    const guess: Guess = { of: 'TJ', needs: ['economy', 'energy', 'standing'] };
    expect(likelyTopics({ ...view, said: [said], guesses: [guess] }, between('KG', 'TJ'), open).slice(0, 2)).toEqual(['guaranteedAccess', 'jointDam']);
  });
  it('are three at most, only what can be added, and never nothing', () => {
    expect(likelyTopics(view, between('KG', 'TM'), ['noForcePledge'])).toEqual(['noForcePledge']);
    expect(likelyTopics(view, between('KG', 'TJ'), open)).toHaveLength(3);
    // The border is in crisis: first comes what calms it.
    expect(likelyTopics(view, between('KG', 'TJ'), open)).toContain('hotlineFactFinding');
  });
});
