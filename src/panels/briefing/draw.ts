/** Drawing lots before a game exists. Only the choice of seat and key; the game's own luck comes from the key. */

/** A whole number below `limit` from the browser's own randomness, which works without a secure context too. */
function below(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn % limit;
}

/** One of `seats`, each with the same chance. */
export function drawSeat<T>(seats: readonly [T, ...T[]] | readonly T[]): T {
  return seats[below(seats.length)] as T;
}

/** Neutral words that can be read out in a class and typed again. */
const FIRST = ['amber', 'quiet', 'clear', 'early', 'north', 'silver', 'steady', 'bright'] as const;
const SECOND = ['delta', 'ridge', 'meadow', 'bridge', 'spring', 'valley', 'harbour', 'willow'] as const;

/** A key such as `amber-delta-0427`. */
export function drawKey(): string {
  return `${drawSeat(FIRST)}-${drawSeat(SECOND)}-${String(below(10_000)).padStart(4, '0')}`;
}
