/** A whole validation: predictions, ablations, sensitivity, balance. What has been done when it is interrupted is kept. */
import { planOf } from '../experiment/plan.ts';
import { kept } from '../interrupt.ts';
import { Progress } from '../progress.ts';
import { balanceOf, balanceUnits, type Balance } from './balance.ts';
import { scenarios, type PredictionFile } from './files.ts';
import { withPool } from './pool.ts';
import { ablationOf, checkAblation, checkLevel, checkPrediction, LEVELS, type AblationCheck, type Check, type Level, type PredictionCheck } from './predictions.ts';

export const PARTS = ['predictions', 'ablations', 'sensitivity', 'balance'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly files: readonly PredictionFile[];
  readonly parts: readonly Part[];
  /** Games an arm; 0: as many as each file says. */
  readonly games: number;
  readonly balanceGames: number;
  readonly threads: number;
  readonly stop: AbortSignal;
}
export interface Validation extends Balance {
  readonly partial: boolean;
  readonly predictions: readonly PredictionCheck[];
  readonly ablations: readonly AblationCheck[];
  readonly sensitivity: readonly (Check & Level)[];
}

/** Games an arm that sensitivity plays, of so many that the predictions do, never more: its question is rough, and it is asked often. */
const SHARE = 4;
const LEAST = 100;

interface Cost {
  readonly games: number;
  readonly arms: number;
}
function costOf({ file, json }: PredictionFile, games: number): Cost {
  const { experiment, arms } = planOf(file, json);
  return { games: games === 0 ? experiment.games : games, arms: arms.length };
}
const rough = (games: number): number => Math.min(games, Math.max(LEAST, Math.round(games / SHARE)));

/** All games that will be played, for the bar. */
function unitsOf({ files, parts, games, balanceGames }: Options): number {
  const one = (file: PredictionFile): number => {
    const cost = costOf(file, games);
    return (parts.includes('predictions') ? cost.games * cost.arms : 0)
      + (parts.includes('ablations') && ablationOf(file) !== undefined ? cost.games * cost.arms : 0)
      + (parts.includes('sensitivity') ? rough(cost.games) * cost.arms * LEVELS.length : 0);
  };
  return files.reduce((sum, file) => sum + one(file), 0) + (parts.includes('balance') ? scenarios().length * balanceUnits(balanceGames) : 0);
}

/** @throws LabError when a prediction file is not sound. */
export async function validate(options: Options): Promise<Validation> {
  const { files, parts, games, balanceGames, threads, stop } = options;
  const progress = new Progress(unitsOf(options));
  const part = async <T>(name: Part, of: () => readonly Promise<T>[]): Promise<T[]> => {
    if (!parts.includes(name) || stop.aborted) return [];
    progress.label(name);
    return kept(of());
  };
  try {
    return await withPool({ threads, stop, onUnits: (units) => progress.add(units) }, async (pool) => {
      const predictions = (await part('predictions', () => files.map((file) => checkPrediction(pool, file, games)))).flat();
      const ablations = (await part('ablations', () => files.map((file) => checkAblation(pool, file, games)))).flat();
      const sensitivity = (await part('sensitivity', () => LEVELS.flatMap((level) => files.map((file) => checkLevel(pool, file, rough(costOf(file, games).games), level))))).flat();
      const balances: Balance[] = await part('balance', () => scenarios().map((id) => balanceOf(pool, id, balanceGames)));
      return {
        partial: stop.aborted,
        predictions, ablations, sensitivity,
        balance: balances.flatMap(({ balance }) => balance),
        seats: balances.flatMap(({ seats }) => seats),
        roles: balances.flatMap(({ roles }) => roles),
        difficulty: balances.flatMap(({ difficulty }) => difficulty),
      };
    });
  } finally {
    progress.end();
  }
}
