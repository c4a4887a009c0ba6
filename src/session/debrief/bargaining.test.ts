/** Guesses, the envoy's credit, concessions, and the picture of what was possible at a table. */
import { describe, expect, it } from 'vitest';
import { finished } from '../../../tests/support/finished.ts';
import { fieldOf } from '../../engine/meters.ts';
import { STATES, type SeatId, type StateId } from '../../engine/names.ts';
import { offerToRow } from '../../protocol/codec.ts';
import type { Clause, OfferDraft, OfferStatus } from '../../protocol/offers.ts';
import type { Game, Offer } from '../game.ts';
import { SILENT, type AgentsFor } from '../port.ts';
import { amountsOf, bargainingLines } from './bargainingLines.ts';
import { envoyCredit } from './envoyCredit.ts';
import { guessesOf, needsOf } from './guesses.ts';
import { nearnessOf } from './nearness.ts';
import { historyOf } from './promises.ts';
import { frontOf, tablesOf, tradesIn } from './tables.ts';

const was = finished('water-gate-5', 'bargain').game;
const hotline: Clause = { type: 'hotlineFactFinding', border: 'KG-TJ' };
const gates: Clause = { type: 'sharedInfrastructure', border: 'KG-TJ', object: 'gates' };
const swap: Clause = { type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 3, energy: 1 };

let ids = 0;
function offer(turn: number, from: SeatId, to: readonly StateId[], clauses: readonly Clause[], status: OfferStatus): Offer {
  const draft: OfferDraft = { to: [...to], clauses: [...clauses], term: 3, isPublic: true, onBreach: 'suspend' };
  const row = offerToRow(from, draft);
  const answers = to.map((state) => ({ by: STATES.indexOf(state), answer: status === 'signed' ? 'accepted' as const : 'refused' as const, reasons: [], because: [] }));
  return { id: ++ids, turn, from: row.from, draft, row, status, answers, amendments: [], counters: null, agreement: -1, slots: clauses.map(() => -1) };
}
/** The game with other talks. */
const talks = (...offers: readonly Offer[]): Game => ({ ...was, turns: was.turns.map((log) => ({ ...log, offers: offers.filter(({ turn }) => turn === log.turn) })) });

describe('guesses', () => {
  const goal = (meter: string, weight: number, isPublic = true) => ({ id: meter, isPublic, field: fieldOf(meter) ?? -1, atLeast: true, value: 500, weight });
  const tables = { ...was.content.tables, goals: STATES.map((state) => (state === 'TJ' ? [goal('state.TJ.energy', 600), goal('border.KG-TJ.tension', 400), goal('state.TJ.prestige', 1000, false)] : [])) };
  const guess = (seat: SeatId, needs: readonly ['water' | 'energy' | 'calm' | 'standing', 'water' | 'energy' | 'calm' | 'standing', 'water' | 'energy' | 'calm' | 'standing']) => ({ turn: 1, seat, command: { do: 'guess' as const, guess: { of: 'TJ' as const, needs: [...needs] } } });
  const game = (...commands: readonly ReturnType<typeof guess>[]): Game => ({ ...was, content: { ...was.content, tables }, commands: [...commands] });

  it('are held against the goals, public ones weighing 40 to 30', () => expect(needsOf(tables, 'TJ')).toEqual(['standing', 'energy', 'calm']));
  it('hit at whatever rank, and the last one counts', () => {
    expect(guessesOf(game(guess('KG', ['water', 'energy', 'calm']), guess('KG', ['calm', 'water', 'standing'])))).toEqual([{ by: 'KG', of: 'TJ', guessed: ['calm', 'water', 'standing'], truth: ['standing', 'energy', 'calm'], hits: 2 }]);
    expect(guessesOf(game(guess('KG', ['energy', 'calm', 'standing']), guess('UZ', ['water', 'water', 'water']))).map(({ hits }) => hits)).toEqual([3, 0]);
  });
});

describe('the envoy’s credit', () => {
  it('counts texts and what was signed on them, not what others agreed', () => {
    const game = { ...talks(offer(1, 'KG', ['TJ'], [gates], 'signed'), offer(2, 'ENVOY', ['KG', 'TJ'], [hotline, gates], 'refused'), offer(2, 'ENVOY', ['KG', 'TJ'], [hotline], 'signed')), seats: { ...was.seats, ENVOY: 'envoy' } };
    expect(envoyCredit(game, historyOf(game))).toMatchObject({ texts: 2, signed: [{ turn: 2, parties: ['KG', 'TJ'], clauses: [hotline] }] });
  });
  it('is told only where somebody held the seat', () => {
    const { ENVOY: _none, ...seats } = was.seats;
    expect(envoyCredit({ ...was, seats }, [])).toBeUndefined();
  });
});

describe('concessions', () => {
  it('are amounts asked and given by the one who offers', () => {
    expect([amountsOf(swap, 'KG'), amountsOf(swap, 'UZ'), amountsOf(gates, 'TJ')]).toEqual([{ asked: 1, gave: 3 }, { asked: 3, gave: 1 }, { asked: 1, gave: 1 }]);
    expect(amountsOf({ type: 'upstreamCostShare', upstream: 'KG', downstream: 'UZ', amount: 2 }, 'KG')).toEqual({ asked: 2, gave: 0 });
  });
  it('are told of the table with most offers; the first offer is the first anywhere', () => {
    const lines = bargainingLines(talks(offer(1, 'KG', ['UZ'], [swap], 'refused'), offer(2, 'KG', ['TJ'], [hotline, gates], 'refused'), offer(3, 'KG', ['TJ'], [hotline], 'signed')));
    expect(lines.find(({ state }) => state === 'KG')).toEqual({
      state: 'KG', offers: 3, signed: 1, with: ['TJ'], first: { turn: 1, to: ['UZ'], clauses: [swap], status: 'refused' },
      concessions: [{ turn: 2, asked: 2, gave: 2, status: 'refused' }, { turn: 3, asked: 1, gave: 1, status: 'signed' }],
    });
    expect(lines.find(({ state }) => state === 'TJ')).toEqual({ state: 'TJ', offers: 0, signed: 1, concessions: [] });
  });
});

describe('a table', () => {
  /** Worth by clause: first side (KG), second side (TJ). */
  const WORTH: { readonly [type: string]: readonly [number, number] } = { hotlineFactFinding: [40, 10], sharedInfrastructure: [-10, 60], realTimeData: [50, 50] };
  const agents: AgentsFor = () => ({ ...SILENT, value: (k, _from, { clauses }) => clauses.reduce((sum, { type }) => sum + (WORTH[type]?.[STATES[k.seat] === 'KG' ? 0 : 1] ?? 0), 0) });
  const data: Clause = { type: 'realTimeData', border: 'KG-TJ' };

  it('is measured against the best that came up at it', () => {
    const [table] = tablesOf(talks(offer(1, 'KG', ['TJ'], [gates], 'refused'), offer(2, 'TJ', ['KG'], [hotline], 'signed')), agents) ?? [];
    expect(table).toMatchObject({ between: ['KG', 'TJ'], turn: 1, achieved: [40, 10], nash: { worth: [30, 70] }, left: 50, withEnvoy: false });
    expect(table?.front).toEqual([[40, 10], [30, 70]]);
  });
  it('has a front of what the two proposed themselves; an envoy’s text may lie beyond it', () => {
    const [table] = tablesOf(talks(offer(1, 'KG', ['TJ'], [hotline], 'refused'), offer(2, 'ENVOY', ['KG', 'TJ'], [data], 'signed')), agents) ?? [];
    expect(table).toMatchObject({ front: [[40, 10]], achieved: [50, 50], nash: { worth: [90, 60] }, withEnvoy: true, left: 50 });
  });
  it('without a set that is a gain to both has no zone of agreement, and nothing is left on it', () => {
    expect(tablesOf(talks(offer(1, 'TJ', ['KG'], [gates], 'refused')), agents)).toMatchObject([{ nash: null, left: 0, achieved: [0, 0] }]);
  });
  it('is not measured where nobody can say what an offer is worth', () => expect(tablesOf(was, () => SILENT)).toBeNull());
  it('keeps of all points those that no other beats for both', () => {
    expect(frontOf([[0, 0], [10, 5], [5, 10], [4, 9], [10, 3]])).toEqual([[10, 5], [5, 10]]);
  });
  it('counts as trades what each values less given for what it values more', () => {
    const worths = (...all: readonly (readonly [Clause, readonly [number, number]])[]) => tradesIn(all.map(([clause, worth]) => ({ clause, worth })));
    expect(worths([hotline, [40, 10]], [gates, [-10, 60]])).toBe(1);
    expect(worths([hotline, [40, 10]])).toBe(0);
    expect(worths([swap, [20, 30]])).toBe(1);
    expect(worths([swap, [20, -30]])).toBe(0);
  });
});

describe('nearness to a goal', () => {
  it('is full when it is met, else the share of the way', () => {
    expect([nearnessOf({ atLeast: true, value: 400 }, 500), nearnessOf({ atLeast: true, value: 400 }, 300), nearnessOf({ atLeast: false, value: 300 }, 300), nearnessOf({ atLeast: false, value: 300 }, 600), nearnessOf({ atLeast: true, value: 400 }, -5)]).toEqual([1000, 750, 1000, 500, 0]);
  });
});
