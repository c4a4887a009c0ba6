/** From a metric to what measures it, and to the statistic that sums games up. */
import * as facts from './factGauges.ts';
import { DEAF, onlyGiven, type Gauge } from './gauge.ts';
import * as meters from './meterGauges.ts';
import type { Metric } from './metricFormat.ts';

/**
 * How the rows of games become one number. `share`: the mean of zeros and ones; `mean`: of numbers;
 * `quotient`: the sum of first numbers by the sum of second ones; `slope`: of the sums of a regression.
 */
export type Statistic = 'share' | 'mean' | 'quotient' | 'slope';
/** Numbers in a game's row. */
export const WIDTH: { readonly [S in Statistic]: number } = { share: 1, mean: 1, quotient: 2, slope: 5 };

export function statisticOf(metric: Metric): Statistic {
  switch (metric.kind) {
    case 'crosses': case 'failed': case 'war': case 'relapse': case 'happens': return 'share';
    case 'share': case 'ratio': case 'acceptance': return metric.per === 'game' ? 'mean' : 'quotient';
    case 'slope': return 'slope';
    default: return 'mean';
  }
}

/** The game's own quotient instead of its two numbers. */
const perGame = (gauge: Gauge): Gauge => ({ ...gauge, read: (world) => { const [over, under] = gauge.read(world) as [number, number]; return [over / under]; } });

/** The gauge without its condition; null for a ratio, which is made of two metrics that are there already. */
function plainGauge(metric: Metric, turns: number): Gauge | null {
  switch (metric.kind) {
    case 'final': return meters.final(metric);
    case 'max': case 'min': return meters.extreme(metric, turns);
    case 'average': return meters.average(metric, turns);
    case 'crosses': case 'timeTo': return meters.crossing(metric, turns);
    case 'relapse': case 'timeToRelapse': return meters.relapsing(metric, turns);
    case 'slope': return meters.slope(metric);
    case 'happens': case 'timeToFact': return facts.waiting(metric, turns);
    case 'count': case 'total': return facts.counter(metric);
    case 'share': return statisticOf(metric) === 'mean' ? perGame(facts.share(metric)) : facts.share(metric);
    case 'acceptance': return statisticOf(metric) === 'mean' ? perGame(facts.acceptance(metric)) : facts.acceptance(metric);
    case 'score': return facts.score(metric);
    case 'failed': return facts.failed();
    case 'war': return facts.war();
    case 'ratio': return null;
  }
}

/** A quotient of two other metrics, read right after them. */
function ratio(metric: Metric & { kind: 'ratio' }, others: ReadonlyMap<string, Gauge>): Gauge {
  const over = others.get(metric.over) as Gauge;
  const under = others.get(metric.under) as Gauge;
  const isMeans = statisticOf(metric) === 'quotient';
  return {
    ...DEAF,
    read: (world) => {
      const a = over.read(world)[0] as number;
      const b = under.read(world)[0] as number;
      if (isMeans) return Number.isNaN(a + b) ? [Number.NaN, Number.NaN] : [a, b];
      return [b === 0 ? Number.NaN : a / b];
    },
  };
}

/** A gauge for each metric, in games of a scenario with so many turns. They may follow one game after another. */
export function gaugesOf(metrics: readonly { readonly name: string; readonly metric: Metric }[], turns: number): Gauge[] {
  const plain = new Map(metrics.flatMap(({ name, metric }) => {
    const gauge = plainGauge(metric, turns);
    return gauge === null ? [] : [[name, metric.given === undefined ? gauge : onlyGiven(gauge, metric.given)] as const];
  }));
  return metrics.map(({ name, metric }) => {
    if (metric.kind !== 'ratio') return plain.get(name) as Gauge;
    const gauge = ratio(metric, plain);
    return metric.given === undefined ? gauge : onlyGiven(gauge, metric.given);
  });
}
