/** `validate`: holds the model against the literature and writes the report that the game shows. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { some, whole, type Arguments, type Command, type Outcome } from '../command.ts';
import { labError } from '../errors.ts';
import { interruptible } from '../interrupt.ts';
import { basisNow, predictionFiles, type PredictionFile } from './files.ts';
import { PARTS, validate, type Part } from './run.ts';
import { reportOf, textOf } from './report.ts';
import { validationText } from './text.ts';

/** Fewer than these are a quick look. */
const GAMES = 1000;
const BALANCE_GAMES = 2000;

function filesOf(args: Arguments): readonly PredictionFile[] {
  const files = predictionFiles();
  const names = some(args, 'only', 'Prediction', files.map(({ name }) => name));
  return files.filter(({ name }) => names.includes(name));
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
