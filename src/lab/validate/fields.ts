/** Games of one policy in one seat against a field of others, and of all roles between blueprints. */
import { nthKey, type Key } from '../../engine/draw.ts';
import { Region, State } from '../../engine/layout.ts';
import { STATES, type PolicyId } from '../../engine/names.ts';
import { isMet } from '../../engine/phases/outcome.ts';
import type { Tables } from '../../engine/tables.ts';
import { newWorld } from '../../engine/turn.ts';
import { playersOf, playGameIn } from '../../futures/playout.ts';

/** Policies that play the seat in question; what all others play. */
export const PLAYED = ['blueprint', 'attentive', 'newcomer', 'cooperate', 'firm', 'hold', 'tit-for-tat', 'random'] as const satisfies readonly PolicyId[];
export const FIELDS = ['blueprint', 'cooperate', 'firm', 'tit-for-tat', 'newcomer', 'mixed'] as const;
export type Field = (typeof FIELDS)[number];

/** In a mixed field each of the others plays another of these, in turns, so that all pairs of them meet. */
const MIX = ['blueprint', 'cooperate', 'firm', 'tit-for-tat', 'newcomer', 'attentive', 'random'] as const satisfies readonly PolicyId[];

export interface FieldJob {
  readonly tables: Tables;
  readonly key: Key;
  readonly games: number;
  /** Index in STATES. */
  readonly seat: number;
  readonly field: Field;
  readonly policies: readonly PolicyId[];
}
/** By policy, in the order of the job: sums of the seat's scores and of their squares, and games in which the region failed. */
export interface FieldSums {
  readonly sum: readonly number[];
  readonly squares: readonly number[];
  readonly failed: readonly number[];
}

/** Who plays what in game `n`. */
export const tableOf = (field: Field, seat: number, policy: PolicyId, n: number): PolicyId[] =>
  STATES.map((_, s) => (s === seat ? policy : field === 'mixed' ? (MIX[(n * 3 + s * 2 + Math.floor(n / MIX.length)) % MIX.length] as PolicyId) : field));

/** All policies play the same games in the same seat. */
export function playField({ tables, key, games, seat, field, policies }: FieldJob): FieldSums {
  const sums = policies.map(() => ({ sum: 0, squares: 0, failed: 0 }));
  const world = newWorld(tables, key);
  policies.forEach((policy, p) => {
    const own = sums[p] as (typeof sums)[number];
    const same = field === 'mixed' ? null : playersOf(tables, tableOf(field, seat, policy, 0));
    for (let n = 0; n < games; n++) {
      playGameIn(world, nthKey(key, n), same ?? playersOf(tables, tableOf(field, seat, policy, n)));
      const score = world.get(State.score + seat);
      own.sum += score;
      own.squares += score * score;
      own.failed += world.get(Region.failed);
    }
  });
  return { sum: sums.map(({ sum }) => sum), squares: sums.map(({ squares }) => squares), failed: sums.map(({ failed }) => failed) };
}

export interface RolesJob {
  readonly tables: Tables;
  readonly key: Key;
  readonly games: number;
  /** Of all seats. */
  readonly policy: PolicyId;
}
export interface RolesSums {
  readonly failed: number;
  /** By index in STATES: games in which the role got at least half the points for its goals. */
  readonly half: readonly number[];
  /** By index in STATES and in the state's goals: games in which the goal was met. Where the region failed, none is. */
  readonly goals: readonly (readonly number[])[];
}

export function playRoles({ tables, key, games, policy }: RolesJob): RolesSums {
  const { publicShare, privateShare } = tables.params;
  const players = playersOf(tables, STATES.map(() => policy));
  const half = STATES.map(() => 0);
  const goals = tables.goals.map((list) => list.map(() => 0));
  const world = newWorld(tables, key);
  let failed = 0;
  for (let n = 0; n < games; n++) {
    playGameIn(world, nthKey(key, n), players);
    if (world.get(Region.failed) === 1) {
      failed++;
      continue;
    }
    tables.goals.forEach((list, s) => list.forEach((goal, g) => void (isMet(world, goal) && ((goals[s] as number[])[g] += 1))));
    STATES.forEach((_, s) => {
      const points = publicShare * world.get(State.publicScore + s) + privateShare * world.get(State.privateScore + s);
      if (points * 2 >= (publicShare + privateShare) * 1000) half[s] = (half[s] as number) + 1;
    });
  }
  return { failed, half, goals };
}
