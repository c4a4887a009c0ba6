/** The orders of a season: the named set that promises most, less what it costs to leave the doctrine. */
import type { Ahead } from './ahead.ts';
import { best } from './halving.ts';
import { orderSets, type OrderSet } from './orderSets.ts';

/** What each order more or less than the doctrine's costs, in points of the final score (0–1000): a house divided. Assumption. */
const PER_ORDER = 4;

/** `sets`: how many are thought of at most; `futures`: how many are played for all of them together. */
export function chooseSet(ahead: Ahead, sets: number, futures: number): OrderSet {
  const all = orderSets(ahead, sets);
  const chosen = best(all.length, futures, (i, n) => {
    const set = all[i] as OrderSet;
    ahead.play(n, [], set.rows);
    return (ahead.points[ahead.seat] as number) - set.distance * PER_ORDER;
  });
  return all[chosen] as OrderSet;
}
