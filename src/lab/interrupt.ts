/** How a long run ends early: on a signal it finishes what is under way, and what has been done by then is the result. */

/** Thrown by what was told to stop before it began. */
export class Interrupted extends Error {}

/** Signals that end a run early. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs with a signal that is given when the user interrupts. */
export async function interruptible<T>(run: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopper = new AbortController();
  // one key press can arrive twice, by the terminal and by the parent process: only the first one counts
  const stop = (): void => {
    if (!stopper.signal.aborted) process.stderr.write('\ninterrupted: finishing the games under way\n');
    stopper.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await run(stopper.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** What all of these come to, in their order; those that an interruption ended are left out. */
export async function kept<T>(all: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(all);
  return settled.flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    if (result.reason instanceof Interrupted) return [];
    throw result.reason;
  });
}
