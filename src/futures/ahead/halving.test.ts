/** Sequential halving finds the best, keeps to its budget, and prefers what was there first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from './halving.ts';

describe('halving', () => {
  it('finds the best of any candidates whose points are certain', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 }), (points) => {
      const most = Math.max(...points);
      expect(points[best(points.length, 200, (i) => points[i] as number)]).toBe(most);
    }));
  });

  it('leaves the first candidate only for something better', () => {
    expect(best(40, 200, () => 5)).toBe(0);
    expect(best(1, 200, () => { throw new Error('nothing to try'); })).toBe(0);
  });

  it.each([[24, 96], [32, 92], [60, 720]])('tries %i candidates about %i times, all of a round in the same futures', (count, budget) => {
    const tried = new Map<number, number[]>();
    best(count, budget, (i, n) => {
      tried.set(i, [...(tried.get(i) ?? []), n]);
      return i % 7;
    });
    const all = [...tried.values()];
    expect(all.reduce((sum, list) => sum + list.length, 0)).toBeLessThanOrEqual(budget + count);
    for (const list of all) expect(list).toEqual(list.map((_, n) => n));
  });
});
