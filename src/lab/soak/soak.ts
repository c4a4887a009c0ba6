/** `soak`: random games of legal and illegal moves, with the books of every turn checked. */
import { availableParallelism } from 'node:os';
import { scenarioIds, type CompiledScenario } from '../../content/load.ts';
import { keyFrom, type Key } from '../../engine/draw.ts';
import { RULES_VERSION } from '../../engine/names.ts';
import { needSeed, texts, whole, type Arguments, type Command, type Outcome } from '../command.ts';
import { loadScenario, ownFiles } from '../files.ts';
import { playStretches, progressOf, stretches, type Stretch } from '../pool.ts';
import { blocks, table } from '../print.ts';
import { playRandom, together, type Soaked } from './play.ts';

/** Games of a stretch: these are dear ones. */
const STRETCH = 50;

export interface Job {
  readonly contents: readonly CompiledScenario[];
  readonly key: Key;
}

/** Plays `games` games in this thread or in several, the first with number `first`; the result is the same. */
export async function soak(job: Job, games: number, first = 0, threads = 1, onDone: (games: number) => void = () => undefined): Promise<Soaked> {
  const play = ({ contents, key }: Job, { from, to }: Stretch): Soaked => playRandom(contents, key, from, to);
  return together(await playStretches({ file: 'soak/stretch.worker.ts', job, play }, stretches(games, STRETCH, first), threads, onDone));
}

async function run(args: Arguments): Promise<Outcome> {
  const named = texts(args, 'scenario');
  const scenarios = named.length > 0 ? named : scenarioIds(ownFiles());
  const contents = scenarios.map(loadScenario);
  const games = whole(args, 'games', 1, 10_000_000, 1000);
  const seed = args.values['seed'] === undefined ? 'soak' : needSeed(args);
  const first = whole(args, 'from', 0, 10_000_000, 0);
  const began = performance.now();
  const { hash, counts, failures, ...rest } = await soak({ contents, key: keyFrom(seed) }, games, first, whole(args, 'threads', 1, 64, 1), progressOf(games));
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  const json = { ok: rest.failed === 0, seed, from: first, scenarios, rules: RULES_VERSION, ...rest, failures, counts, finalHash: hash };
  return { ok: json.ok, json, text: tell(json) };
}

function tell({ seed, games, turns, failed, failures, counts, finalHash }: Omit<Soaked, 'hash'> & { readonly seed: string; readonly finalHash: string }): string {
  return blocks(
    `${games} random games, ${turns} turns, seed ${seed}, final hash ${finalHash}`,
    failed === 0
      ? 'Nothing was thrown, no value left its range, and the causes of every meter added up in every turn.'
      : `${failed} games FAILED. The first:\n${failures.map((f) => `game ${f.game} of ${f.scenario} by ${f.door}, key ${f.key.low} ${f.key.high}, turn ${f.turn + 1}: ${f.what}`).join('\n')}\nsoak --seed ${seed} --from ${failures[0]?.game ?? 0} --games 1 plays the first again.`,
    ...Object.entries(counts).map(([group, names]) => table([group, 'times'], Object.entries(names))),
  );
}

export const soakCommand: Command = {
  name: 'soak',
  about: 'Plays random games of legal and illegal moves and checks the books of every turn.',
  usage: `soak [--games N] [--seed S] [--from GAME] [--scenario ID …] [--threads T, this machine has ${availableParallelism()}]`,
  options: { games: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' }, scenario: { type: 'string', multiple: true }, threads: { type: 'string' } },
  run,
};
