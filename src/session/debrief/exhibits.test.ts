/** What the exhibits say is in the record: every name, every number, every answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegationsOf, finished, type Finished } from '../../../tests/support/finished.ts';
import { runs } from '../../../tests/support/playing.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { hashFields } from '../../engine/hash.ts';
import { Border } from '../../engine/layout.ts';
import { nameOf } from '../../engine/meters.ts';
import { BORDERS, SEATS, STATES, type PhaseId, type StateId } from '../../engine/names.ts';
import { QUESTION_STEPS, type Debrief } from '../../protocol/debrief.ts';
import { debriefOf } from '../debrief.ts';
import type { Game } from '../game.ts';
import { replay } from '../replay.ts';
import { GameSession } from '../session.ts';
import { FinishedGame } from '../whatIf.ts';
import { bargainingOf } from './bargaining.ts';
import { LeanGame } from './lean.ts';
import { effectsOf } from './promiseExhibit.ts';
import { historyOf } from './promises.ts';

const SHORT = ['water-gate-5', 'winter-light-5', 'platforms-5'] as const;
const games = fc.record({ id: fc.constantFrom(...SHORT), key: fc.nat(10_000).map(String), person: fc.option(fc.constantFrom<StateId>(...STATES), { nil: undefined }) })
  .map(({ id, key, person }) => ({ id, ...finished(id, key, person) }));
const open = ({ id, record, agents }: { readonly id: string } & Finished): FinishedGame => {
  const game = FinishedGame.open(record, scenario(id), agents);
  if (game === null) throw new Error('The game has not ended.');
  return game;
};

/** Everything that was promised, offered or ordered in a game, as text. */
const said = (game: Game) => ({
  clauses: new Set(game.turns.flatMap((log) => log.offers).flatMap(({ draft }) => draft.clauses).map((clause) => JSON.stringify(clause))),
  orders: new Set(game.turns.flatMap((log) => log.orders.flatMap((orders, s) => (orders ?? []).map((order) => JSON.stringify([log.turn, STATES[s], order]))))),
});

function expectFromRecord(game: Game, { exhibits: { turningPoint, promise }, questions, bargaining }: Debrief): void {
  const { clauses, orders } = said(game);
  if (turningPoint !== null) {
    const { turn, border, before, after, decided, deals, believed } = turningPoint;
    const log = game.turns[turn - 1];
    const field = Border.tension + BORDERS.indexOf(border);
    expect([before, after]).toEqual([log?.start[field], log?.end?.[field]]);
    for (const one of decided) for (const order of one.orders) expect(orders).toContain(JSON.stringify([turn, one.state, order]));
    for (const deal of deals) for (const clause of deal.clauses) expect(clauses).toContain(JSON.stringify(clause));
    for (const { truth } of believed) expect(truth).toBe(before);
  }
  if (promise !== null) {
    expect(clauses).toContain(JSON.stringify(promise.clause));
    expect(promise.dues.some(({ outcome }) => outcome === promise.outcome)).toBe(true);
    for (const { by, against } of promise.sanctions) expect(promise.parties).toEqual(expect.arrayContaining([by, against]));
  }
  expect(questions.map(({ step }) => step)).toEqual([...QUESTION_STEPS]);
  for (const { clause } of questions) if (clause !== undefined) expect(clauses).toContain(JSON.stringify(clause));
  for (const { first } of bargaining) for (const clause of first?.clauses ?? []) expect(clauses).toContain(JSON.stringify(clause));
}

describe('the exhibits', () => {
  it('name only what the record holds, for whoever reads them', { timeout: 120_000 }, () => {
    fc.assert(fc.property(games, fc.constantFrom(...SEATS), (was, seat) => expectFromRecord(was.game, debriefOf(was.game, seat))), runs(12));
  });

  it('lead to a question that can be asked', { timeout: 120_000 }, () => {
    fc.assert(fc.property(games, (was) => {
      const change = debriefOf(was.game, 'KZ').exhibits.turningPoint?.whatIf;
      if (change === undefined) return;
      const asked = open(was).whatIf({ change, others: 'hold' });
      expect(asked.ok).toBe(true);
      if (asked.ok) expect(asked.value.parting?.turn).toBe(change.turn);
    }), runs(6));
  });

  it('count for a promise only rows of the ledger, none of them twice', { timeout: 120_000 }, () => {
    fc.assert(fc.property(games, ({ game }) => {
      const total = new Map<string, number>();
      for (const { ledger } of game.turns) for (const { field, delta } of ledger.causes) total.set(nameOf(field) ?? '', (total.get(nameOf(field) ?? '') ?? 0) + Math.abs(delta));
      const told = new Map<string, number>();
      for (const sums of effectsOf(historyOf(game), game.turns).values()) for (const [meter, delta] of sums) told.set(meter, (told.get(meter) ?? 0) + Math.abs(delta));
      for (const [meter, size] of told) expect(size, meter).toBeLessThanOrEqual(total.get(meter) ?? 0);
    }), runs(8));
  });
});

describe('a lean replay', () => {
  it('with nothing changed comes to the same end, from every turn', { timeout: 120_000 }, () => {
    fc.assert(fc.property(games, ({ game, record }) => {
      const lean = new LeanGame(game);
      for (let turn = 1; turn <= lean.turns; turn++) expect(hashFields(lean.end(turn)?.fields ?? new Int32Array(0))).toBe(record.hashes.at(-1));
      expect(lean.end(lean.turns + 1)).toBeNull();
    }), runs(12));
  });
});

describe('a game that the host ended early', () => {
  const content = scenario('water-gate');
  const agents = delegationsOf('water-gate');
  /** Ended in this phase of turn 4. */
  const endedIn = (phase: PhaseId): Game => {
    const session = GameSession.start({ content, seats: {}, keyText: 'early' }, agents);
    while (session.turn < 4 || session.phase !== phase) session.next();
    expect(session.host({ do: 'endEarly' })).toEqual({ ok: true });
    const replayed = replay(session.record(), content, agents);
    if (!replayed.ok) throw new Error(replayed.fault.path);
    return replayed.game;
  };

  it.each(['news', 'diplomacy'] as const)('in its %s is told as it stands, and resolved again to the same end', { timeout: 60_000 }, (phase) => {
    const game = endedIn(phase);
    const debrief = debriefOf(game, 'ENVOY');
    expect(debrief).toMatchObject({ endedEarly: 4, turns: 4, seat: 'ENVOY' });
    expectFromRecord(game, debrief);
    const lean = new LeanGame(game);
    expect(lean.turns).toBe(3);
    expect(hashFields(lean.end(1)?.fields ?? new Int32Array(0))).toBe(hashFields(game.world.fields));
    expect(bargainingOf(game, agents).tried).toBeGreaterThan(0);
  });
});

describe('a missed deal', () => {
  it('would have brought every party nearer its goals, and can be played', { timeout: 240_000 }, () => {
    let found = 0;
    fc.assert(fc.property(games, (was) => {
      const { missed, tried } = bargainingOf(was.game, was.agents);
      expect(tried).toBeGreaterThan(0);
      if (missed === null) return;
      found++;
      expect(missed.gains.map(({ state }) => state)).toEqual(STATES.filter((state) => missed.parties.includes(state)));
      for (const { gain } of missed.gains) expect(gain).toBeGreaterThanOrEqual(5);
      expect(missed.failed.changed && !missed.failed.happened).toBe(false);
      const clauses = JSON.stringify(missed.clauses);
      const before = was.game.turns.flatMap((log) => log.offers).some(({ turn, draft }) => turn === missed.turn && JSON.stringify(draft.clauses) === clauses);
      expect(before).toBe(missed.was !== 'neverProposed');
      const asked = open(was).whatIf({ change: missed.change, others: 'hold' });
      if (!asked.ok) throw new Error(`${asked.code} ${asked.at}`);
      expect(asked.value.changed.failed).toBe(missed.failed.changed);
      for (const { meter, changed } of missed.gains) expect(asked.value.meters.find((one) => one.meter === meter)?.changed.at(-1)).toBe(changed);
    }), runs(6));
    expect(found).toBeGreaterThan(0);
  });
});
