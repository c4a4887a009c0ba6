/** Plays stretches of a series in a thread of its own; its job came with the thread. */
import { workerData } from 'node:worker_threads';
import { playGames, type Tallied } from './games.ts';
import type { Stretch } from './pool.ts';
import type { Job } from './simulate.ts';

// The pool puts its own data first and ours second.
const [, job] = workerData as readonly [unknown, Job];

export default function play({ from, to }: Stretch): Tallied {
  return playGames(job.tables, job.policies, job.key, from, to);
}
