/** Sequential halving: the better half of many candidates is looked at twice as closely, until one is left. */

/** Plays candidate `i` in future number `n` and returns its points. */
export type Trial = (i: number, n: number) => number;

/**
 * Index of the best of `count` candidates, by about `budget` trials in all. All that are still in it are tried in the same
 * futures. Candidate 0 is the one to beat: it stays to the end, and only what has more points than it wins.
 */
export function best(count: number, budget: number, trial: Trial): number {
  let left = Array.from({ length: count }, (_, i) => i);
  const sums = new Float64Array(count);
  let rounds = 0;
  for (let m = count; m > 1; m = (m + 1) >> 1) rounds++;
  let done = 0;
  while (left.length > 1) {
    const until = done + Math.max(1, Math.trunc(budget / rounds / left.length));
    for (let n = done; n < until; n++) for (const i of left) sums[i] = (sums[i] as number) + trial(i, n);
    done = until;
    // the first of equals stays first: what is tried later must be better
    const ranked = [...left].sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
    if (left.length === 2) return ranked[0] as number;
    const kept = ranked.slice(0, (left.length + 1) >> 1);
    left = kept.includes(0) ? kept : [...kept.slice(0, -1), 0];
  }
  return left[0] ?? 0;
}
