/** Plays an experiment in this thread or in several; the result is the same. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import { LOADER } from '../loader.ts';
import type { Plan } from './plan.ts';
import { playStretch, type Played, type Stretch } from './play.ts';

/** Games of a stretch: few, so that an interruption loses little; the result does not depend on it. */
const STRETCH = 50;

const stretches = (games: number): Stretch[] =>
  Array.from({ length: Math.ceil(games / STRETCH) }, (_, i) => ({ from: i * STRETCH, to: Math.min(games, (i + 1) * STRETCH) }));

interface Progress {
  /** Is told the games that every arm has played. */
  onDone(games: number): void;
  /** Ends the run; what has been played by then is the result. */
  readonly stop: AbortSignal;
}
const quiet: Progress = { onDone: () => undefined, stop: new AbortController().signal };

/** Whole stretches, in the order of their games; fewer than planned when the run was stopped. */
export async function playExperiment(plan: Plan, threads: number, { onDone, stop }: Progress = quiet): Promise<readonly Played[]> {
  const list = stretches(plan.experiment.games);
  const played: Played[] = [];
  let done = 0;
  const keep = (part: Played): void => {
    played.push(part);
    done += part.to - part.from;
    onDone(done);
  };
  if (threads === 1) {
    for (const stretch of list) {
      // lets the signal in
      await setImmediate();
      if (stop.aborted) break;
      keep(playStretch(plan, stretch));
    }
    return played;
  }
  const size = Math.min(threads, list.length);
  const pool = new Tinypool({ filename: join(import.meta.dirname, 'stretch.worker.ts'), execArgv: [...LOADER], minThreads: size, maxThreads: size, workerData: plan });
  try {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < list.length && !stop.aborted) {
        const stretch = list[next++] as Stretch;
        keep((await pool.run(stretch)) as Played);
      }
    };
    await Promise.all(Array.from({ length: size }, lane));
  } finally {
    await pool.destroy();
  }
  return played.sort((a, b) => a.from - b.from);
}
