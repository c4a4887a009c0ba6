/** Keyed draws: even, unrelated to their neighbours, and the same for ever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, keyFrom, luckOf, nthKey } from './draw.ts';

/** Chi-square over `cells` equal cells; about `cells` when even. */
function chi(values: readonly number[], cells: number): number {
  const counts = new Array<number>(cells).fill(0);
  for (const v of values) counts[v] = (counts[v] as number) + 1;
  const expected = values.length / cells;
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}
const N = 20_000;
const series = (f: (i: number) => number): number[] => Array.from({ length: N }, (_, i) => f(i) % 100);
/** 99 degrees of freedom: above 160 is less than one in ten thousand. */
const EVEN = 160;

describe('draws', () => {
  it.each([
    ['turns', (i: number) => draw(1, 2, i, 3, 4)], ['streams', (i: number) => draw(1, 2, 3, i, 4)], ['entities', (i: number) => draw(1, 2, 3, 4, i)],
    ['keys', (i: number) => draw(i, 2, 3, 4, 5)], ['high halves', (i: number) => draw(1, i, 3, 4, 5)],
    ['games of a series', (i: number) => { const k = nthKey({ low: 1, high: 2 }, i); return draw(k.low, k.high, 0, 1, 0); }],
    ['typed keys', (i: number) => { const k = keyFrom(String(i)); return draw(k.low, k.high, 0, 1, 0); }],
  ])('over neighbouring %s are even, and neighbours unrelated', (_, f) => {
    const values = series(f);
    expect(chi(values, 100)).toBeLessThan(EVEN);
    const pairs = values.slice(1).map((v, i) => ((v / 10) | 0) * 10 + (((values[i] as number) / 10) | 0));
    expect(chi(pairs, 100)).toBeLessThan(EVEN);
  });

  it('are unsigned 32-bit integers that depend on every part', () => {
    const part = fc.nat(0x7fffffff);
    fc.assert(fc.property(part, part, fc.nat(99), fc.nat(99), fc.nat(9999), (low, high, turn, stream, entity) => {
      const d = draw(low, high, turn, stream, entity);
      expect(Number.isInteger(d) && d >= 0 && d < 2 ** 32).toBe(true);
      expect(new Set([d, draw(low + 1, high, turn, stream, entity), draw(low, high + 1, turn, stream, entity), draw(low, high, turn + 1, stream, entity),
        draw(low, high, turn, stream + 1, entity), draw(low, high, turn, stream, entity + 1)]).size).toBe(6);
    }), { numRuns: 500 });
  });

  it('stay the same in every version: records depend on it', () => {
    expect([draw(1, 2, 3, 4, 5), draw(0, 0, 0, 0, 0), draw(0xffffffff, 0xffffffff, 15, 18, 9999)]).toMatchInlineSnapshot(`
      [
        61569312,
        4241278626,
        2815969965,
      ]
    `);
    expect([keyFrom('water'), nthKey(keyFrom('water'), 7), luckOf(keyFrom('water'))]).toMatchInlineSnapshot(`
      [
        {
          "high": 464207174,
          "low": 1237752336,
        },
        {
          "high": 364263437,
          "low": 1086644087,
        },
        {
          "high": 2581037704,
          "low": 4194458019,
        },
      ]
    `);
  });
});
