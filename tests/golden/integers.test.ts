/** Whatever is gathered is an integer, and never −0: a single −0 makes every function that it reaches reckon in floating point. */
import { afterEach, expect, it, vi } from 'vitest';
import { keyFrom, nthKey } from '../../src/engine/draw.ts';
import { POLICIES, STATES, type PolicyId } from '../../src/engine/names.ts';
import { World } from '../../src/engine/world.ts';
import { playersOf, playGame } from '../../src/futures/playout.ts';
import { SCENARIOS } from '../support/playing.ts';
import { scenario } from '../support/scenarios.ts';

const GAMES = 12;

afterEach(() => void vi.restoreAllMocks());

it.each(SCENARIOS)('every change in %s', (id) => {
  const odd = new Set<number>();
  const { change } = World.prototype;
  vi.spyOn(World.prototype, 'change').mockImplementation(function (this: World, field, delta, ...why) {
    if (!Number.isInteger(delta) || Object.is(delta, -0)) odd.add(delta);
    change.call(this, field, delta, ...why);
  });
  const { tables } = scenario(id);
  for (let n = 0; n < GAMES; n++) playGame(tables, nthKey(keyFrom('integers'), n), playersOf(tables, STATES.map((_, s) => POLICIES[(n + s * 3) % POLICIES.length] as PolicyId)));
  expect([...odd]).toEqual([]);
});
