/** The fast loop of `simulate` and the session, with all its checks, end in the same state. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFrom } from '../engine/draw.ts';
import { hashFields } from '../engine/hash.ts';
import { POLICIES, STATES } from '../engine/names.ts';
import { playersOf, playGame } from '../futures/playout.ts';
import { readPolicies } from './policies.ts';
import { playRecord } from './record.ts';
import { runs } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';

test('the fast loop ends every game as the session does', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom('water-gate', 'water-gate-5', 'winter-light', 'winter-light-5'),
      fc.string({ maxLength: 12 }),
      fc.array(fc.constantFrom(...POLICIES), { minLength: STATES.length, maxLength: STATES.length }),
      (id, keyText, policies) => {
        const content = scenario(id);
        const world = playGame(content.tables, keyFrom(keyText), playersOf(content.tables, policies));
        const record = playRecord(content, keyText, readPolicies(STATES.map((state, s) => `${state}=${policies[s]}`)));
        expect(record.hashes[record.hashes.length - 1]).toBe(hashFields(world.fields));
      },
    ),
    { ...runs(15), endOnFailure: true },
  );
});
