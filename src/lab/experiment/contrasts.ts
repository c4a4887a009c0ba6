/** Arms against each other, game by game or mean by mean, and contrasts against each other. */
import type { Key } from '../../engine/draw.ts';
import type { Contrast } from './format.ts';
import { combine, drawAll, intervalOf, type Column, type Drawn } from './resample.ts';
import { meanDifference, type Estimate } from './statistics.ts';

/** Looks a column up by the names of its arm and metric; `plan.ts` has checked that there is one. */
export type Columns = (arm: string, metric: string) => Column;

const isNarrow = ({ statistic }: Column): boolean => statistic === 'share' || statistic === 'mean';

/** `game` where each game can be compared with itself. */
function perOf(contrast: Contrast, a: Column, b: Column): 'game' | 'means' {
  if (!isNarrow(a) || !isNarrow(b)) return 'means';
  return contrast.per ?? (contrast.as === 'ratio' || contrast.metricB !== undefined ? 'means' : 'game');
}

/** The games that a contrast is about: true for each that fulfils all its conditions. */
function selected(contrast: Contrast, columns: Columns, games: number): readonly boolean[] {
  const conditions = (contrast.where ?? []).map(({ arm, metric, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }) => {
    const { rows } = columns(arm, metric);
    return (i: number): boolean => (rows[i] as number) >= atLeast && (rows[i] as number) <= atMost;
  });
  return Array.from({ length: games }, (_, i) => conditions.every((holds) => holds(i)));
}

/** The column without the games that are not selected. */
function masked(column: Column, isIn: readonly boolean[]): Column {
  if (isIn.every(Boolean)) return column;
  const width = column.rows.length / Math.max(1, isIn.length);
  return { ...column, rows: Array.from(column.rows, (x, i) => (isIn[Math.floor(i / width)] === true ? x : Number.NaN)) };
}

const paired = (a: Column, b: Column, as: 'difference' | 'ratio'): Column => ({
  statistic: 'mean',
  rows: Array.from(a.rows, (x, i) => {
    const y = b.rows[i] as number;
    if (as === 'difference') return x - y;
    return y === 0 ? Number.NaN : x / y;
  }),
});

/** How one contrast is made: of which columns, or of which earlier contrasts. */
interface Recipe {
  readonly leaves: readonly { readonly column: Column; readonly of: 'mean' | 'median' }[];
  readonly formula: Estimate | null;
}

function recipeOf(contrast: Contrast, columns: Columns, games: number): Recipe {
  const { metric, metricB = metric, as = 'difference', of = 'mean' } = contrast;
  if (metric === undefined || metricB === undefined) return { leaves: [], formula: null };
  const isIn = selected(contrast, columns, games);
  const a = masked(columns(contrast.a, metric), isIn);
  const b = masked(columns(contrast.b, metricB), isIn);
  if (perOf(contrast, a, b) === 'means') return { leaves: [{ column: a, of }, { column: b, of }], formula: null };
  const pairs = paired(a, b, as);
  const isPlain = as === 'difference' && of === 'mean';
  const formula = isPlain ? meanDifference(Array.from(pairs.rows), a.statistic === 'share' && b.statistic === 'share') : null;
  return { leaves: [{ column: pairs, of }], formula };
}

/** The estimates of all contrasts, in their order. `more` are single columns whose intervals need draws too. */
export function evaluate(contrasts: readonly Contrast[], columns: Columns, games: number, key: Key, more: readonly Column[]) {
  const recipes = contrasts.map((contrast) => recipeOf(contrast, columns, games));
  const drawn = drawAll([...recipes.flatMap(({ leaves }) => leaves), ...more.map((column) => ({ column, of: 'mean' as const }))], games, key);
  const made = new Map<string, Drawn>();
  let next = 0;
  const estimates = contrasts.map((contrast, i): Estimate => {
    const { leaves, formula } = recipes[i] as Recipe;
    const [first, second] = leaves.map(() => drawn[next++] as Drawn);
    const own = first === undefined
      ? combine(made.get(contrast.a) as Drawn, made.get(contrast.b) as Drawn, contrast.as ?? 'difference')
      : second === undefined ? first : combine(first, second, contrast.as ?? 'difference');
    made.set(contrast.name, own);
    return formula ?? intervalOf(own);
  });
  return { estimates, more: drawn.slice(next).map(intervalOf) };
}
