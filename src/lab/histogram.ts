/** Exact distributions of whole numbers: merged in any order they give the same result. */

/** How often each value occurred. */
export type Histogram = Map<number, number>;

export const count = (h: Histogram, value: number): void => void h.set(value, (h.get(value) ?? 0) + 1);

/** Adds what is in `from` to `into`. */
export function merge(into: Histogram, from: Histogram): void {
  for (const [value, times] of from) into.set(value, (into.get(value) ?? 0) + times);
}

export interface Distribution {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Mean (rounded to a thousandth) and quantiles by nearest rank: each is a value that occurred. Zeros when nothing did. */
export function spread(h: Histogram): Distribution {
  const values = [...h.keys()].sort((a, b) => a - b);
  const of = (value: number): number => h.get(value) ?? 0;
  const n = values.reduce((sum, value) => sum + of(value), 0);
  if (n === 0) return { mean: 0, p10: 0, p50: 0, p90: 0 };
  const sum = values.reduce((total, value) => total + value * of(value), 0);
  const quantile = (tenths: number): number => {
    let left = Math.ceil((n * tenths) / 10);
    for (const value of values) {
      left -= of(value);
      if (left <= 0) return value;
    }
    return values[values.length - 1] as number;
  };
  return { mean: Math.round((sum / n) * 1000) / 1000, p10: quantile(1), p50: quantile(5), p90: quantile(9) };
}

/** 95 % interval of a share (Wilson), rounded to a thousandth. */
export function shareOf(times: number, n: number): { readonly count: number; readonly share: number; readonly ci95: readonly [number, number] } {
  const z = 1.96;
  const p = n === 0 ? 0 : times / n;
  const scale = n === 0 ? 1 : 1 + (z * z) / n;
  const middle = n === 0 ? 0 : (p + (z * z) / (2 * n)) / scale;
  const half = n === 0 ? 0 : (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  const round = (x: number): number => Math.round(Math.min(1, Math.max(0, x)) * 1000) / 1000;
  return { count: times, share: Math.round(p * 10_000) / 10_000, ci95: [round(middle - half), round(middle + half)] };
}
