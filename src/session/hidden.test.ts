/** Rule 5, as it is written: for two games that differ only in what a seat may not know, all it is shown is byte-equal. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFrom } from '../engine/draw.ts';
import { METER_NAMES } from '../engine/meters.ts';
import { SEATS, STATES } from '../engine/names.ts';
import { begin, play, type Playing } from '../../tests/support/games.ts';
import { rewrite } from '../../tests/support/hidden.ts';
import { dice, randomOffer } from '../../tests/support/players.ts';
import { runs } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { checkOffer } from './checkOffer.ts';
import { checkOrders } from './checkOrders.ts';
import { envoyKnowledge, knowledgeFor } from './knowledge.ts';
import type { Viewer } from '../protocol/view.ts';
import { newGame, type Game } from './game.ts';
import { replay } from './replay.ts';
import { sightIn } from './sight.ts';
import { viewOf } from './view.ts';
import { ENVOY, isState } from './viewers.ts';
import { whyOf } from './why.ts';

/** By their numbers. */
const VIEWERS: readonly Viewer[] = [...SEATS, 'PUBLIC'];
const SCENARIOS = ['water-gate', 'winter-light'] as const;

/** A copy of a game in progress, open to the test. */
function copyOf(id: string, game: Playing): Game {
  const replayed = replay(game.session.record(), scenario(id), game.agents);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.fault));
  return replayed.game;
}

/** Everything that a seat, its helper or its computer delegation is ever given. */
function shown(game: Game, seat: number): string {
  const view = viewOf(game, VIEWERS[seat] as Viewer);
  const why = METER_NAMES.map((meter) => whyOf(game, seat, meter));
  return JSON.stringify({ view, why, ...(isState(seat) ? toState(game, seat) : seat === ENVOY ? { knowledge: [...envoyKnowledge(game).fields] } : {}) });
}

/** What only a delegation is given, and what it is told about what it tries. */
function toState(game: Game, seat: number): object {
  const sight = sightIn(game, seat);
  const state = STATES[seat] as (typeof STATES)[number];
  const roll = dice(keyFrom('offers'));
  const offers = Array.from({ length: 12 }, () => randomOffer(roll, state, 6)).filter((o) => o !== null);
  const { fields, history, said } = knowledgeFor(game, seat);
  return {
    knowledge: [...fields], history: history(), said: said(),
    refusals: [offers.map((o) => checkOffer(game, sight, o, 'offer')), viewOf(game, state).desk.map((o) => checkOrders(sight, [o.order]))],
  };
}

test('what a seat may not know changes nothing that it is shown', { timeout: 180_000 }, () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...SCENARIOS), fc.string(), fc.nat(40), fc.nat(VIEWERS.length - 1), fc.nat(4), (id, keyText, steps, seat, person) => {
      const game = begin(id, keyText, [STATES[person] as (typeof STATES)[number]]);
      play(game, keyText, steps);
      // after the end of a game all is open
      fc.pre(game.session.phase !== 'ended');
      const before = copyOf(id, game);
      const after = copyOf(id, game);
      changed = Math.max(changed, rewrite(after, seat, dice(keyFrom(`${keyText}hidden`))));
      expect(shown(after, seat)).toBe(shown(before, seat));
    }),
    // a case in which a promise nobody else knows of holds the slot of one that ended
    { ...runs(24), examples: [['winter-light', '\\', 26, 1, 0]] },
  );
  // the test has teeth only when much was really changed
  expect(changed).toBeGreaterThan(150);
});

// whatever one state may not know the public does not know either
test('the same change is seen by all others but the public', () => {
  const game = begin('water-gate', 'teeth', ['KG']);
  play(game, 'teeth', 14);
  const before = copyOf('water-gate', game);
  const after = copyOf('water-gate', game);
  rewrite(after, 0, dice(keyFrom('teeth')));
  expect(VIEWERS.map((_, seat) => shown(after, seat) === shown(before, seat))).toEqual([true, false, false, false, false, false, true]);
});

test('a meter that a seat may not know has no why', () => {
  const game = newGame({ content: scenario('water-gate'), seats: { KG: 'person' }, keyText: 'why' });
  game.turns.push({ turn: 1, start: Int32Array.from(game.world.fields), end: null, ledger: { causes: [], facts: [], add: () => undefined, tell: () => undefined }, newsFacts: 0, offers: [], orders: STATES.map(() => null) });
  expect(whyOf(game, 1, 'state.TJ.capital')).toEqual({ meter: 'state.TJ.capital', changes: [] });
  expect(whyOf(game, 1, 'state.TJ.honour')).toBeNull();
});

test('an offer between others leaves no trace in a view, not even a number that was skipped', () => {
  const seen = new Set<string>();
  for (const keyText of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const game = begin('water-gate', keyText, ['TM']);
    play(game, 'same', 1);
    for (const o of game.session.view('TM').offers) {
      const isMine = [o.from, ...o.to].includes('TM');
      expect(isMine || o.isPublic).toBe(true);
      if (isMine) seen.add(`${[o.from, ...o.to].sort().join()} ${o.id}`);
    }
  }
  // the first offer at a table has the same number whatever was said at the others
  const firsts = [...seen].filter((x) => x.endsWith('01'));
  expect(new Set(firsts.map((x) => x.split(' ')[0])).size).toBe(firsts.length);
});
