/** Random games: most by the engine's own rows, every fourth by commands through the referee. Reads no files. */
import type { CompiledScenario } from '../../content/load.ts';
import { nthKey, type Key } from '../../engine/draw.ts';
import { hashFields, hashText } from '../../engine/hash.ts';
import { Account } from './account.ts';
import { playCommands } from './commands.ts';
import { Counts, type Counted } from './counts.ts';
import { dice } from './dice.ts';
import { playRows } from './rows.ts';
import { Broken, type Progress, type Run } from './run.ts';

/** How a game's moves reach the rules. */
type Door = 'rows' | 'commands';
/** By number of the game, after each of the scenarios had its turn. The referee takes several times as long as the rules. */
const DOORS: readonly Door[] = ['rows', 'commands', 'rows', 'rows'];

/** How many failures are told in full. */
const TOLD = 10;

export interface Failure {
  /** Its number in the series, from 0. */
  readonly game: number;
  readonly scenario: string;
  readonly door: Door;
  readonly key: Key;
  /** Turns resolved before it. */
  readonly turn: number;
  readonly what: string;
}

export interface Soaked {
  games: number;
  turns: number;
  failed: number;
  readonly failures: Failure[];
  counts: Counted;
  /** Over the last states, in the order of the games. */
  hash: string;
}

const tellError = (error: unknown): string => {
  if (error instanceof Broken) return error.message;
  return error instanceof Error ? `threw ${error.stack?.split('\n').slice(0, 3).join(' ') ?? error.message}` : `threw ${String(error)}`;
};

/** Games number `from` (0-based) up to `to` (exclusive) of the series that `key` begins: scenarios and doors take turns. */
export function playRandom(contents: readonly CompiledScenario[], key: Key, from: number, to: number): Soaked {
  const counts = new Counts();
  const account = new Account(counts);
  const soaked: Soaked = { games: 0, turns: 0, failed: 0, failures: [], counts: {}, hash: '' };
  const hashes: string[] = [];
  for (let n = from; n < to; n++) {
    const content = contents[n % contents.length] as CompiledScenario;
    const door = DOORS[Math.floor(n / contents.length) % DOORS.length] as Door;
    const own = nthKey(key, n);
    const progress: Progress = { fields: new Int32Array(), turn: 0 };
    const run: Run = { content, key: own, roll: dice(own), account, counts };
    try {
      (door === 'rows' ? playRows : playCommands)(run, progress);
    } catch (error) {
      soaked.failed++;
      if (soaked.failures.length < TOLD) soaked.failures.push({ game: n, scenario: content.tables.scenario, door, key: own, turn: progress.turn, what: tellError(error) });
    }
    hashes.push(hashFields(progress.fields));
    soaked.games++;
    soaked.turns += progress.turn;
    counts.add('games', `${content.tables.scenario} by ${door}`);
  }
  return { ...soaked, counts: counts.toJSON(), hash: hashText(hashes.join('')) };
}

/** All stretches as one; `parts` in the order of the games. */
export function together(parts: readonly Soaked[]): Soaked {
  const counts = new Counts();
  for (const part of parts) counts.merge(part.counts);
  const sum = (of: (part: Soaked) => number): number => parts.reduce((all, part) => all + of(part), 0);
  return {
    games: sum((p) => p.games), turns: sum((p) => p.turns), failed: sum((p) => p.failed),
    failures: parts.flatMap((part) => part.failures).slice(0, TOLD), counts: counts.toJSON(), hash: hashText(parts.map((part) => part.hash).join('')),
  };
}
