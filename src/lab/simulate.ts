/** `simulate`: many games between policies, and how they went. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { keyFrom, type Key } from '../engine/draw.ts';
import { RULES_VERSION, STATES, type PolicyId } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import { needSeed, needText, texts, whole, type Arguments, type Command, type Outcome } from './command.ts';
import { loadScenario } from './files.ts';
import { playGames, together, type Tallied } from './games.ts';
import { LOADER } from './loader.ts';
import { readPolicies } from './policies.ts';
import { summary, summaryText } from './summary.ts';

/** Games of a stretch: fixed, so that results don't depend on the number of threads. */
const STRETCH = 250;

export interface Job {
  readonly tables: Tables;
  readonly policies: readonly PolicyId[];
  readonly key: Key;
}
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All stretches of a series, in order. */
export const stretches = (games: number): Stretch[] =>
  Array.from({ length: Math.ceil(games / STRETCH) }, (_, i) => ({ from: i * STRETCH, to: Math.min(games, (i + 1) * STRETCH) }));

/** Plays a series in this thread, or in workers; the result is the same. `onDone` is told the games played so far. */
export async function simulate(job: Job, games: number, threads: number, onDone: (games: number) => void = () => undefined): Promise<Tallied> {
  const list = stretches(games);
  let done = 0;
  const told = (part: Tallied): Tallied => {
    done += part.games;
    onDone(done);
    return part;
  };
  if (threads === 1) return together(job.tables, list.map(({ from, to }) => told(playGames(job.tables, job.policies, job.key, from, to))));
  const size = Math.min(threads, list.length);
  const pool = new Tinypool({
    filename: join(import.meta.dirname, 'stretch.worker.ts'), execArgv: [...LOADER],
    minThreads: size, maxThreads: size, workerData: job,
  });
  try {
    const parts = await Promise.all(list.map(async (stretch) => told((await pool.run(stretch)) as Tallied)));
    return together(job.tables, parts);
  } finally {
    await pool.destroy();
  }
}

async function run(args: Arguments): Promise<Outcome> {
  const id = needText(args, 'scenario');
  const policies = readPolicies([...texts(args, 'policy'), ...args.rest]);
  const games = whole(args, 'games', 1, 10_000_000, 500);
  const seed = needSeed(args);
  const threads = whole(args, 'threads', 1, 64, 1);
  const { tables } = loadScenario(id);
  let next = 0;
  const progress = (done: number): void => {
    if (done < next && done < games) return;
    next = done + games / 20;
    process.stderr.write(`${done} of ${games} games\n`);
  };
  const tallied = await simulate({ tables, policies: STATES.map((state) => policies[state]), key: keyFrom(seed) }, games, threads, progress);
  const json = { scenario: id, games, seed, policies, rules: RULES_VERSION, content: tables.contentHash, finalHash: tallied.hash, ...summary(tables, tallied) };
  return { ok: true, json, text: summaryText(json) };
}

export const simulateCommand: Command = {
  name: 'simulate',
  about: 'Plays many games between computer delegations and tells how they went.',
  usage: `simulate --scenario ID --seed S [--games N] [--policy SEAT=NAME …] [--threads T, this machine has ${availableParallelism()}]`,
  options: { scenario: { type: 'string' }, games: { type: 'string' }, seed: { type: 'string' }, policy: { type: 'string', multiple: true }, threads: { type: 'string' } },
  run,
};
