/** One decision changed, the same luck: what stays, what falls away, and where the two lines part. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished, type Finished } from '../../tests/support/finished.ts';
import { runs } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { STATES, type StateId } from '../engine/names.ts';
import type { Change, Question, WhatIf } from '../protocol/whatIf.ts';
import { openRecord } from './open.ts';
import { FinishedGame } from './whatIf.ts';
import { recordOf } from './record.ts';
import { branch } from './whatIfReplay.ts';

const SHORT = ['water-gate-5', 'winter-light-5'] as const;
const person = fc.option(fc.constantFrom<StateId>(...STATES), { nil: undefined });
const games = fc.record({ id: fc.constantFrom(...SHORT), key: fc.nat(10_000).map(String), person });

const open = (id: string, { record, agents }: Finished): FinishedGame => {
  const game = FinishedGame.open(record, scenario(id), agents);
  if (game === null) throw new Error('The game has not ended.');
  return game;
};
const answer = (game: FinishedGame, question: Question): WhatIf => {
  const asked = game.whatIf(question);
  if (!asked.ok) throw new Error(`${asked.code} ${asked.at ?? ''}`);
  return asked.value;
};

/** Every change of orders by leaving one out, of answers, and of offers; and one order added for each set. */
function changesOf(game: FinishedGame): Change[] {
  return game.decisions('KG').seats.flatMap(({ turn, seat, orders, answers, offers }): Change[] => {
    const [added] = orders.length < 4 ? game.alternatives(turn, seat) : [];
    return [
      ...orders.map((without): Change => ({ change: 'orders', turn, seat, without })),
      ...(added === undefined ? [] : [{ change: 'orders', turn, seat, with: added } as const]),
      ...answers.flatMap(({ offer, instead }) => instead.map((other): Change => ({ change: 'answer', turn, seat, offer, answer: other }))),
      ...offers.map(({ offer }): Change => ({ change: 'silence', turn, seat, offer })),
    ];
  });
}

test('with nothing changed a game comes to the same end, command by command', { timeout: 120_000 }, () => {
  fc.assert(fc.property(games, (g) => {
    const was = finished(g.id, g.key, g.person);
    expect(recordOf(branch(was.game, null, 'hold', was.agents).game)).toEqual(was.record);
    // delegations of the computer decide by what they know, and that is the same
    if (g.person === undefined) expect(branch(was.game, null, 'answer', was.agents).game.hashes).toEqual(was.record.hashes);
  }), runs(6));
});

test('any one decision can be changed: the line before it stays, the game ends, and its record is sound', { timeout: 240_000 }, () => {
  fc.assert(fc.property(games, fc.nat(), fc.constantFrom('hold', 'answer'), (g, n, others) => {
    const was = finished(g.id, g.key, g.person);
    const changes = changesOf(open(g.id, was));
    const change = changes[n % changes.length] as Change;
    const { game, dropped, computersFrom } = branch(was.game, change, others, was.agents);
    expect(game.phase).toBe('ended');
    expect(game.hashes.slice(0, change.turn)).toEqual(was.record.hashes.slice(0, change.turn));
    expect(game.commands.filter(({ turn }) => turn < change.turn)).toEqual(was.record.commands.filter(({ turn }) => turn < change.turn));
    for (const one of dropped) expect(one.turn).toBeGreaterThanOrEqual(change.turn);
    if (others === 'answer') expect([change.turn + 1, undefined]).toContain(computersFrom);
    const record = recordOf(game);
    const again = openRecord(record, scenario(g.id), was.agents);
    expect(again.ok && again.session.record()).toEqual(record);
    expect(record.branch).toEqual({ turn: change.turn, rehearsed: true });
  }), runs(8));
});

test('where the others decide anew and the change changes nothing they could see, they decide the same', { timeout: 120_000 }, () => {
  // the last order of a set is taken out and the game ends with that turn: nobody is left to decide anything
  fc.assert(fc.property(fc.constantFrom(...SHORT), fc.nat(10_000).map(String), (id, key) => {
    const was = finished(id, key);
    const last = was.game.turns.length;
    const change = changesOf(open(id, was)).find((one) => one.turn === last && one.change === 'orders');
    if (change === undefined) return;
    const [hold, anew] = (['hold', 'answer'] as const).map((others) => branch(was.game, change, others, was.agents).game.hashes);
    expect(anew).toEqual(hold);
  }), runs(5));
});

describe('what is told', () => {
  const id = 'water-gate-5';
  const was = finished(id, 'told', 'KG');
  const game = open(id, was);
  const all = changesOf(game);
  /** Every seventh: all kinds of decisions are among them. */
  const changes = all.filter((_, i) => i % 7 === 0);

  test('begins where the lines part and adds up with what each line was', () => {
    let different = 0;
    for (const change of changes) {
      for (const others of ['hold', 'answer'] as const) {
        const told = answer(game, { change, others });
        expect(told.happened.told?.goals).toHaveLength(5);
        if (told.parting === undefined) {
          expect(told.meters).toEqual([]);
          // an offer that was refused leaves nothing behind but its count
          expect({ ...told.changed, told: undefined }).toEqual({ ...told.happened, told: undefined });
          continue;
        }
        different++;
        expect(told.parting.turn).toBeGreaterThanOrEqual(change.turn);
        for (const { meter, happened, changed } of told.meters) {
          expect(happened).toEqual(was.record.series[meter]);
          expect(happened.at(-1), meter).not.toBe(changed.at(-1));
          expect(happened.slice(0, told.parting.turn), meter).toEqual(changed.slice(0, told.parting.turn));
        }
        for (const cause of told.parting.causes) expect(cause.happened).not.toBe(cause.changed);
        for (const { turn } of told.turns) expect(turn).toBeGreaterThanOrEqual(told.parting.turn);
      }
    }
    expect(different).toBeGreaterThan(changes.length / 2);
  });

  test('an order left out is locked no longer, the others are', () => {
    const change = all.find((one) => one.change === 'orders' && one.without !== undefined);
    if (change?.change !== 'orders' || change.without === undefined) throw new Error('Nobody gave an order.');
    const { game: is } = branch(was.game, change, 'hold', was.agents);
    const locked = is.turns[change.turn - 1]?.orders[STATES.indexOf(change.seat)];
    expect(locked).toEqual(was.game.turns[change.turn - 1]?.orders[STATES.indexOf(change.seat)]?.filter((order) => order !== change.without));
  });

  test('an offer that is not made is answered by nobody', () => {
    const change = all.find((one) => one.change === 'silence');
    if (change?.change !== 'silence') throw new Error('Nobody offered anything.');
    const { game: is, dropped } = branch(was.game, change, 'hold', was.agents);
    const offers = was.game.turns[change.turn - 1]?.offers ?? [];
    const silenced = offers.find(({ id: offer }) => offer === change.offer);
    expect(is.turns[change.turn - 1]?.offers.length).toBeLessThan(offers.length);
    for (const one of dropped) if (one.did !== 'order') expect(one.clauses).not.toBe(silenced?.draft.clauses);
  });

  test('leaves all luck that the change has nothing to do with as it was', () => {
    for (const change of changes) {
      const { series } = branch(was.game, change, 'hold', was.agents).game;
      for (const meter of ['region.riverFlow', 'region.cold']) expect(series[meter], meter).toEqual(was.record.series[meter]);
    }
  });

  test('suggests questions that can be asked', () => {
    for (const seat of STATES) {
      const { suggestions } = game.decisions(seat);
      expect(suggestions.length, seat).toBeGreaterThan(0);
      for (const { change } of suggestions) expect(game.whatIf({ change, others: 'hold' }).ok).toBe(true);
      for (const { why, change } of suggestions) if (why !== 'turningPoint') expect(change.seat).toBe(seat);
    }
  });
});

describe('what can not be asked', () => {
  const id = 'water-gate-5';
  const was = finished(id, 'asked', 'KG');
  const game = open(id, was);
  const of = (change: Change) => game.whatIf({ change, others: 'hold' });
  const [some] = changesOf(game).filter((change) => change.change === 'orders' && change.without !== undefined);
  const orders = some?.change === 'orders' ? some : null;

  test.each<[string, Change]>([
    ['wrongPhase', { change: 'orders', turn: 99, seat: 'KG', with: { kind: 'hold' } }],
    ['nothingToDo', { change: 'orders', turn: 1, seat: 'KG' }],
    ['illegalOrder', { change: 'orders', turn: 1, seat: 'KG', with: { kind: 'closeBorder', border: 'TM-UZ' } }],
    ['illegalOrder', { change: 'orders', turn: 1, seat: 'KG', without: { kind: 'closeBorder', border: 'TM-UZ' } }],
    ['unknownOffer', { change: 'answer', turn: 1, seat: 'KG', offer: 7, answer: 'accept' }],
    ['unknownOffer', { change: 'silence', turn: 1, seat: 'KG', offer: 7 }],
  ])('%s', (code, change) => {
    expect(of(change)).toMatchObject({ ok: false, code });
  });

  test('an order that is locked already, or an answer that was given', () => {
    if (orders?.without === undefined) throw new Error('Nobody gave an order.');
    expect(of({ change: 'orders', turn: orders.turn, seat: orders.seat, with: orders.without })).toMatchObject({ code: 'illegalOrder', at: 'with' });
    const given = game.decisions('KG').seats.find(({ answers }) => answers.some(({ gave }) => gave === 'accepted'));
    const accepted = given?.answers.find(({ gave }) => gave === 'accepted');
    if (given === undefined || accepted === undefined) return;
    expect(of({ change: 'answer', turn: given.turn, seat: given.seat, offer: accepted.offer, answer: 'accept' })).toMatchObject({ code: 'nothingToDo' });
  });

  test('of a game that goes on, or of other rules', () => {
    const record = { ...was.record, outcome: { ...was.record.outcome, ended: false } };
    expect(FinishedGame.open(record, scenario(id), was.agents)).toBeNull();
    expect(FinishedGame.open({ ...was.record, rules: '0' }, scenario('winter-light-5'), was.agents)).toBeNull();
  });
});

test('one can play on from the turn after the change', () => {
  const was = finished('water-gate-5', 'on', 'KG');
  const game = open('water-gate-5', was);
  const change = changesOf(game).find((one) => one.turn === 2 && one.seat === 'KG') as Change;
  const line = game.playOn({ change, others: 'hold' });
  if (!line.ok) throw new Error(line.code);
  const opened = openRecord(line.value, scenario('water-gate-5'), was.agents);
  if (!opened.ok) throw new Error(opened.fault.path);
  expect([opened.session.turn, opened.session.phase, opened.session.rehearsed]).toEqual([3, 'news', true]);
  expect(opened.session.command('KG', { do: 'advance' })).toEqual({ ok: true });
  const last = changesOf(game).find(({ turn }) => turn === was.game.turns.length) as Change;
  expect(game.playOn({ change: last, others: 'hold' })).toMatchObject({ ok: false, code: 'gameEnded' });
});
