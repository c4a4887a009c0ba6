/** What an experiment comes to, as the document that --json prints and in words. */
import { DROPS } from '../../engine/names.ts';
import { percent, blocks, short, table } from '../print.ts';
import { evaluate } from './contrasts.ts';
import type { Tolerance } from './format.ts';
import { statisticOf } from './metrics.ts';
import type { Plan } from './plan.ts';
import type { Given, Played } from './play.ts';
import type { Column } from './resample.ts';
import { estimate, middle, type Estimate, type Middle } from './statistics.ts';

export type Measured = Estimate & Partial<Middle> & { readonly kind: string };
interface ArmReport {
  readonly metrics: Readonly<Record<string, Measured>>;
  /** Scripted orders and offers that fell due over all games, and those that came to nothing. */
  readonly scripted: Given;
}

function given(played: readonly Played[], arm: number): Given {
  const parts = played.flatMap((part) => part.arms[arm]?.given ?? []);
  const sum = (of: (part: Given) => number): number => parts.reduce((all, part) => all + of(part), 0);
  const reasons = DROPS.map((reason) => [reason, sum((part) => part.reasons[reason] ?? 0)] as const).filter(([, times]) => times > 0).sort(([, a], [, b]) => b - a);
  return { orders: sum((part) => part.orders), dropped: sum((part) => part.dropped), offers: sum((part) => part.offers), refused: sum((part) => part.refused), reasons: Object.fromEntries(reasons) };
}

/** All rows of one arm and metric, in the order of the games. */
function columnOf(plan: Plan, played: readonly Played[], arm: number, m: number): Column {
  const parts = played.map((part) => part.arms[arm]?.values[m] ?? new Float64Array());
  const rows = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  const metric = plan.metrics[m]?.metric;
  return { statistic: metric === undefined ? 'mean' : statisticOf(metric), rows };
}

/** `played` in the order of the games. `partial`: the run was interrupted, and `games` says how many each arm played. */
export function report(plan: Plan, played: readonly Played[], partial: boolean) {
  const { experiment, metrics } = plan;
  const games = played.reduce((sum, { from, to }) => sum + to - from, 0);
  const all = plan.arms.map((_, a) => metrics.map((_, m) => columnOf(plan, played, a, m)));
  const wide = all.flat().filter(({ statistic }) => statistic === 'quotient' || statistic === 'slope');
  const find = (arm: string, metric: string): Column =>
    all[plan.arms.findIndex(({ name }) => name === arm)]?.[metrics.findIndex(({ name }) => name === metric)] as Column;
  const { estimates, more } = evaluate(experiment.contrasts ?? [], find, games, plan.key, wide);
  const measured = (column: Column): Estimate & Partial<Middle> => {
    const at = wide.indexOf(column);
    if (at >= 0) return more[at] as Estimate;
    const values = Array.from(column.rows);
    return column.statistic === 'share' ? estimate(values, true) : { ...estimate(values, false), ...middle(values) };
  };
  const arms = Object.fromEntries(plan.arms.map(({ name }, a): [string, ArmReport] => [name, {
    metrics: Object.fromEntries(metrics.map(({ name: metric, metric: { kind } }, m) => [metric, { kind, ...measured(all[a]?.[m] as Column) }])),
    scripted: given(played, a),
  }]));
  return {
    scenario: experiment.scenario, games, key: experiment.key, partial, ...(partial ? { planned: experiment.games } : {}), arms,
    contrasts: (experiment.contrasts ?? []).map((contrast, i) => ({ ...contrast, ...(estimates[i] as Estimate) })),
    ...(experiment.prediction === undefined ? {} : { prediction: experiment.prediction }),
  };
}
export type Report = ReturnType<typeof report>;

/** What a tolerance is about: the contrast's number, or that of one arm's metric. */
export function observed({ arms, contrasts }: Report, { contrast, arm = '', metric = '', of }: Tolerance): Estimate {
  if (contrast !== undefined) return contrasts.find(({ name }) => name === contrast) as Estimate;
  const found = arms[arm]?.metrics[metric] as Measured;
  return of === 'median' ? { mean: found.median ?? null, ci95: found.medianCi95 ?? null, n: found.n } : found;
}

/** Whether the number itself lies where it should; null when there is no number. */
export function isHeld({ mean }: Estimate, { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Pick<Tolerance, 'atLeast' | 'atMost'>): boolean | null {
  return mean === null ? null : mean >= atLeast && mean <= atMost;
}

type Unit = 'share' | 'points' | 'number';
const inUnit = (x: number, unit: Unit): string => (unit === 'share' ? percent(x) : unit === 'points' ? percent(x).replace('%', 'pp') : short(x, 3));
const shown = (x: number | null | undefined, unit: Unit): string => (x === null || x === undefined ? '–' : inUnit(x, unit));
const row = (e: Estimate & Partial<Middle>, unit: Unit): string[] => [shown(e.mean, unit), shown(e.ci95?.[0], unit), shown(e.ci95?.[1], unit), String(e.n)];

export const boundsInWords = ({ atLeast, atMost }: Pick<Tolerance, 'atLeast' | 'atMost'>): string =>
  [atLeast === undefined ? '' : `at least ${atLeast}`, atMost === undefined ? '' : `at most ${atMost}`].filter((part) => part !== '').join(', ');

function predictionText(r: Report): string {
  const { prediction } = r;
  if (prediction === undefined) return '';
  const lines = prediction.tolerance.map((t) => {
    const found = observed(r, t);
    const held = isHeld(found, t);
    return `  ${t.contrast ?? `${t.metric} of ${t.arm}`} ${boundsInWords(t)}: ${shown(found.mean, 'number')}, ${held === null ? 'no number' : held ? 'held' : 'not held'}`;
  });
  return `${prediction.id} expects: ${prediction.statement} (${prediction.source.join(', ')})\n${lines.join('\n')}`;
}

export function reportText(plan: Plan, r: Report): string {
  const { experiment } = plan;
  const isShare = (metric: string | undefined): boolean => plan.metrics.some(({ name, metric: what }) => name === metric && statisticOf(what) === 'share');
  /** Contrasts that are differences of shares, or differences of those. */
  const points = new Set<string>();
  for (const c of r.contrasts) if (c.as !== 'ratio' && (c.metric === undefined ? points.has(c.a) && points.has(c.b) : isShare(c.metric) && isShare(c.metricB ?? c.metric))) points.add(c.name);
  const lost = Object.entries(r.arms).flatMap(([arm, { scripted }]) => [
    ...(scripted.dropped > 0 ? [`${arm}: ${scripted.dropped} of ${scripted.orders} scripted orders were dropped by the rules: ${Object.entries(scripted.reasons).map(([reason, times]) => `${reason} ${times}`).join(', ')}.`] : []),
    ...(scripted.refused > 0 ? [`${arm}: ${scripted.refused} of ${scripted.offers} scripted offers were not accepted.`] : []),
  ]);
  return blocks(
    experiment.title ?? '',
    `${r.scenario}: ${r.games} games an arm, key ${r.key}${r.partial ? `\nPARTIAL: interrupted after ${r.games} of ${experiment.games} games an arm.` : ''}`,
    ...plan.metrics.map(({ name, metric }) => table([`${name} (${metric.kind})`, 'mean', 'from', 'to', 'n', 'median'], Object.entries(r.arms).map(([arm, { metrics }]) => [arm, ...row(metrics[name] as Measured, isShare(name) ? 'share' : 'number'), shown((metrics[name] as Measured).median, 'number')]))),
    r.contrasts.length === 0 ? '' : table(['contrast', 'value', 'from', 'to', 'n'], r.contrasts.map((c) => [
      `${c.name}: ${[c.of === 'median' ? 'median' : '', c.metric ?? '', c.metricB === undefined ? '' : `against ${c.metricB}`, `${c.a} ${c.as === 'ratio' ? '÷' : '−'} ${c.b}`].filter((part) => part !== '').join(' ')}`,
      ...row(c, points.has(c.name) ? 'points' : 'number'),
    ])),
    lost.join('\n'),
    predictionText(r),
    `From and to bound the 95 % interval${points.size === 0 ? '' : '; pp are percentage points'}. A simulation, not a forecast.`,
  );
}
