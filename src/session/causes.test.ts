/** Rule 4: the causes of a change add up to the change that this seat sees; after the end, to the true one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { METER_NAMES } from '../engine/meters.ts';
import { STATES, type StateId } from '../engine/names.ts';
import { begin, play } from '../../tests/support/games.ts';
import type { GameSession } from './session.ts';
import { total } from './causes.ts';

/** Meters of which early warning makes a number out of a step. */
const WARNED = /\.(severity|grievance)$/;

function checkAll(session: GameSession): void {
  for (const seat of STATES) {
    const view = session.view(seat);
    for (const meter of METER_NAMES) {
      const changes = session.why(seat, meter)?.changes ?? [];
      for (const [i, change] of changes.entries()) {
        expect(total(change.causes), `${seat} ${meter} turn ${change.turn}`).toBe(change.after - change.before);
        expect(change.causes.filter((c) => c.kind === 'unknown').length).toBeLessThanOrEqual(session.phase === 'ended' ? 0 : 1);
        const earlier = changes[i + 1];
        if (earlier !== undefined) expect(earlier.after).toBe(change.before);
      }
      const seen = view.meters[meter];
      if (seen === undefined || session.phase === 'ended') continue;
      expect(changes[0]?.after ?? seen.value, `${seat} ${meter}`).toBe(seen.value);
      const now = changes.filter((c) => c.turn === session.turn);
      // early warning comes and runs out: between a step and a number, either way round, no change is told
      if (WARNED.test(meter) && now.some((c) => c.rough === true) && seen.delta === 0) continue;
      expect(seen.delta, `${seat} ${meter}`).toBe(total(now.flatMap((c) => c.causes)));
      if (seen.knowledge === 'rough') expect(now.every((c) => c.rough === true)).toBe(true);
    }
  }
}

test('causes add up for every seat and every meter, at every point of a game', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom('water-gate', 'winter-light-5'), fc.string(), fc.nat(60), fc.constantFrom<StateId>(...STATES), (id, keyText, steps, person) => {
      checkAll(play(begin(id, keyText, [person]), keyText, steps));
    }),
    { numRuns: 12 },
  );
});

test('after the end every row is known, and has a source', { timeout: 180_000 }, () => {
  const session = play(begin('water-gate', 'end', ['KG']), 'end', 400);
  expect(session.phase).toBe('ended');
  checkAll(session);
  for (const meter of METER_NAMES) {
    for (const change of session.why('KG', meter)?.changes ?? []) for (const c of change.causes) expect(c.sources.length, `${c.kind} ${c.id}`).toBeGreaterThan(0);
  }
});

test('what a seat may not know is one row, and never names a cause', () => {
  const session = play(begin('water-gate', 'one', ['KG']), 'one', 20);
  const rows = STATES.flatMap((seat) => METER_NAMES.flatMap((m) => (session.why(seat, m)?.changes ?? []).flatMap((c) => c.causes)));
  const unknown = rows.filter((c) => c.kind === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  for (const row of unknown) expect(row).toEqual({ delta: row.delta, kind: 'unknown', id: '', sources: [] });
});
