/** `validate`: holds the model against the literature and writes the report that the game shows. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { whole, type Arguments, type Command, type Outcome } from '../command.ts';
import { labError, unknownName } from '../errors.ts';
import { basisNow, predictionFiles, type PredictionFile } from './files.ts';
import { PARTS, validate, type Part } from './run.ts';
import { reportOf, textOf } from './report.ts';
import { validationText } from './text.ts';

/** Fewer than these are a quick look. */
const GAMES = 1000;
const BALANCE_GAMES = 2000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A list of names after an option, separated by commas; all of them when it is not given. @throws LabError */
function some<T extends string>(args: Arguments, option: string, what: string, all: readonly T[]): readonly T[] {
  const value = args.values[option];
  if (typeof value !== 'string') return all;
  const names = value.split(',');
  for (const name of names) if (!(all as readonly string[]).includes(name)) throw unknownName(`unknown${what}`, what.toLowerCase(), name, all);
  return all.filter((name) => names.includes(name));
}

function filesOf(args: Arguments): readonly PredictionFile[] {
  const files = predictionFiles();
  const names = some(args, 'only', 'Prediction', files.map(({ name }) => name));
  return files.filter(({ name }) => names.includes(name));
}

/** Ends with what has been done when the user interrupts. */
async function interruptible<T>(run: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopper = new AbortController();
  const stop = (): void => {
    if (!stopper.signal.aborted) process.stderr.write('\ninterrupted: finishing the games under way\n');
    stopper.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await run(stopper.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

async function run(args: Arguments): Promise<Outcome> {
  const files = filesOf(args);
  const parts: readonly Part[] = some(args, 'parts', 'Part', PARTS);
  const games = whole(args, 'games', 2, 1_000_000, 0);
  const balanceGames = whole(args, 'balance-games', 2, 1_000_000, BALANCE_GAMES);
  const threads = whole(args, 'threads', 1, 64, Math.min(8, availableParallelism()));
  const { out } = args.values;
  const found = await interruptible((stop) => validate({ files, parts, games, balanceGames, threads, stop }));
  const isAll = parts.length === PARTS.length && files.length === predictionFiles().length;
  const quick = (games > 0 && games < GAMES) || balanceGames < BALANCE_GAMES || !isAll;
  const json = { games: games === 0 ? GAMES : games, balanceGames, quick, ...found };
  if (typeof out === 'string') {
    if (found.partial) throw labError('partial', 'An interrupted run is not written to a report.', out, '--out');
    writeFileSync(out, textOf(reportOf(json, basisNow())));
  }
  return { ok: true, json, text: validationText(json) };
}

export const validateCommand: Command = {
  name: 'validate',
  about: 'Holds the model against the literature: predictions, ablations, sensitivity, balance.',
  usage: `validate [--threads T, this machine has ${availableParallelism()}] [--games N] [--balance-games N] [--only P1,P2 …] [--parts ${PARTS.join(',')}] [--out FILE]`,
  options: { threads: { type: 'string' }, games: { type: 'string' }, 'balance-games': { type: 'string' }, only: { type: 'string' }, parts: { type: 'string' }, out: { type: 'string' } },
  run,
};
