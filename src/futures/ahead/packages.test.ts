/** Packages hold each promise once, and the nearest one is the one that changes least. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, clause } from '../../../tests/support/world.ts';
import { isAlike, nearness, packagesOf } from './packages.ts';

const swap = (a: number, b: number) => clause('seasonalSwap', { giver: KG, taker: UZ, amountA: a, amountB: b });
const hot = clause('hotlineFactFinding', { place: at('KG-TJ') });
const zone = clause('demilitarisedZone', { place: at('KG-TJ') });
const share = clause('benefitFund', { giver: TJ, taker: KG, amountA: 1 });

describe('packages', () => {
  it('are all sets up to a size in which no two promises are about the same thing', () => {
    expect(packagesOf([hot, zone], 2)).toEqual([[hot], [hot, zone], [zone]]);
    expect(packagesOf([swap(1, 1), swap(2, 2)], 3)).toHaveLength(2);
    fc.assert(fc.property(fc.subarray([hot, zone, share, swap(1, 1), swap(2, 1), swap(2, 2)]), fc.integer({ min: 1, max: 4 }), (clauses, most) => {
      for (const set of packagesOf(clauses, most)) {
        expect(set.length).toBeLessThanOrEqual(most);
        expect(set.some((a, i) => set.some((b, j) => i !== j && isAlike(a, b)))).toBe(false);
      }
    }));
  });

  it('are nearer the less they change: the amount, then one promise more, then one left out', () => {
    const offer = [swap(1, 1), hot];
    const points = [offer, [swap(2, 1), hot], [swap(1, 1), hot, share], [hot, share], [share]].map((set) => nearness(set, offer));
    expect(points[0]).toBeGreaterThan(points[1] as number);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});
