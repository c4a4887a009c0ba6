/** The threads of a validation: one pool for all its games, so that threads start once. */
import type { Plan } from '../experiment/plan.ts';
import { playStretch, type Played, type Stretch } from '../experiment/play.ts';
import { withTasks, type Run } from '../tasks.ts';
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

export interface Pool {
  readonly stop: AbortSignal;
  stretch(plan: Plan, stretch: Stretch): Promise<Played>;
  field(job: FieldJob): Promise<FieldSums>;
  roles(job: RolesJob): Promise<RolesSums>;
}

/** Runs `use` with a pool of so many threads (one: this one). @throws Interrupted */
export const withPool = <T>(how: Run, use: (pool: Pool) => Promise<T>): Promise<T> =>
  withTasks<Task, T>({ file: 'validate/pool.worker.ts', work }, how, (run) => use({
    stop: how.stop,
    stretch: async (plan, stretch) => (await run({ does: 'stretch', plan, stretch }, (stretch.to - stretch.from) * plan.arms.length)) as Played,
    field: async (job) => (await run({ does: 'field', job }, job.games * job.policies.length)) as FieldSums,
    roles: async (job) => (await run({ does: 'roles', job }, job.games)) as RolesSums,
  }));
