/** Plays stretches of random games in a thread of its own; its job came with the thread. */
import { workerData } from 'node:worker_threads';
import type { Stretch } from '../pool.ts';
import { playRandom, type Soaked } from './play.ts';
import type { Job } from './soak.ts';

// The pool puts its own data first and ours second.
const [, job] = workerData as readonly [unknown, Job];

export default ({ from, to }: Stretch): Soaked => playRandom(job.contents, job.key, from, to);
