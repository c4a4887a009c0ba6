import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Histogram, mergeHistograms, quantile, shareOn, sizeOf } from './histogram.ts';

const values = fc.array(fc.integer({ min: -300, max: 1000 }), { maxLength: 60 });
/** Slow and plain. */
function histogramOf(list: readonly number[]): Histogram {
  const sorted = [...new Set(list)].sort((a, b) => a - b);
  return Int32Array.from(sorted.flatMap((value) => [value, list.filter((other) => other === value).length]));
}

describe('a histogram', () => {
  it('merges in any order to that of all values', () => {
    fc.assert(fc.property(values, values, values, (a, b, c) => {
      const [x, y, z] = [a, b, c].map(histogramOf) as [Histogram, Histogram, Histogram];
      const all = histogramOf([...a, ...b, ...c]);
      expect(mergeHistograms(mergeHistograms(x, y), z)).toEqual(all);
      expect(mergeHistograms(z, mergeHistograms(y, x))).toEqual(all);
      expect(sizeOf(all)).toBe(a.length + b.length + c.length);
    }));
  });

  it('has the quantiles of its values, by nearest rank', () => {
    fc.assert(fc.property(values, fc.integer({ min: 1, max: 10 }), (list, tenths) => {
      const sorted = [...list].sort((a, b) => a - b);
      expect(quantile(histogramOf(list), tenths)).toBe(sorted[Math.ceil((list.length * tenths) / 10) - 1] ?? 0);
    }));
  });

  it('says how many values are on one side', () => {
    const h = histogramOf([1, 2, 2, 3, 9, 9]);
    expect([shareOn(h, 3, true), shareOn(h, 2, false), shareOn(h, 0, false), shareOn(histogramOf([]), 0, true)]).toEqual([500, 500, 0, 0]);
  });
});
