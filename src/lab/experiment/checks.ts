/** What metrics, contrasts and tolerances name must be there, and fit together. */
import { hint } from '../../content/errors.ts';
import { rangeOf } from '../../engine/meters.ts';
import { filtersOf, partsOf, wrongFilters } from './events.ts';
import { noMeter, type Say } from './faults.ts';
import type { Contrast, Experiment, Tolerance } from './format.ts';
import { fieldsOf } from './meterGauges.ts';
import type { Metric } from './metricFormat.ts';
import { statisticOf, WIDTH } from './metrics.ts';
import type { Event } from './parts.ts';

function checkMeter(path: string, name: string, say: Say): void {
  if (fieldsOf(name).length === 0) say(path, 'unknownMeter', noMeter(name));
}

function checkEvent(path: string, event: Event, say: Say): void {
  for (const filter of wrongFilters(event)) {
    say(`${path}.${filter}`, 'badFilter', `The fact "${event.fact}" has no ${filter === 'atLeast' || filter === 'atMost' ? 'value' : filter}; it has ${filtersOf(event.fact)}.`);
  }
}

/** Every event that a metric names, with its place. */
function eventsOf(metric: Metric, path: string): (readonly [string, Event])[] {
  const found: (readonly [string, Event])[] = [];
  if ('fact' in metric && metric.fact !== undefined) found.push([path, { ...metric, fact: metric.fact }]);
  if ('after' in metric && metric.after !== undefined) found.push([`${path}.after`, metric.after]);
  if ('or' in metric) metric.or?.forEach((event, i) => found.push([`${path}.or.${i}`, event]));
  if (metric.given !== undefined) found.push([`${path}.given`, metric.given]);
  if (metric.kind === 'share') for (const part of ['of', 'among'] as const) metric[part].forEach((event, i) => found.push([`${path}.${part}.${i}`, event]));
  return found;
}

function checkValue(path: string, metric: Metric, say: Say): void {
  if (!('meter' in metric)) return;
  const ranges = fieldsOf(metric.meter).map(rangeOf);
  // a sum of meters has no range that could be named
  if (ranges.length === 0 || metric.take === 'sum') return;
  const low = Math.min(...ranges.map(([from]) => from));
  const high = Math.max(...ranges.map(([, to]) => to));
  for (const key of ['value', 'below'] as const) {
    const value = (metric as { readonly [K in typeof key]?: number | undefined })[key];
    if (value !== undefined && (value < low || value > high)) say(`${path}.${key}`, 'outOfRange', `Expected ${low} to ${high}, the range of ${metric.meter}.`);
  }
}

function checkRatio(path: string, metric: Metric & { kind: 'ratio' }, metrics: Experiment['metrics'], say: Say): void {
  for (const part of ['over', 'under'] as const) {
    const other = metrics[metric[part]];
    if (other === undefined) say(`${path}.${part}`, 'unknownMetric', `There is no metric "${metric[part]}" in this file.${hint(metric[part], Object.keys(metrics))}`);
    else if (other.kind === 'ratio' || WIDTH[statisticOf(other)] > 1) say(`${path}.${part}`, 'badRatio', `"${metric[part]}" is no single number of a game; give shares and acceptances "per": "game", and make no ratio of ratios or slopes.`);
  }
}

export function checkMetrics({ metrics }: Experiment, turns: number, say: Say): void {
  for (const [name, metric] of Object.entries(metrics)) {
    const path = `metrics.${name}`;
    if ('within' in metric && metric.within !== undefined && metric.within > turns) say(`${path}.within`, 'outOfRange', `Expected 1 to ${turns}, the turns of the scenario.`);
    if ('meter' in metric) checkMeter(`${path}.meter`, metric.meter, say);
    if (metric.kind === 'slope') for (const axis of ['x', 'y'] as const) checkMeter(`${path}.${axis}`, metric[axis], say);
    if (metric.kind === 'ratio') checkRatio(path, metric, metrics, say);
    checkValue(path, metric, say);
    for (const [at, event] of eventsOf(metric, path)) checkEvent(at, event, say);
    if (metric.kind === 'total' && !partsOf(metric.fact).includes('value')) say(`${path}.fact`, 'badFilter', `The fact "${metric.fact}" has no number to add up.`);
    if ('from' in metric && (metric.from ?? 1) > Math.min(turns, metric.within ?? turns)) say(`${path}.from`, 'outOfRange', `Expected 1 to ${Math.min(turns, metric.within ?? turns)}.`);
  }
}

type Known = (path: string, what: string, name: string, valid: readonly string[]) => void;

function checkContrast(contrast: Contrast, path: string, earlier: readonly string[], { arms, metrics }: Experiment, known: Known, say: Say): void {
  const { metric, metricB, per, of, where = [] } = contrast;
  where.forEach((condition, i) => {
    known(`${path}.where.${i}.arm`, 'Arm', condition.arm, Object.keys(arms));
    known(`${path}.where.${i}.metric`, 'Metric', condition.metric, Object.keys(metrics));
    const chosen = metrics[condition.metric];
    if (chosen !== undefined && WIDTH[statisticOf(chosen)] > 1) say(`${path}.where.${i}.metric`, 'badCondition', `"${condition.metric}" is no single number of a game.`);
  });
  if (metric === undefined) {
    for (const side of ['a', 'b'] as const) known(`${path}.${side}`, 'Contrast', contrast[side], earlier);
    const odd = Object.entries({ metricB, per, of, where: contrast.where }).filter(([, value]) => value !== undefined);
    for (const [key] of odd) say(`${path}.${key}`, 'badContrast', `A contrast of contrasts, which has no "metric", has no "${key}".`);
    return;
  }
  known(`${path}.metric`, 'Metric', metric, Object.keys(metrics));
  if (metricB !== undefined) known(`${path}.metricB`, 'Metric', metricB, Object.keys(metrics));
  for (const side of ['a', 'b'] as const) known(`${path}.${side}`, 'Arm', contrast[side], Object.keys(arms));
  const isWide = [metric, metricB ?? metric].some((one) => metrics[one] !== undefined && WIDTH[statisticOf(metrics[one])] > 1);
  if (isWide && (per === 'game' || of === 'median')) say(path, 'badContrast', 'Quotients of means and slopes have neither single games nor a median.');
}

function checkTolerance({ contrast, arm, metric }: Tolerance, path: string, experiment: Experiment, known: Known): void {
  if (contrast !== undefined) known(`${path}.contrast`, 'Contrast', contrast, (experiment.contrasts ?? []).map(({ name }) => name));
  if (arm !== undefined) known(`${path}.arm`, 'Arm', arm, Object.keys(experiment.arms));
  if (metric !== undefined) known(`${path}.metric`, 'Metric', metric, Object.keys(experiment.metrics));
}

export function checkContrasts(experiment: Experiment, say: Say): void {
  const { contrasts = [], prediction } = experiment;
  const names = contrasts.map(({ name }) => name);
  const known: Known = (path, what, name, valid) => {
    if (!valid.includes(name)) say(path, `unknown${what}`, `There is no ${what.toLowerCase()} "${name}" ${what === 'Contrast' && !path.startsWith('prediction') ? 'earlier ' : ''}in this file.${hint(name, valid)}`);
  };
  contrasts.forEach((contrast, i) => {
    checkContrast(contrast, `contrasts.${i}`, names.slice(0, i), experiment, known, say);
    if (names.indexOf(contrast.name) !== i) say(`contrasts.${i}.name`, 'sameName', `There is another contrast "${contrast.name}".`);
  });
  prediction?.tolerance.forEach((tolerance, i) => checkTolerance(tolerance, `prediction.tolerance.${i}`, experiment, known));
  prediction?.ablation?.tolerance.forEach((tolerance, i) => checkTolerance(tolerance, `prediction.ablation.tolerance.${i}`, experiment, known));
}
