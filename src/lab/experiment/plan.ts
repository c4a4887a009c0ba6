/** From an experiment file to what the games need. Everything that can be wrong is found here, before any game runs. */
import * as v from 'valibot';
import { hint } from '../../content/errors.ts';
import { keyFrom, type Key } from '../../engine/draw.ts';
import { Region, State } from '../../engine/layout.ts';
import { fieldOf, METER_NAMES, rangeOf } from '../../engine/meters.ts';
import { ORDERS, STATES, type PolicyId, type StateId } from '../../engine/names.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { orderOptions } from '../../engine/orders/registry.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import { PARAMS, type Param } from '../../engine/params.ts';
import type { Tables } from '../../engine/tables.ts';
import { newWorld } from '../../engine/turn.ts';
import { orderToRow, rowToOrder } from '../../protocol/codec.ts';
import { orderKey } from '../../protocol/orders.ts';
import { LabError, type Problem } from '../errors.ts';
import { loadScenario } from '../files.ts';
import { ALL, ExperimentSchema, type Arm, type Experiment, type Metric, type Scripted } from './format.ts';
import { faultOf } from './faults.ts';
import { mechanism } from './mechanisms.ts';

/** Highest value of a parameter; the same as in content. */
export const MAX_PARAMETER = 10_000;

/** Orders of one seat for some turns, first of which come before the policy's own. */
export interface Script {
  /** Index in STATES. */
  readonly seat: number;
  /** Turns, 1-based, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly order: OrderRow;
  /** True when the policy's own orders of these turns are dropped. */
  readonly replaces: boolean;
}

/** One arm, ready to play; crosses to threads as it is. */
export interface ArmPlan {
  readonly name: string;
  readonly tables: Tables;
  /** By index in STATES. */
  readonly policies: readonly PolicyId[];
  readonly scripts: readonly Script[];
}

export interface Plan {
  readonly experiment: Experiment;
  readonly key: Key;
  readonly arms: readonly ArmPlan[];
  readonly metrics: readonly { readonly name: string; readonly metric: Metric }[];
}

/** Meters that the rules compute anew before or in turn 1, so that no start of theirs can last. */
const COMPUTED: ReadonlySet<number> = new Set([
  Region.negativePeace, Region.positivePeace, Region.commonPeace, Region.riverFlow, Region.cold,
  ...STATES.flatMap((_, s) => [State.water + s, State.energy + s]),
]);

type Say = (path: string, code: string, message: string) => void;
type Values = { readonly [name: string]: number } | undefined;
const isParam = (name: string): name is Param => (PARAMS as readonly string[]).includes(name);

/** An experiment of the right form. @throws LabError naming every place that is wrong. */
function parse(file: string, json: unknown): Experiment {
  const parsed = v.safeParse(ExperimentSchema, json);
  if (parsed.success) return parsed.output;
  throw new LabError(parsed.issues.map((issue) => ({ file, ...faultOf(issue) })));
}

function checkMeter(path: string, name: string, say: Say): void {
  if (fieldOf(name) === undefined) say(path, 'unknownMeter', `There is no meter "${name}".${hint(name, METER_NAMES)}`);
}

function overridden(start: Int32Array, values: Values, path: string, say: Say): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    const at = `${path}.${name}`;
    const field = fieldOf(name);
    checkMeter(at, name, say);
    if (field === undefined) continue;
    const [low, high] = rangeOf(field);
    if (COMPUTED.has(field)) say(at, 'computedMeter', `"${name}" is computed from others as the game begins; override those, or a parameter.`);
    else if (value < low || value > high) say(at, 'outOfRange', `Expected ${low} to ${high}, found ${value}.`);
    else start[field] = value;
  }
}

function withParameters(params: Record<Param, number>, values: Values, path: string, say: Say): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    const at = `${path}.${name}`;
    if (!isParam(name)) say(at, 'unknownParameter', `There is no parameter "${name}".${hint(name, PARAMS)}`);
    else if (value < 0 || value > MAX_PARAMETER) say(at, 'outOfRange', `Expected 0 to ${MAX_PARAMETER}, found ${value}.`);
    else params[name] = value;
  }
}

/** The scenario's tables with an arm's start and parameters; the later of these wins: file, arm, mechanisms that are off. */
function tablesOf(base: Tables, experiment: Experiment, arm: Arm, path: string, say: Say): Tables {
  const start = Int32Array.from(base.start);
  overridden(start, experiment.overrides, 'overrides', say);
  overridden(start, arm.overrides, `${path}.overrides`, say);
  const params = { ...base.params };
  withParameters(params, experiment.parameters, 'parameters', say);
  withParameters(params, arm.parameters, `${path}.parameters`, say);
  (arm.off ?? []).forEach((name, i) => {
    const { set } = mechanism(name);
    const both = Object.keys(set).filter((param) => arm.parameters?.[param] !== undefined);
    if (both.length > 0) say(`${path}.off.${i}`, 'conflict', `"${name}" sets ${both.join(', ')}, which this arm's parameters set too.`);
    Object.assign(params, set);
  });
  return { ...base, start, params };
}

/** ALL first, so that a single seat's policy wins over it wherever it is written. */
function policiesOf(arm: Arm): PolicyId[] {
  const { policies = {} } = arm;
  return STATES.map((state) => policies[state] ?? policies[ALL] ?? 'blueprint');
}

/** The parts of an order in words, e.g. `consentDeployment KG-TJ`. */
const inWords = (row: OrderRow): string => orderKey(rowToOrder(row)).replace(/\|+/g, ' ').trim();

function scriptsOf(tables: Tables, scripted: Scripted, path: string, say: Say): Script[] {
  const row = orderToRow(scripted.order);
  const seats: readonly StateId[] = scripted.seat === ALL ? STATES : [scripted.seat];
  const { turn, fromTurn = 1, toTurn = tables.turns } = scripted;
  const from = turn ?? fromTurn;
  const to = turn ?? toTurn;
  for (const key of ['turn', 'fromTurn', 'toTurn'] as const) {
    if ((scripted[key] ?? 1) > tables.turns) say(`${path}.${key}`, 'outOfRange', `Expected 1 to ${tables.turns}, the turns of ${tables.scenario}.`);
  }
  if (tables.orders[row.kind]?.offered !== true) {
    say(`${path}.order.kind`, 'unknownOrder', `${tables.scenario} does not offer "${scripted.order.kind}".${hint(scripted.order.kind, ORDERS.filter((_, k) => tables.orders[k]?.offered === true))}`);
    return [];
  }
  const world = newWorld(tables, { low: 0, high: 0 });
  return seats.map((state) => {
    const seat = STATES.indexOf(state);
    const options = orderOptions(world, seat).map(inWords);
    const said = inWords(row);
    if (!options.includes(said)) say(`${path}.order`, 'badOrder', `${state} can't give "${said}" in ${tables.scenario}.${hint(said, options)}`);
    return { seat, from, to, order: row, replaces: scripted.mode === 'replace' };
  });
}

/** More than a seat may give in a turn would silently fall away. */
function checkCrowds(scripts: readonly Script[], turns: number, path: string, say: Say): void {
  for (let turn = 1; turn <= turns; turn++) {
    STATES.forEach((state, s) => {
      const given = scripts.filter(({ seat, from, to }) => seat === s && from <= turn && turn <= to).length;
      if (given > MAX_ORDERS) say(`${path}.orders`, 'tooManyOrders', `Expected at most ${MAX_ORDERS} orders of a seat in a turn, found ${given} of ${state} in turn ${turn}.`);
    });
  }
}

function checkMetrics(experiment: Experiment, turns: number, say: Say): void {
  for (const [name, metric] of Object.entries(experiment.metrics)) {
    const path = `metrics.${name}`;
    if ('within' in metric && metric.within !== undefined && metric.within > turns) say(`${path}.within`, 'outOfRange', `Expected 1 to ${turns}, the turns of the scenario.`);
    if (!('meter' in metric)) continue;
    checkMeter(`${path}.meter`, metric.meter, say);
    const field = fieldOf(metric.meter);
    if (field === undefined || !('value' in metric)) continue;
    const [low, high] = rangeOf(field);
    if (metric.value < low || metric.value > high) say(`${path}.value`, 'outOfRange', `Expected ${low} to ${high}, the range of ${metric.meter}.`);
  }
}

function checkContrasts({ contrasts = [], metrics, arms, prediction }: Experiment, say: Say): void {
  const names = contrasts.map(({ name }) => name);
  const known = (path: string, what: string, name: string, valid: readonly string[]): void => {
    if (!valid.includes(name)) say(path, `unknown${what}`, `There is no ${what.toLowerCase()} "${name}" in this file.${hint(name, valid)}`);
  };
  contrasts.forEach(({ name, metric, a, b }, i) => {
    const path = `contrasts.${i}`;
    known(`${path}.metric`, 'Metric', metric, Object.keys(metrics));
    known(`${path}.a`, 'Arm', a, Object.keys(arms));
    known(`${path}.b`, 'Arm', b, Object.keys(arms));
    if (names.indexOf(name) !== i) say(`${path}.name`, 'sameName', `There is another contrast "${name}".`);
  });
  prediction?.tolerance.forEach(({ contrast }, i) => known(`prediction.tolerance.${i}.contrast`, 'Contrast', contrast, names));
}

/** Reads an experiment and checks it against the scenario and the rules. @throws LabError with everything that is wrong, each place once. */
export function planOf(file: string, json: unknown): Plan {
  const experiment = parse(file, json);
  const problems: Problem[] = [];
  const say: Say = (path, code, message) => {
    if (!problems.some((p) => p.path === path && p.code === code && p.message === message)) problems.push({ file, path, code, message });
  };
  const base = scenarioOf(file, experiment.scenario);
  const arms = Object.entries(experiment.arms).map(([name, arm]): ArmPlan => {
    const path = `arms.${name}`;
    const tables = tablesOf(base, experiment, arm, path, say);
    const scripts = (arm.orders ?? []).flatMap((scripted, i) => scriptsOf(tables, scripted, `${path}.orders.${i}`, say));
    checkCrowds(scripts, tables.turns, path, say);
    return { name, tables, policies: policiesOf(arm), scripts };
  });
  checkMetrics(experiment, base.turns, say);
  checkContrasts(experiment, say);
  if (problems.length > 0) throw new LabError(problems);
  return { experiment, key: keyFrom(experiment.key), arms, metrics: Object.entries(experiment.metrics).map(([name, metric]) => ({ name, metric })) };
}

function scenarioOf(file: string, id: string): Tables {
  try {
    return loadScenario(id).tables;
  } catch (error) {
    if (error instanceof LabError) throw new LabError(error.problems.map((p) => (p.code === 'unknownScenario' ? { ...p, file, path: 'scenario' } : p)));
    throw error;
  }
}
