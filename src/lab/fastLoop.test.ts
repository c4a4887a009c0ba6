/** The fast loop of `simulate` and the session, with all its checks, end in the same state. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFrom } from '../engine/draw.ts';
import { hashFields } from '../engine/hash.ts';
import { POLICIES, STATES, type PolicyId } from '../engine/names.ts';
import { playersOf, playGame } from '../futures/playout.ts';
import { readPolicies } from './policies.ts';
import { playRecord } from './record.ts';
import { runs } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';

function endsAlike(id: string, keyText: string, policies: readonly PolicyId[]): void {
  const content = scenario(id);
  const world = playGame(content.tables, keyFrom(keyText), playersOf(content.tables, policies));
  const record = playRecord(content, keyText, readPolicies(STATES.map((state, s) => `${state}=${policies[s]}`)));
  expect(record.hashes[record.hashes.length - 1]).toBe(hashFields(world.fields));
}

test('a table has had its offers in the fast loop when it has in the session', () => {
  // in the first season a counter-offer would be the fourth offer of one table
  endsAlike('winter-light', '!gP[./', ['attentive', 'blueprint', 'attentive', 'newcomer', 'random']);
});

test('nothing is put on a table in the fast loop when it could no longer be signed', () => {
  // the last agreement that the states can hold at a time is made while others wait with their offers
  endsAlike('winter-light', 's3034', ['blueprint', 'attentive', 'random', 'attentive', 'tit-for-tat']);
});

test('the fast loop ends every game as the session does', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom('water-gate', 'water-gate-5', 'winter-light', 'winter-light-5'),
      fc.string({ maxLength: 12 }),
      fc.array(fc.constantFrom(...POLICIES), { minLength: STATES.length, maxLength: STATES.length }),
      endsAlike,
    ),
    { ...runs(15), endOnFailure: true },
  );
});
