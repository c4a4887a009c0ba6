/** The threads of a validation: one pool for all its games, so that threads start once. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import type { Plan } from '../experiment/plan.ts';
import { playStretch, type Played, type Stretch } from '../experiment/play.ts';
import { LOADER } from '../loader.ts';
import { playField, playRoles, type FieldJob, type FieldSums, type RolesJob, type RolesSums } from './fields.ts';

/** What a thread is asked to do. */
export type Task =
  | { readonly does: 'stretch'; readonly plan: Plan; readonly stretch: Stretch }
  | { readonly does: 'field'; readonly job: FieldJob }
  | { readonly does: 'roles'; readonly job: RolesJob };

/** Does one task, in whatever thread. */
export function work(task: Task): Played | FieldSums | RolesSums {
  switch (task.does) {
    case 'stretch': return playStretch(task.plan, task.stretch);
    case 'field': return playField(task.job);
    case 'roles': return playRoles(task.job);
  }
}

/** Thrown by a pool that was told to stop; what has been done by then stays. */
export class Interrupted extends Error {}

export interface Pool {
  readonly stop: AbortSignal;
  stretch(plan: Plan, stretch: Stretch): Promise<Played>;
  field(job: FieldJob): Promise<FieldSums>;
  roles(job: RolesJob): Promise<RolesSums>;
}

/** Runs `use` with a pool of so many threads (one: this one), told `onUnits` of the games played. @throws Interrupted */
export async function withPool<T>(threads: number, stop: AbortSignal, onUnits: (games: number) => void, use: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = threads === 1 ? null : new Tinypool({ filename: join(import.meta.dirname, 'pool.worker.ts'), execArgv: [...LOADER], minThreads: threads, maxThreads: threads });
  // tasks wait here, in their order, rather than in the pool, so that an interruption finds few under way
  const waiting: (() => void)[] = [];
  let free = threads * 2;
  const enter = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((begin) => waiting.push(begin));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  const run = async (task: Task, games: number): Promise<unknown> => {
    await enter();
    try {
      // lets the signal in where there is only this thread
      if (pool === null) await setImmediate();
      if (stop.aborted) throw new Interrupted();
      const result: unknown = pool === null ? work(task) : await pool.run(task);
      onUnits(games);
      return result;
    } finally {
      leave();
    }
  };
  try {
    return await use({
      stop,
      stretch: async (plan, stretch) => (await run({ does: 'stretch', plan, stretch }, (stretch.to - stretch.from) * plan.arms.length)) as Played,
      field: async (job) => (await run({ does: 'field', job }, job.games * job.policies.length)) as FieldSums,
      roles: async (job) => (await run({ does: 'roles', job }, job.games)) as RolesSums,
    });
  } finally {
    await pool?.destroy();
  }
}
