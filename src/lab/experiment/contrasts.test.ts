/** Contrasts of known columns. */
import { expect, it } from 'vitest';
import { keyFrom } from '../../engine/draw.ts';
import { evaluate } from './contrasts.ts';
import type { Contrast } from './format.ts';
import type { Column } from './resample.ts';

const N = 400;
const numbers = (of: (i: number) => number): Column => ({ statistic: 'mean', rows: Array.from({ length: N }, (_, i) => of(i)) });
const shares = (of: (i: number) => boolean): Column => ({ statistic: 'share', rows: Array.from({ length: N }, (_, i) => Number(of(i))) });
const wide = (statistic: 'quotient' | 'slope', of: (i: number) => readonly number[]): Column => ({ statistic, rows: Array.from({ length: N }, (_, i) => of(i)).flat() });

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
const columns: Readonly<Record<string, Column>> = {
  'a x': numbers((i) => 10 + (i % 5)), 'b x': numbers((i) => 5 + (i % 5)), 'c x': numbers((i) => 2 * (i % 5) + 1),
  'a odd': numbers((i) => (i % 2 === 0 ? 6 : Number.NaN)), 'b even': numbers((i) => (i % 2 === 1 ? 4 : Number.NaN)),
  'a s': shares((i) => i % 2 === 0), 'b s': shares((i) => i % 4 === 0),
  'a q': wide('quotient', (i) => [i % 3, 2]), 'b q': wide('quotient', () => [1, 4]),
  // y = 3 x + 1 in games of four turns, x = game, game + 1, …
  'a l': wide('slope', (i) => { const xs = [i, i + 1, i + 2, i + 3]; return [4, sum(xs), sum(xs.map((x) => 3 * x + 1)), sum(xs.map((x) => x * x)), sum(xs.map((x) => x * (3 * x + 1)))]; }),
};
const contrasts = (list: readonly Omit<Contrast, 'name'>[]) =>
  evaluate(list.map((c, i) => ({ name: `c${i}`, ...c })), (arm, metric) => columns[`${arm} ${metric}`] as Column, N, keyFrom('k'), []).estimates;
const one = (contrast: Omit<Contrast, 'name'>) => contrasts([contrast])[0];

it('subtracts game by game, with the formulas for pairs', () => {
  expect(one({ metric: 'x', a: 'a', b: 'b' })).toEqual({ mean: 5, ci95: [5, 5], n: N });
  expect(one({ metric: 's', a: 'a', b: 'b' })).toMatchObject({ mean: 0.25, n: N });
});
it('divides means, and medians of games', () => {
  const ratio = one({ metric: 'x', a: 'a', b: 'b', as: 'ratio' });
  expect(ratio?.mean).toBeCloseTo(12 / 7, 4);
  expect([ratio?.ci95?.[0], ratio?.ci95?.[1]].map((x) => Math.abs((x ?? 0) - 12 / 7) < 0.05)).toEqual([true, true]);
  expect(one({ metric: 'x', a: 'a', b: 'c', as: 'ratio', per: 'game', of: 'median' })?.mean).toBeCloseTo(12 / 5, 4);
  expect(one({ metric: 's', a: 'a', b: 'b', as: 'ratio' })?.mean).toBe(2);
});
it('takes each side’s own games where two metrics are compared', () => {
  expect(one({ metric: 'odd', metricB: 'even', a: 'a', b: 'b' })).toEqual({ mean: 2, ci95: [2, 2], n: N / 2 });
  expect(one({ metric: 'odd', metricB: 'even', a: 'a', b: 'b', per: 'game' })).toEqual({ mean: null, ci95: null, n: 0 });
});
it('keeps to the games that fulfil a condition', () => {
  expect(one({ metric: 'x', a: 'a', b: 'c', where: [{ arm: 'c', metric: 'x', atLeast: 9 }] })).toEqual({ mean: 5, ci95: [5, 5], n: N / 5 });
});
it('divides sums, and finds a slope', () => {
  expect(one({ metric: 'q', a: 'a', b: 'b' })?.mean).toBeCloseTo(0.4988 - 0.25, 3);
  expect(one({ metric: 'l', a: 'a', b: 'a' })).toEqual({ mean: 0, ci95: [0, 0], n: N });
  expect(evaluate([], () => columns['a l'] as Column, N, keyFrom('k'), [columns['a l'] as Column]).more).toEqual([{ mean: 3, ci95: [3, 3], n: N }]);
});
it('contrasts contrasts, in the same draws', () => {
  const [, , twice, share] = contrasts([{ metric: 'x', a: 'a', b: 'c' }, { metric: 'x', a: 'a', b: 'b' }, { a: 'c0', b: 'c1', as: 'ratio' }, { a: 'c0', b: 'c0' }]);
  expect(twice?.mean).toBe(1.4);
  expect(twice?.ci95?.[0]).toBeGreaterThan(1.3);
  expect(twice?.ci95?.[1]).toBeLessThan(1.5);
  expect(share).toEqual({ mean: 0, ci95: [0, 0], n: N });
});
it('gives no interval where a number is often missing', () => {
  expect(one({ metric: 'x', a: 'a', b: 'b', as: 'ratio', where: [{ arm: 'a', metric: 'x', atLeast: 99 }] })).toEqual({ mean: null, ci95: null, n: 0 });
});
