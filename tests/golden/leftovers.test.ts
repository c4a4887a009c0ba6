/** A game leaves nothing behind: it ends alike whatever was played before it in the same thread. */
import { expect, test } from 'vitest';
import { keyFrom, nthKey } from '../../src/engine/draw.ts';
import { hashFields } from '../../src/engine/hash.ts';
import { POLICIES, STATES, type PolicyId } from '../../src/engine/names.ts';
import { playersOf, playGame } from '../../src/futures/playout.ts';
import { SCENARIOS } from '../support/playing.ts';
import { scenario } from '../support/scenarios.ts';

const KEY = keyFrom('leftovers');
const GAMES = 6;

/** Mixed delegations, other ones in each game, so that everything is done that can be done. */
function endsOf(id: (typeof SCENARIOS)[number]): string[] {
  const { tables } = scenario(id);
  return Array.from({ length: GAMES }, (_, n) => {
    const policies = STATES.map((_, s) => POLICIES[(n * 3 + s * 5) % POLICIES.length] as PolicyId);
    return hashFields(playGame(tables, nthKey(KEY, n), playersOf(tables, policies)).fields);
  });
}

test('every scenario ends alike in either order', () => {
  const forward = SCENARIOS.map(endsOf);
  const backward = [...SCENARIOS].reverse().map(endsOf).reverse();
  expect(backward).toEqual(forward);
});
