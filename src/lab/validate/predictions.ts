/** Plays prediction files and holds what is found against their tolerances. */
import { fieldOf, rangeOf } from '../../engine/meters.ts';
import type { Prediction, Tolerance } from '../experiment/format.ts';
import type { MechanismName } from '../experiment/mechanisms.ts';
import { planOf, type Setting } from '../experiment/plan.ts';
import type { Played } from '../experiment/play.ts';
import { isHeld, observed, report } from '../experiment/report.ts';
import { loadScenario } from '../files.ts';
import type { PredictionFile } from './files.ts';
import type { Pool } from './pool.ts';

/** Games of a stretch; the result does not depend on it. */
const STRETCH = 250;

type Bounds = Pick<Tolerance, 'atLeast' | 'atMost'>;
/** One tolerance of one file and what came of it. */
export interface Check {
  readonly id: string;
  /** The file, and the contrast, or the arm and metric, that is judged. */
  readonly file: string;
  readonly part: string;
  readonly expected: Bounds;
  readonly observed: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly n: number;
  /** Whether the number itself lies between the bounds; a number that could not be had is not held. */
  readonly held: boolean;
  /** Whether the whole interval lies on that side. */
  readonly clear: boolean;
}
export interface PredictionCheck extends Check {
  readonly claim: string;
  readonly source: readonly string[];
  readonly scenario: string;
  readonly games: number;
  readonly note?: string;
}
export interface AblationCheck extends Check {
  readonly off: readonly MechanismName[];
}

const inside = (x: number, { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Bounds): boolean => x >= atLeast && x <= atMost;

/** Whether an interval leaves no doubt: all of it inside the bounds, or all of it beyond one of them. */
function isClear(ci95: Check['ci95'], { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Bounds, held: boolean): boolean {
  if (ci95 === null) return false;
  const [low, high] = ci95;
  return held ? inside(low, { atLeast, atMost }) && inside(high, { atLeast, atMost }) : high < atLeast || low > atMost;
}

/** Plays the arms of a file in the world that `setting` makes, and judges the tolerances. @throws Interrupted */
async function judge(pool: Pool, { name, file, json }: PredictionFile, games: number, setting: Setting, tolerances: (p: Prediction) => readonly Tolerance[]) {
  const plan = planOf(file, json, setting);
  const { prediction } = plan.experiment;
  const count = games === 0 ? plan.experiment.games : games;
  const stretches = Array.from({ length: Math.ceil(count / STRETCH) }, (_, i) => ({ from: i * STRETCH, to: Math.min(count, (i + 1) * STRETCH) }));
  const played: Played[] = await Promise.all(stretches.map((stretch) => pool.stretch(plan, stretch)));
  const found = report(plan, played, false);
  const checks = (prediction === undefined ? [] : tolerances(prediction)).map((tolerance): Check => {
    const { mean, ci95, n } = observed(found, tolerance);
    const { atLeast, atMost } = tolerance;
    const expected = { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
    const held = isHeld({ mean, ci95, n }, tolerance) === true;
    const part = tolerance.contrast ?? `${tolerance.arm}.${tolerance.metric}`;
    return { id: prediction?.id ?? name, file: name, part, expected, observed: mean, ci95, n, held, clear: isClear(ci95, expected, held) };
  });
  return { checks, prediction, scenario: plan.experiment.scenario, games: count };
}

/** `games` 0: as many as the file says. */
export async function checkPrediction(pool: Pool, file: PredictionFile, games: number): Promise<PredictionCheck[]> {
  const { checks, prediction, ...rest } = await judge(pool, file, games, {}, ({ tolerance }) => tolerance);
  if (prediction === undefined) return [];
  const { statement, source, whyNot } = prediction;
  return checks.map((check) => ({ ...check, claim: statement, source, ...rest, ...(!check.held && whyNot !== undefined ? { note: whyNot } : {}) }));
}

/** The same arms with the mechanism that should be behind the regularity off in all of them. */
export async function checkAblation(pool: Pool, file: PredictionFile, games: number): Promise<AblationCheck[]> {
  const off = ablationOf(file)?.off;
  if (off === undefined) return [];
  const { checks } = await judge(pool, file, games, { off }, ({ ablation }) => ablation?.tolerance ?? []);
  return checks.map((check) => ({ ...check, off }));
}
export const ablationOf = ({ file, json }: PredictionFile): Prediction['ablation'] => planOf(file, json).experiment.prediction?.ablation;

/** A setting of the world that nobody knows, at a value other than the default. */
export interface Level {
  readonly factor: 'misperception' | 'funding' | 'willingness';
  /** Of misperception the share itself, else a factor. */
  readonly value: number;
}
export const LEVELS: readonly Level[] = [
  { factor: 'misperception', value: 0.3 }, { factor: 'misperception', value: 0.7 }, { factor: 'misperception', value: 0.9 },
  { factor: 'funding', value: 0.5 }, { factor: 'funding', value: 2 },
  { factor: 'willingness', value: 0.7 }, { factor: 'willingness', value: 1.3 },
];
const FUNDING = 'region.unFunding';

function settingOf({ factor, value }: Level, scenario: string): Setting {
  switch (factor) {
    case 'misperception': return { parameters: { misperceptionShare: Math.round(value * 1000) } };
    case 'willingness': return { parameters: { willingness: Math.round(value * 1000) } };
    case 'funding': {
      const field = fieldOf(FUNDING) as number;
      const [low, high] = rangeOf(field);
      const start = loadScenario(scenario).tables.start[field] as number;
      return { overrides: { [FUNDING]: Math.min(high, Math.max(low, Math.round(start * value))) } };
    }
  }
}

/** The file's tolerances in another world; what a file sets itself stays as it says. */
export async function checkLevel(pool: Pool, file: PredictionFile, games: number, level: Level): Promise<(Check & Level)[]> {
  const { scenario } = planOf(file.file, file.json).experiment;
  const { checks } = await judge(pool, file, games, settingOf(level, scenario), ({ tolerance }) => tolerance);
  return checks.map((check) => ({ ...check, ...level }));
}
