/** Sequential elimination: the few best of many candidates are looked at more and more closely, until one is left. */

/** Plays candidate `i` in future number `n` and returns its points. */
export type Trial = (i: number, n: number) => number;

/** How many go on from a round: three of eight. With halves the same care costs a quarter more trials (measured: docs/lab.md). */
const goingOn = (left: number): number => Math.max(1, Math.ceil((left * 3) / 8));

/** Candidates of each round; the last one left is not tried again. */
function roundsOf(count: number): readonly number[] {
  const rounds: number[] = [];
  for (let left = count; left > 1; left = goingOn(left)) rounds.push(left);
  return rounds;
}

/**
 * Index of the best of `count` candidates, by at most about `budget` trials in all; each round has twice as many as the one
 * before for each that is still in it, all in the same futures. Candidate 0 is the one to beat: it stays to the last round,
 * and only what has more points than it wins.
 */
export function best(count: number, budget: number, trial: Trial): number {
  const rounds = roundsOf(count);
  const unit = Math.max(1, Math.trunc(budget / rounds.reduce((sum, left, round) => sum + (left << round), 0)));
  const sums = new Float64Array(count);
  let left = Array.from({ length: count }, (_, i) => i);
  let done = 0;
  rounds.forEach((_, round) => {
    const until = done + (unit << round);
    for (let n = done; n < until; n++) for (const i of left) sums[i] = (sums[i] as number) + trial(i, n);
    done = until;
    // the first of equals stays first: what is tried later must be better
    const ranked = [...left].sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
    const kept = ranked.slice(0, goingOn(left.length));
    left = kept.includes(0) || kept.length === 1 ? kept : [...kept.slice(0, -1), 0];
  });
  return left[0] ?? 0;
}
