/** Plays stretches of an experiment in a thread of its own; its plan came with the thread. */
import { workerData } from 'node:worker_threads';
import type { Plan } from './plan.ts';
import { playStretch, type Played, type Stretch } from './play.ts';

// The pool puts its own data first and ours second.
const [, plan] = workerData as readonly [unknown, Plan];

export default (stretch: Stretch): Played => playStretch(plan, stretch);
