/** `simulate`: many games between policies, and how they went. */
import { availableParallelism } from 'node:os';
import { keyFrom, type Key } from '../engine/draw.ts';
import { RULES_VERSION, STATES, type PolicyId } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import { needSeed, needText, texts, whole, type Arguments, type Command, type Outcome } from './command.ts';
import { loadScenario } from './files.ts';
import { playGames, together, type Tallied } from './games.ts';
import { isPolicy, readPolicies } from './policies.ts';
import { playStretches, progressOf, stretches, type Stretch } from './pool.ts';
import { playSessions } from './sessions.ts';
import { summary, summaryText } from './summary.ts';

export interface Job {
  readonly tables: Tables;
  readonly policies: readonly PolicyId[];
  readonly key: Key;
}

/** Plays a series in this thread, or in workers; the result is the same. `onDone` is told the games played so far. */
export async function simulate(job: Job, games: number, threads: number, onDone: (games: number) => void = () => undefined): Promise<Tallied> {
  const play = ({ tables, policies, key }: Job, { from, to }: Stretch): Tallied => playGames(tables, policies, key, from, to);
  return together(job.tables, await playStretches({ file: 'stretch.worker.ts', job, play }, stretches(games), threads, onDone));
}

async function run(args: Arguments): Promise<Outcome> {
  const id = needText(args, 'scenario');
  const policies = readPolicies([...texts(args, 'policy'), ...args.rest]);
  const games = whole(args, 'games', 1, 10_000_000, 500);
  const seed = needSeed(args);
  const threads = whole(args, 'threads', 1, 64, 1);
  const content = loadScenario(id);
  const { tables } = content;
  const players = STATES.map((state) => policies[state]);
  const key = keyFrom(seed);
  const tallied = players.every(isPolicy)
    ? await simulate({ tables, policies: players, key }, games, threads, progressOf(games))
    : playSessions(content, policies, seed, games, progressOf(games));
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
