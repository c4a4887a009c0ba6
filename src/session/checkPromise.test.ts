/** What can't be kept is refused at once, with the place: past seasons, what nobody could carry out, water promised twice. */
import { describe, expect, test } from 'vitest';
import { State } from '../engine/layout.ts';
import { STATES, type StateId } from '../engine/names.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { Clause, OfferDraft } from '../protocol/offers.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';

const plain = scenario('water-gate');
const tables = { ...plain.tables, clauses: plain.tables.clauses.map((clause) => ({ ...clause, offered: true })) };
const content = { ...plain, tables };
type Content = typeof content;

function atTable(from: Content = content, turn = 1): GameSession {
  const s = GameSession.start({ content: from, seats: Object.fromEntries(STATES.map((x) => [x, 'person'])), keyText: 'promise' }, () => SILENT);
  while (s.turn < turn || s.phase !== 'diplomacy') s.host({ do: 'closePhase' });
  return s;
}
const draft = (to: readonly StateId[], clauses: readonly Clause[], more: Partial<OfferDraft> = {}): OfferDraft =>
  ({ to: [...to], clauses: [...clauses], term: 6, isPublic: false, onBreach: 'suspend', ...more });
const swap = (upstream: StateId, downstream: StateId, water: 1 | 2 | 3, energy: 1 | 2 | 3 = 1): Clause => ({ type: 'seasonalSwap', upstream, downstream, water, energy });
const hotline: Clause = { type: 'hotlineFactFinding', border: 'KG-TJ' };
const propose = (s: GameSession, from: StateId, offer: OfferDraft): CommandResult => s.command(from, { do: 'offer', offer });
const refused = (code: string, at: string): object => ({ ok: false, code, at });

/** Signed by all, in one go. */
function agree(s: GameSession, from: StateId, offer: OfferDraft): void {
  expect(propose(s, from, offer)).toEqual({ ok: true });
  const id = s.view(from).offers.at(-1)?.id;
  for (const by of offer.to) expect(s.command(by, { do: 'accept', offer: id })).toEqual({ ok: true });
}

describe('a season', () => {
  test.each([[1, 2], [2, 1]])('that is over is refused: turn %i asked for in turn %i', (starts, turn) => {
    const result = propose(atTable(content, turn), 'KG', draft(['TJ'], [hotline], { starts }));
    expect(result).toEqual(starts < turn ? refused('pastSeason', 'offer.starts') : { ok: true });
  });
  test('after the end of the game is refused, and so is one after the agreement’s own end', () => {
    const s = atTable();
    expect(propose(s, 'KG', draft(['TJ'], [hotline], { starts: tables.turns + 1 }))).toEqual(refused('pastSeason', 'offer.starts'));
    expect(propose(s, 'KG', draft(['TJ'], [hotline], { starts: 4, term: 3 }))).toEqual(refused('cannotBeCarriedOut', 'offer.starts'));
    expect(propose(s, 'KG', draft(['TJ'], [hotline], { starts: 3, term: 3 }))).toEqual({ ok: true });
  });
});

describe('what nobody could carry out', () => {
  // turn 1 is a spring: 1 spring, 2 summer, 3 autumn, 4 winter
  const river = { upstream: 'KG', downstream: 'UZ', amount: 1 } as const;
  test.each<[Clause, StateId, number, number, boolean]>([
    [swap('KG', 'UZ', 1), 'UZ', 1, 1, false],
    [swap('KG', 'UZ', 1), 'UZ', 1, 2, true],
    [swap('KG', 'UZ', 1), 'UZ', 3, 3, false],
    [{ type: 'fillingCap', ...river }, 'UZ', 3, 6, true],
    [{ type: 'fillingCap', ...river }, 'UZ', 3, 5, false],
    [{ type: 'upstreamCostShare', ...river }, 'UZ', 3, 4, false],
    [{ type: 'upstreamCostShare', ...river }, 'UZ', 3, 5, true],
    [{ type: 'dryYearParity', border: 'KG-TJ', amount: 1 }, 'TJ', 3, 4, false],
    [{ type: 'disasterAid' }, 'TJ', 1, 1, true],
  ])('%j with %s from turn %i to %i', (clause, other, starts, end, isSound) => {
    const first = tables.firstSeason;
    expect(first).toBe(0);
    expect(propose(atTable(), 'KG', draft([other], [hotlineBeside(clause, other), clause].filter((c) => c !== null), { starts, term: end })))
      .toEqual(isSound ? { ok: true } : refused('cannotBeCarriedOut', `offer.clauses.${other === 'TJ' ? 1 : 0}`));
  });
  /** Something that is always sound comes first where it can, so that the place is told and not guessed. */
  function hotlineBeside(_: Clause, other: StateId): Clause | null {
    return other === 'TJ' ? hotline : null;
  }

  test('without a reservoir, or with too little in it when only this summer counts', () => {
    const start = Int32Array.from(tables.start);
    start[State.stock + STATES.indexOf('KG')] = 0;
    const dry = { ...content, tables: { ...tables, start } };
    expect(propose(atTable(dry), 'KG', draft(['UZ'], [swap('KG', 'UZ', 1)]))).toEqual(refused('cannotBeCarriedOut', 'offer.clauses.0'));
    start[State.stock + STATES.indexOf('KG')] = 20;
    const thirsty = { ...dry, tables: { ...dry.tables, params: { ...tables.params, inflow: 0, swapStock: 300 } } };
    expect(propose(atTable(thirsty, 2), 'KG', draft(['UZ'], [swap('KG', 'UZ', 3)], { term: 1 }))).toEqual(refused('cannotBeCarriedOut', 'offer.clauses.0'));
    expect(propose(atTable(thirsty, 2), 'KG', draft(['UZ'], [swap('KG', 'UZ', 3)], { term: 4 }))).toEqual({ ok: true });
  });

  test('monitors without a border, a neighbour’s arbitration without a neighbour', () => {
    const s = atTable();
    expect(propose(s, 'KG', draft(['UZ'], [swap('KG', 'UZ', 1)], { monitoring: 'un' }))).toEqual(refused('cannotBeCarriedOut', 'offer.monitoring'));
    const commission: Clause = { type: 'jointCommission', border: 'KG-TJ', arbiter: 'neighbour' };
    expect(propose(s, 'KG', draft(['TJ'], [commission]))).toEqual(refused('cannotBeCarriedOut', 'offer.clauses.0.arbiter'));
    expect(propose(s, 'KG', draft(['TJ', 'UZ'], [commission]))).toEqual({ ok: true });
  });
});

describe('water and power', () => {
  test('can’t be promised beyond what one state can give in a season, to however many', () => {
    const s = atTable();
    agree(s, 'TJ', draft(['UZ'], [swap('TJ', 'UZ', 3)]));
    agree(s, 'TJ', draft(['TM'], [swap('TJ', 'TM', 3)]));
    expect(propose(s, 'TJ', draft(['KZ'], [hotlineFree, swap('TJ', 'KZ', 1)]))).toEqual(refused('contradicts', 'offer.clauses.1'));
    // another summer is another promise
    expect(propose(s, 'TJ', draft(['KZ'], [swap('TJ', 'KZ', 1)], { starts: 7, term: 8 }))).toEqual({ ok: true });
  });
  const hotlineFree: Clause = { type: 'noForcePledge' };

  test('are added up within one offer; a slower filling can be held beside', () => {
    const s = atTable();
    const cap: Clause = { type: 'fillingCap', upstream: 'TJ', downstream: 'UZ', amount: 3 };
    expect(propose(s, 'TJ', draft(['UZ', 'TM'], [swap('TJ', 'UZ', 3), cap, swap('TJ', 'TM', 3)]))).toEqual({ ok: true });
    expect(propose(s, 'TJ', draft(['UZ', 'TM', 'KZ'], [cap, swap('TJ', 'UZ', 3), swap('TJ', 'TM', 3), swap('TJ', 'KZ', 1)]))).toEqual(refused('contradicts', 'offer.clauses.1'));
  });

  test('who has promised too much meanwhile is told so; what others can no longer hold is taken back', () => {
    const s = atTable();
    for (const to of ['UZ', 'TM', 'KZ'] as const) expect(propose(s, 'TJ', draft([to], [swap('TJ', to, 3)]))).toEqual({ ok: true });
    const offerTo = (to: StateId): number | undefined => s.view(to).offers[0]?.id;
    for (const to of ['UZ', 'TM'] as const) s.command(to, { do: 'accept', offer: offerTo(to) });
    expect(s.command('KZ', { do: 'accept', offer: offerTo('KZ') })).toEqual({ ok: true });
    expect(s.view('KZ').offers[0]?.status).toBe('withdrawn');
    expect(s.view('KZ').agreements).toEqual([]);

    const other = atTable();
    for (const from of ['UZ', 'TM', 'KZ'] as const) expect(propose(other, from, draft(['TJ'], [swap('TJ', from, 3)]))).toEqual({ ok: true });
    expect(other.view('TJ').offers.map((o) => other.command('TJ', { do: 'accept', offer: o.id }))).toEqual([{ ok: true }, { ok: true }, refused('contradicts', 'offer')]);
  });
});
