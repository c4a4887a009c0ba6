/** What a refusal names first stood in the way: without it offers are accepted in other luck that were not, whatever is named. */
import { describe, expect, it } from 'vitest';
import { scenario } from '../../../tests/support/scenarios.ts';
import { someKey } from '../../../tests/support/world.ts';
import type { RefusalReason } from '../../engine/names.ts';
import { reasonRows, refusals, type Refused } from './reasons.ts';

const refused = (reason: RefusalReason, before: number, withoutFirst: number): Refused => ({ reason, before, withoutFirst, withoutLast: Number.NaN });

describe('the first cause of a refusal', () => {
  const found = ['water-gate-5', 'winter-light-5'].flatMap((id) => refusals(scenario(id).tables, someKey(5), 0, 11, 8));
  const rows = reasonRows(found);
  const [all] = rows;

  it('raises acceptance when it is taken away, far more than the last one does, and hardly ever lowers it', () => {
    expect(all?.before.n).toBeGreaterThan(24);
    expect(all?.raised.mean).toBeGreaterThan(0.4);
    expect(all?.lowered.mean).toBeLessThan(0.1);
    expect(all?.withoutFirst.mean).toBeGreaterThan((all?.before.mean ?? 1) + 0.25);
    expect(all?.withoutFirst.mean).toBeGreaterThan((all?.withoutLast.mean ?? 1) + 0.25);
  });

  it.each(['brokenPromise', 'trustTooLow', 'noGain'] as const)('does so when it is %s', (reason) => {
    const row = rows.find((r) => r.reason === reason);
    expect(row?.before.n).toBeGreaterThan(1);
    expect(row?.withoutFirst.mean).toBeGreaterThan(row?.before.mean ?? 1);
  });
});

describe('rows of reasons', () => {
  it('count all together, then each by its name, the most frequent first', () => {
    const rows = reasonRows([refused('redLine', 0, 1), refused('noGain', 0.5, 0.5), refused('noGain', 0.5, 0)]);
    expect(rows.map(({ reason, before, raised, lowered }) => [reason, before.n, raised.mean, lowered.mean])).toEqual([
      ['all', 3, expect.closeTo(1 / 3, 3), expect.closeTo(1 / 3, 3)], ['noGain', 2, 0, 0.5], ['redLine', 1, 1, 0],
    ]);
    expect(rows[0]?.withoutLast).toEqual({ mean: null, ci95: null, n: 0 });
  });
});
