/**
 * Integer arithmetic in permille. Only operations that give the same bits in every JavaScript engine
 * (multiplication, division and truncation of integers); see docs/engine.md.
 */

/** a × b / 1000, truncated towards zero. |a × b| must stay below 2^31. */
export const mul = (a: number, b: number): number => (Math.imul(a, b) / 1000) | 0;
/** a / b, truncated towards zero; 0 when b is 0. */
export const div = (a: number, b: number): number => (b === 0 ? 0 : (a / b) | 0);
/** Rises from 0 to `top` as x grows; half of `top` at x = half. */
export const saturate = (top: number, x: number, half: number): number => div(Math.imul(top, x), x + half);
/** x kept inside [low, high]. */
export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);
/** Number of set bits of a small mask. */
export function bits(mask: number): number {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
}
/**
 * −x, and 0 for 0. The sign before a 0 would make −0, which no machine integer holds: one such number, and every function
 * that it reaches calculates in floating point from then on, several times slower.
 */
export const minus = (x: number): number => 0 - x;
