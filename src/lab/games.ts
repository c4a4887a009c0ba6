/** A stretch of games in the fast loop, counted as they end. */
import { nthKey, type Key } from '../engine/draw.ts';
import { hashFields, hashText } from '../engine/hash.ts';
import { N_STATES, Region, State } from '../engine/layout.ts';
import { Ledger } from '../engine/ledger.ts';
import { METER_FIELDS } from '../engine/meters.ts';
import type { FactKind, PolicyId } from '../engine/names.ts';
import { isMet } from '../engine/phases/outcome.ts';
import type { Tables } from '../engine/tables.ts';
import { newWorld } from '../engine/turn.ts';
import type { World } from '../engine/world.ts';
import { playersOf, playOn } from '../futures/playout.ts';
import { count, merge, type Histogram } from './histogram.ts';

/** Facts that are counted in each game; the fast loop knows no offers that were refused. */
export const COUNTED = ['agreementSigned', 'agreementFailed', 'clauseKept', 'clauseBroken', 'clauseExcused', 'missionDeployed', 'textSigned', 'incident'] as const satisfies readonly FactKind[];

/** How many failed games are named. */
const NAMED = 10;

/** Counts facts and forgets causes: a whole turn costs little more than without it. */
class Tally extends Ledger {
  readonly times = new Int32Array(COUNTED.length);
  override add(): void {}
  override tell(kind: FactKind): void {
    const at = (COUNTED as readonly FactKind[]).indexOf(kind);
    if (at >= 0) this.times[at]++;
  }
}

/** What is known of some games; adding up stretches in any order gives the same but for `hash`. */
export interface Tallied {
  games: number;
  failed: number;
  wars: number;
  /** Over the final states in the order of the games. */
  hash: string;
  /** Numbers of the first games in which the region failed: `record --game N` plays them again. */
  readonly failures: number[];
  readonly turns: Histogram;
  /** By index in METER_NAMES, COUNTED and STATES. */
  readonly meters: readonly Histogram[];
  readonly facts: readonly Histogram[];
  readonly scores: readonly Histogram[];
  /** Games in which each goal was met, whatever became of the region; by index in STATES and in the state's goals. */
  readonly goals: readonly number[][];
}

const histograms = (n: number): Histogram[] => Array.from({ length: n }, () => new Map());

export const nothing = (tables: Tables): Tallied => ({
  games: 0, failed: 0, wars: 0, hash: '', failures: [], turns: new Map(),
  meters: histograms(METER_FIELDS.length), facts: histograms(COUNTED.length), scores: histograms(N_STATES),
  goals: tables.goals.map((goals) => goals.map(() => 0)),
});

/** Games number `from` (0-based) up to `to` (exclusive) of the series that `key` begins. */
export function playGames(tables: Tables, policies: readonly PolicyId[], key: Key, from: number, to: number): Tallied {
  const players = playersOf(tables, policies);
  const tallied = nothing(tables);
  const hashes: string[] = [];
  for (let n = from; n < to; n++) {
    const own = nthKey(key, n);
    const world = newWorld(tables, own);
    const tally = new Tally();
    world.ledger = tally;
    playOn(world, own, players);
    hashes.push(hashFields(world.fields));
    addGame(tallied, n, world, tally.times);
  }
  tallied.hash = hashText(hashes.join(''));
  return tallied;
}

/** Counts a finished game; `times`: how often each fact of COUNTED happened in it. */
export function addGame(tallied: Tallied, n: number, world: World, times: ArrayLike<number>): void {
  tallied.games++;
  tallied.failed += world.get(Region.failed);
  if (world.get(Region.failed) === 1 && tallied.failures.length < NAMED) tallied.failures.push(n);
  if (world.get(Region.ended) === 2) tallied.wars++;
  count(tallied.turns, world.get(Region.turn));
  METER_FIELDS.forEach((field, i) => count(tallied.meters[i] as Histogram, world.get(field)));
  tallied.facts.forEach((h, i) => count(h, times[i] as number));
  tallied.scores.forEach((h, s) => count(h, world.get(State.score + s)));
  world.tables.goals.forEach((goals, s) => goals.forEach((goal, g) => void (isMet(world, goal) && ((tallied.goals[s] as number[])[g] += 1))));
}

/** All stretches as one; `parts` in the order of the games. */
export function together(tables: Tables, parts: readonly Tallied[]): Tallied {
  const all = nothing(tables);
  for (const part of parts) {
    all.games += part.games;
    all.failed += part.failed;
    all.wars += part.wars;
    all.failures.push(...part.failures.slice(0, NAMED - all.failures.length));
    merge(all.turns, part.turns);
    for (const kind of ['meters', 'facts', 'scores'] as const) part[kind].forEach((h, i) => merge(all[kind][i] as Histogram, h));
    part.goals.forEach((goals, s) => goals.forEach((times, g) => void ((all.goals[s] as number[])[g] += times)));
  }
  all.hash = hashText(parts.map((part) => part.hash).join(''));
  return all;
}
