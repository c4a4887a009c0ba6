/** Means, shares and medians with 95 % intervals, and the differences of pairs. */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { shareOf } from '../histogram.ts';

/** `mean` and `ci95` are null when no game has a number (`n` is 0), `ci95` also when only one has. */
export interface Estimate {
  readonly mean: number | null;
  readonly ci95: readonly [number, number] | null;
  /** Games with a number. */
  readonly n: number;
}
/** The middle value and its interval, of numbers that are no shares. */
export interface Middle {
  readonly median: number | null;
  readonly medianCi95: readonly [number, number] | null;
}

const Z = 1.959964;
export const round = (x: number): number => Math.round(x * 10_000) / 10_000 + 0;
const nothing: Estimate = { mean: null, ci95: null, n: 0 };
const isKnown = (x: number): boolean => !Number.isNaN(x);

/** The 97.5 % quantile of Student's t, by the series of Cornish and Fisher; exact to a thousandth from 5 degrees of freedom on. */
export function tQuantile(freedom: number): number {
  const exact = [0, 12.7062, 4.3027, 3.1824, 2.7764][freedom];
  if (exact !== undefined && freedom > 0) return exact;
  const z2 = Z * Z;
  const first = (Z * (z2 + 1)) / 4;
  const second = (Z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const third = (Z * (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  return Z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}

/** Mean of numbers and its interval by Student's t. */
function ofNumbers(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return nothing;
  const middle = mean([...values]);
  if (n === 1) return { mean: round(middle), ci95: null, n };
  const half = (tQuantile(n - 1) * sampleStandardDeviation([...values])) / Math.sqrt(n);
  return { mean: round(middle), ci95: [round(middle - half), round(middle + half)], n };
}

/** Share of ones and its interval by Wilson. */
function ofShare(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return nothing;
  const { share, ci95 } = shareOf(values.filter((x) => x === 1).length, n);
  return { mean: share, ci95, n };
}

/** One arm's numbers; NaN is left out. */
export function estimate(values: readonly number[], isShare: boolean): Estimate {
  const known = values.filter(isKnown);
  return isShare ? ofShare(known) : ofNumbers(known);
}

/** The median, and the two values between which the true one lies by the binomial of their ranks. */
export function middle(values: readonly number[]): Middle {
  const sorted = Float64Array.from(values.filter(isKnown)).sort();
  const n = sorted.length;
  if (n === 0) return { median: null, medianCi95: null };
  const at = (i: number): number => round(sorted[Math.min(n - 1, Math.max(0, i))] as number);
  const median = round(((sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number)) / 2);
  const half = (Z * Math.sqrt(n)) / 2;
  return { median, medianCi95: n < 6 ? null : [at(Math.floor(n / 2 - half)), at(Math.ceil(n / 2 + half))] };
}

/**
 * The mean of paired differences, NaN left out. Of shares the interval is Agresti and Min's,
 * which stays honest when few games differ; it need not be centred on the difference.
 */
export function meanDifference(all: readonly number[], isShare: boolean): Estimate {
  const differences = all.filter(isKnown);
  const n = differences.length;
  if (!isShare || n === 0) return ofNumbers(differences);
  const up = differences.filter((x) => x > 0).length;
  const down = differences.filter((x) => x < 0).length;
  const centre = (up - down) / (n + 2);
  const half = Z * Math.sqrt((up + down + 1) / (n + 2) - centre * centre) / Math.sqrt(n + 2);
  return { mean: round((up - down) / n), ci95: [round(Math.max(-1, centre - half)), round(Math.min(1, centre + half))], n };
}
