/** Tasks of a long run, done in this thread or in several that start once; what each comes to does not depend on their number. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import { Interrupted } from './interrupt.ts';
import { LOADER } from './loader.ts';

export interface Crew<Task> {
  /** The worker's file, beside this one; its default export does what `work` does. */
  readonly file: string;
  /** Does one task, in whatever thread. */
  work(task: Task): unknown;
}
export interface Run {
  readonly threads: number;
  readonly stop: AbortSignal;
  /** Is told the games of each task when it is done. */
  readonly onUnits: (games: number) => void;
}

/** Gives `use` what does a task of so many games; tasks that have not begun when the run is stopped reject with Interrupted. */
export async function withTasks<Task, T>({ file, work }: Crew<Task>, { threads, stop, onUnits }: Run, use: (run: (task: Task, games: number) => Promise<unknown>) => Promise<T>): Promise<T> {
  const pool = threads === 1 ? null : new Tinypool({ filename: join(import.meta.dirname, file), execArgv: [...LOADER], minThreads: threads, maxThreads: threads });
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
    return await use(run);
  } finally {
    await pool?.destroy();
  }
}
