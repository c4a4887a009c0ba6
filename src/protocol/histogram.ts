/**
 * Exact distributions of whole numbers, small enough to travel. Merged in any order, from any number of workers,
 * they give the same result.
 */

/** Pairs of a value and how often it occurred, values rising, no count 0. */
export type Histogram = Int32Array;

/** What both hold together. */
export function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  const merged = new Int32Array(a.length + b.length);
  let n = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; n += 2) {
    const left = i < a.length ? (a[i] as number) : Number.MAX_SAFE_INTEGER;
    const right = j < b.length ? (b[j] as number) : Number.MAX_SAFE_INTEGER;
    merged[n] = Math.min(left, right);
    if (left <= right) {
      merged[n + 1] = a[i + 1] as number;
      i += 2;
    }
    if (right <= left) {
      merged[n + 1] = (merged[n + 1] as number) + (b[j + 1] as number);
      j += 2;
    }
  }
  return merged.slice(0, n);
}

/** How many values it holds. */
export function sizeOf(h: Histogram): number {
  let n = 0;
  for (let i = 1; i < h.length; i += 2) n += h[i] as number;
  return n;
}

/** The value that `tenths` tenths of all values do not exceed, by nearest rank: one that occurred. 0 when there is none. */
export function quantile(h: Histogram, tenths: number): number {
  let left = Math.ceil((sizeOf(h) * tenths) / 10);
  for (let i = 0; i < h.length; i += 2) {
    left -= h[i + 1] as number;
    if (left <= 0) return h[i] as number;
  }
  return 0;
}

/** The part of its values that is at least `value` (or at most), in permille, rounded down. */
export function shareOn(h: Histogram, value: number, atLeast: boolean): number {
  let n = 0;
  for (let i = 0; i < h.length; i += 2) {
    const here = h[i] as number;
    if (atLeast ? here >= value : here <= value) n += h[i + 1] as number;
  }
  const all = sizeOf(h);
  return all === 0 ? 0 : Math.trunc((n * 1000) / all);
}
