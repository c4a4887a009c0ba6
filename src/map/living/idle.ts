/** Calls back when the page is idle, at the latest after `most` milliseconds; never after the signal. */
export function whenIdle(work: () => void, signal: AbortSignal, most = 2500): void {
  const run = (): void => {
    if (!signal.aborted) work();
  };
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: most });
  else setTimeout(run, Math.min(most, 600));
}
