/** From an experiment file to what the games need. Everything that can be wrong is found here, before any game runs. */
import * as v from 'valibot';
import { hint } from '../../content/errors.ts';
import { keyFrom, type Key } from '../../engine/draw.ts';
import { Region, State } from '../../engine/layout.ts';
import { fieldOf, rangeOf } from '../../engine/meters.ts';
import { BORDERS, ISSUES, STATES, type PolicyId } from '../../engine/names.ts';
import { PARAMS, type Param } from '../../engine/params.ts';
import type { BorderTable, Tables } from '../../engine/tables.ts';
import { LabError, type Problem } from '../errors.ts';
import { loadScenario } from '../files.ts';
import { checkContrasts, checkMetrics } from './checks.ts';
import { faultOf, noMeter, type Say } from './faults.ts';
import { ALL, ExperimentSchema, type Arm, type Experiment } from './format.ts';
import { mechanism, type MechanismName } from './mechanisms.ts';
import type { Metric } from './metricFormat.ts';
import { scriptsOf, type Scripts } from './scripts.ts';

/** Highest value of a parameter; the same as in content. */
const MAX_PARAMETER = 10_000;

/** One arm, ready to play; crosses to threads as it is. */
export interface ArmPlan {
  readonly name: string;
  readonly tables: Tables;
  /** By index in STATES. */
  readonly policies: readonly PolicyId[];
  readonly scripts: Scripts;
}

export interface Plan {
  readonly experiment: Experiment;
  readonly key: Key;
  readonly arms: readonly ArmPlan[];
  readonly metrics: readonly { readonly name: string; readonly metric: Metric }[];
}

/** Changes of the world under all arms of a file: the file's own settings win over them, but for mechanisms that are off. */
export interface Setting {
  readonly overrides?: Values;
  readonly parameters?: Values;
  readonly off?: readonly MechanismName[];
}

/** Meters that the rules compute anew before or in turn 1, so that no start of theirs can last. */
const COMPUTED: ReadonlySet<number> = new Set([
  Region.negativePeace, Region.positivePeace, Region.commonPeace, Region.riverFlow, Region.cold, Region.fundTarget,
  ...STATES.flatMap((_, s) => [State.water + s, State.energy + s]),
]);

type Values = { readonly [name: string]: number } | undefined;
const isParam = (name: string): name is Param => (PARAMS as readonly string[]).includes(name);

/** An experiment of the right form. @throws LabError naming every place that is wrong. */
function parse(file: string, json: unknown): Experiment {
  const parsed = v.safeParse(ExperimentSchema, json);
  if (parsed.success) return parsed.output;
  throw new LabError(parsed.issues.map((issue) => ({ file, ...faultOf(issue) })));
}

function overridden(start: Int32Array, values: Values, path: string, say: Say): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    const at = `${path}.${name}`;
    const field = fieldOf(name);
    if (field === undefined) {
      say(at, 'unknownMeter', noMeter(name));
      continue;
    }
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

/** What content says of borders, changed where an arm says otherwise. A border that comes alive has two sides who play. */
function bordersOf(tables: readonly BorderTable[], changes: Arm['borders'], path: string, say: Say): readonly BorderTable[] {
  const asked = Object.keys(changes ?? {}) as (typeof BORDERS)[number][];
  for (const id of asked) {
    const t = tables[BORDERS.indexOf(id)];
    if (t === undefined || t.first < 0 || t.second < 0) say(`${path === '' ? '' : `${path}.`}borders.${id}`, 'badBorder', `${id} has a side that nobody plays; its quarrel can't be changed.`);
  }
  return tables.map((t, b) => {
    const { issue, ...rest } = changes?.[BORDERS[b] as (typeof BORDERS)[number]] ?? {};
    const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return { ...t, ...known, ...(issue === undefined ? {} : { issue: ISSUES.indexOf(issue) }) };
  });
}

/** The scenario's tables with an arm's start and parameters; the later of these wins: setting, file, arm, mechanisms that are off. */
function tablesOf(base: Tables, experiment: Experiment, setting: Setting, arm: Arm, path: string, say: Say): Tables {
  const start = Int32Array.from(base.start);
  const params = { ...base.params };
  for (const [{ overrides, parameters }, place] of [[setting, 'setting.'], [experiment, ''], [arm, `${path}.`]] as const) {
    overridden(start, overrides, `${place}overrides`, say);
    withParameters(params, parameters, `${place}parameters`, say);
  }
  (arm.off ?? []).forEach((name, i) => {
    const both = Object.keys(mechanism(name).set).filter((param) => arm.parameters?.[param] !== undefined);
    if (both.length > 0) say(`${path}.off.${i}`, 'conflict', `"${name}" sets ${both.join(', ')}, which this arm's parameters set too.`);
  });
  for (const name of [...(arm.off ?? []), ...(setting.off ?? [])]) Object.assign(params, mechanism(name).set);
  const borders = bordersOf(bordersOf(base.borders, experiment.borders, '', say), arm.borders, path, say);
  return { ...base, start, params, borders };
}

/** ALL first, so that a single seat's policy wins over it wherever it is written. */
function policiesOf(arm: Arm): PolicyId[] {
  const { policies = {} } = arm;
  return STATES.map((state) => policies[state] ?? policies[ALL] ?? 'blueprint');
}

/** Reads an experiment and checks it against the scenario and the rules. @throws LabError with everything that is wrong, each place once. */
export function planOf(file: string, json: unknown, setting: Setting = {}): Plan {
  const experiment = parse(file, json);
  const problems: Problem[] = [];
  const say: Say = (path, code, message) => {
    if (!problems.some((p) => p.path === path && p.code === code && p.message === message)) problems.push({ file, path, code, message });
  };
  const base = scenarioOf(file, experiment.scenario);
  const arms = Object.entries(experiment.arms).map(([name, arm]): ArmPlan => {
    const path = `arms.${name}`;
    const tables = tablesOf(base, experiment, setting, arm, path, say);
    return { name, tables, policies: policiesOf(arm), scripts: scriptsOf(tables, arm, path, say) };
  });
  checkMetrics(experiment, base.turns, say);
  checkContrasts(experiment, say);
  if (problems.length > 0) throw new LabError(problems);
  return { experiment, key: keyFrom(experiment.key), arms, metrics: Object.entries(experiment.metrics).map(([name, metric]) => ({ name, metric })) };
}

/** Scenarios compiled so far: a run of all predictions asks for the same few again and again. */
const compiled = new Map<string, Tables>();

function scenarioOf(file: string, id: string): Tables {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  try {
    const { tables } = loadScenario(id);
    compiled.set(id, tables);
    return tables;
  } catch (error) {
    if (error instanceof LabError) throw new LabError(error.problems.map((p) => (p.code === 'unknownScenario' ? { ...p, file, path: 'scenario' } : p)));
    throw error;
  }
}
