/** Time of a piece of work. Machines are noisy: time on the clock and time of the processor are both kept. */
import { median } from 'simple-statistics';

export interface Timed {
  /** Nanoseconds on the clock, and of the processor for the whole process, garbage collection included. */
  readonly wall: number;
  readonly cpu: number;
}

/** Runs `work` and says how long it took for each of `times` units. */
export function time(times: number, work: () => void): Timed {
  const cpu = process.cpuUsage();
  const began = process.hrtime.bigint();
  work();
  const wall = Number(process.hrtime.bigint() - began);
  const { user, system } = process.cpuUsage(cpu);
  return { wall: wall / times, cpu: ((user + system) * 1000) / times };
}

/** Medians of several rounds. */
export const middle = (rounds: readonly Timed[]): Timed => ({ wall: median(rounds.map((r) => r.wall)), cpu: median(rounds.map((r) => r.cpu)) });
