/** Series of games played in stretches, in this thread or in several: the result is the same. */
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { LOADER } from './loader.ts';

/** Numbers of games, from 0: `from` (inclusive) up to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * All stretches of `games` games, in order; `first` is the number of the first one. What is fixed here is not left to
 * the number of threads, so that results don't depend on it.
 */
export const stretches = (games: number, size = 250, first = 0): Stretch[] =>
  Array.from({ length: Math.ceil(games / size) }, (_, i) => ({ from: first + i * size, to: first + Math.min(games, (i + 1) * size) }));

export interface Work<Job, Part> {
  /** The worker's file, beside this one. It gets the job as `workerData`, and each stretch as its argument. */
  readonly file: string;
  readonly job: Job;
  /** What the worker does, in this thread. */
  play(job: Job, stretch: Stretch): Part;
}

/** Plays all stretches; the parts are in their order. `onDone` is told the games played so far. */
export async function playStretches<Job, Part>(work: Work<Job, Part>, list: readonly Stretch[], threads: number, onDone: (games: number) => void): Promise<Part[]> {
  let done = 0;
  const told = (part: Part, { from, to }: Stretch): Part => {
    done += to - from;
    onDone(done);
    return part;
  };
  if (threads === 1) return list.map((stretch) => told(work.play(work.job, stretch), stretch));
  const size = Math.min(threads, list.length);
  const pool = new Tinypool({ filename: join(import.meta.dirname, work.file), execArgv: [...LOADER], minThreads: size, maxThreads: size, workerData: work.job });
  try {
    return await Promise.all(list.map(async (stretch) => told((await pool.run(stretch)) as Part, stretch)));
  } finally {
    await pool.destroy();
  }
}

/** Tells standard error, about twenty times, how many of `games` are played. */
export function progressOf(games: number): (done: number) => void {
  let next = 0;
  return (done) => {
    if (done < next && done < games) return;
    next = done + games / 20;
    process.stderr.write(`${done} of ${games} games\n`);
  };
}
