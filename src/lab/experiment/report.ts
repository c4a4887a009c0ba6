/** What an experiment comes to, as the document that --json prints and in words. */
import { percent, blocks, short, table } from '../print.ts';
import { isShare } from './metrics.ts';
import type { Plan } from './plan.ts';
import type { Played } from './play.ts';
import { contrast, estimate, type Estimate } from './statistics.ts';

type Measured = Estimate & { readonly kind: string };
interface ArmReport {
  readonly metrics: Readonly<Record<string, Measured>>;
  /** Scripted orders that fell due over all games, and those of them that the rules dropped. */
  readonly scripted: { readonly given: number; readonly dropped: number };
}

/** All numbers of one arm and metric, in the order of the games. */
const joined = (played: readonly Played[], arm: number, metric: number): number[] => played.flatMap((part) => [...(part.arms[arm]?.values[metric] ?? [])]);

/** `played` in the order of the games. `partial`: the run was interrupted, and `games` says how many each arm played. */
export function report(plan: Plan, played: readonly Played[], partial: boolean) {
  const { experiment, metrics } = plan;
  const games = played.reduce((sum, { from, to }) => sum + to - from, 0);
  const numbers = plan.arms.map((_, a) => metrics.map((_, m) => joined(played, a, m)));
  const arms = Object.fromEntries(plan.arms.map(({ name }, a): [string, ArmReport] => [name, {
    metrics: Object.fromEntries(metrics.map(({ name: metric, metric: what }, m) => [metric, { kind: what.kind, ...estimate(numbers[a]?.[m] ?? [], isShare(what)) }])),
    scripted: {
      given: played.reduce((sum, part) => sum + (part.arms[a]?.given ?? 0), 0),
      dropped: played.reduce((sum, part) => sum + (part.arms[a]?.dropped ?? 0), 0),
    },
  }]));
  const armAt = (name: string): number => plan.arms.findIndex((arm) => arm.name === name);
  const contrasts = (experiment.contrasts ?? []).map(({ name, metric, a, b }) => {
    const m = metrics.findIndex((x) => x.name === metric);
    const what = metrics[m]?.metric;
    return { name, metric, a, b, ...contrast(numbers[armAt(a)]?.[m] ?? [], numbers[armAt(b)]?.[m] ?? [], what !== undefined && isShare(what)) };
  });
  return {
    scenario: experiment.scenario, games, key: experiment.key, partial, ...(partial ? { planned: experiment.games } : {}), arms, contrasts,
    ...(experiment.prediction === undefined ? {} : { prediction: experiment.prediction }),
  };
}
type Report = ReturnType<typeof report>;

const shown = (x: number | null, share: boolean): string => (x === null ? '–' : share ? percent(x) : short(x, 3));
const row = (e: Estimate, share: boolean): string[] => [shown(e.mean, share), shown(e.ci95?.[0] ?? null, share), shown(e.ci95?.[1] ?? null, share), String(e.n)];

export function reportText(plan: Plan, r: Report): string {
  const { experiment } = plan;
  const share = (metric: string): boolean => plan.metrics.some(({ name, metric: what }) => name === metric && isShare(what));
  const lost = Object.entries(r.arms).filter(([, { scripted }]) => scripted.dropped > 0);
  const { prediction } = experiment;
  return blocks(
    experiment.title ?? '',
    `${r.scenario}: ${r.games} games an arm, key ${r.key}${r.partial ? `\nPARTIAL: interrupted after ${r.games} of ${experiment.games} games an arm.` : ''}`,
    ...plan.metrics.map(({ name, metric }) => table([`${name} (${metric.kind})`, 'mean', 'from', 'to', 'n'], Object.entries(r.arms).map(([arm, { metrics }]) => [arm, ...row(metrics[name] as Measured, isShare(metric))]))),
    r.contrasts.length === 0 ? '' : table(['contrast (a − b)', 'mean', 'from', 'to', 'n'], r.contrasts.map((c) => [`${c.name}: ${c.metric}, ${c.a} − ${c.b}`, ...row(c, share(c.metric))])),
    lost.map(([arm, { scripted }]) => `${arm}: ${scripted.dropped} of ${scripted.given} scripted orders were dropped by the rules.`).join('\n'),
    prediction === undefined ? '' : `${prediction.id} expects: ${prediction.statement} (${prediction.source.join(', ')})\n${prediction.tolerance.map((t) => `  ${t.contrast}${t.atLeast === undefined ? '' : ` at least ${t.atLeast}`}${t.atMost === undefined ? '' : ` at most ${t.atMost}`}`).join('\n')}`,
    'From and to bound the 95 % interval. A simulation, not a forecast.',
  );
}
