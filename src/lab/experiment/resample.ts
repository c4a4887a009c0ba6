/**
 * Intervals of what has no formula of its own (ratios, medians, slopes, contrasts of contrasts): the games are drawn again,
 * with replacement, and the number is computed anew each time. All numbers of a report share the same draws, so that they
 * can be put together; a game is drawn whole, with all its arms and turns, which keeps pairs and series together.
 */
import { drawBelow, type Key } from '../../engine/draw.ts';
import { WIDTH, type Statistic } from './metrics.ts';
import { round, type Estimate } from './statistics.ts';

/** Rows of numbers, one a game, as wide as the statistic wants them; NaN in a row's first place: no number. */
export interface Column {
  readonly statistic: Statistic;
  readonly rows: ArrayLike<number>;
}
/** A number and what became of it in each draw. */
export interface Drawn {
  readonly point: number;
  readonly draws: Float64Array;
  /** Games behind it. */
  readonly n: number;
}

/** Apart from the streams of games. */
const STREAM = 0x53;
/** Fewer draws where they cost more; 200 still place an interval's ends within a few hundredths of its width. */
const drawsFor = (games: number): number => (games > 20_000 ? 200 : 1000);

/** Computes one number of games that count so many times each. */
type Weighed = (weights: Uint16Array) => number;

const knownGames = ({ statistic, rows }: Column): number[] => {
  const width = WIDTH[statistic];
  return Array.from({ length: rows.length / width }, (_, i) => i).filter((i) => !Number.isNaN(rows[i * width]));
};

function weighedMean(rows: ArrayLike<number>, games: readonly number[]): Weighed {
  return (weights) => {
    let sum = 0;
    let n = 0;
    for (const i of games) {
      const w = weights[i] as number;
      sum += w * (rows[i] as number);
      n += w;
    }
    return sum / n;
  };
}

function weighedMedian(rows: ArrayLike<number>, games: readonly number[]): Weighed {
  const sorted = [...games].sort((a, b) => (rows[a] as number) - (rows[b] as number));
  return (weights) => {
    const total = sorted.reduce((sum, i) => sum + (weights[i] as number), 0);
    let below = 0;
    for (let k = 0; k < sorted.length; k++) {
      below += weights[sorted[k] as number] as number;
      if (2 * below > total) return rows[sorted[k] as number] as number;
      if (2 * below === total && total > 0) {
        const next = sorted.slice(k + 1).find((i) => weights[i] !== 0);
        return next === undefined ? (rows[sorted[k] as number] as number) : ((rows[sorted[k] as number] as number) + (rows[next] as number)) / 2;
      }
    }
    return Number.NaN;
  };
}

/** A function of the sums of the games' rows. */
function weighedSums(rows: ArrayLike<number>, games: readonly number[], width: number, of: (sums: readonly number[]) => number): Weighed {
  const sums = Array.from({ length: width }, () => 0);
  return (weights) => {
    sums.fill(0);
    for (const i of games) for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + (weights[i] as number) * (rows[i * width + k] as number);
    return of(sums);
  };
}
const quotient = ([over, under]: readonly number[]): number => (over as number) / (under as number);
function slopeOf([n, x, y, xx, xy]: readonly number[]): number {
  const spread = (n as number) * (xx as number) - (x as number) ** 2;
  return spread <= 0 ? Number.NaN : ((n as number) * (xy as number) - (x as number) * (y as number)) / spread;
}

function weighed(column: Column, of: 'mean' | 'median', games: readonly number[]): Weighed {
  switch (column.statistic) {
    case 'quotient': return weighedSums(column.rows, games, WIDTH.quotient, quotient);
    case 'slope': return weighedSums(column.rows, games, WIDTH.slope, slopeOf);
    case 'share': case 'mean': return of === 'median' ? weighedMedian(column.rows, games) : weighedMean(column.rows, games);
  }
}

/** The number of each column, and its draws, in the order of the columns. All columns are of the same games. */
export function drawAll(columns: readonly { readonly column: Column; readonly of: 'mean' | 'median' }[], games: number, key: Key): Drawn[] {
  if (columns.length === 0) return [];
  const known = columns.map(({ column }) => knownGames(column));
  const functions = columns.map(({ column, of }, i) => weighed(column, of, known[i] as number[]));
  const weights = new Uint16Array(games).fill(1);
  const points = functions.map((f) => f(weights));
  const times = drawsFor(games);
  const draws = columns.map(() => new Float64Array(times));
  for (let r = 0; r < times; r++) {
    weights.fill(0);
    for (let i = 0; i < games; i++) weights[drawBelow(key.low, key.high, r, STREAM, i, games)]++;
    functions.forEach((f, c) => void ((draws[c] as Float64Array)[r] = f(weights)));
  }
  return columns.map((_, c) => ({ point: points[c] as number, draws: draws[c] as Float64Array, n: (known[c] as number[]).length }));
}

/** Two numbers become one, draw by draw. */
export const combine = (a: Drawn, b: Drawn, as: 'difference' | 'ratio'): Drawn => {
  const both = (x: number, y: number): number => (as === 'ratio' ? x / y : x - y);
  return { point: both(a.point, b.point), draws: a.draws.map((x, r) => both(x, b.draws[r] as number)), n: Math.min(a.n, b.n) };
};

/** The number with the interval that holds the middle 95 % of its draws; no interval where one draw in twenty has no number. */
export function intervalOf({ point, draws, n }: Drawn): Estimate {
  if (!Number.isFinite(point)) return { mean: null, ci95: null, n };
  const finite = draws.filter(Number.isFinite).sort();
  if (n < 2 || finite.length < 0.95 * draws.length) return { mean: round(point), ci95: null, n };
  const at = (share: number): number => round(finite[Math.min(finite.length - 1, Math.floor(share * finite.length))] as number);
  return { mean: round(point), ci95: [at(0.025), at(0.975)], n };
}
