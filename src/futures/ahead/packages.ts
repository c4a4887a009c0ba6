/** Offers of several promises: something for something; and which of them is nearest to what the other side has put forward. */
import type { ClauseRow } from '../../engine/clauses/row.ts';

/** Two promises about the same thing, whatever their amounts. */
export const isAlike = (a: ClauseRow, b: ClauseRow): boolean => a.type === b.type && a.place === b.place && a.giver === b.giver && a.taker === b.taker;
export const isEqual = (a: ClauseRow, b: ClauseRow): boolean => isAlike(a, b) && a.amountA === b.amountA && a.amountB === b.amountB;

/** All sets of one to `most` promises, no two about the same thing. */
export function packagesOf(clauses: readonly ClauseRow[], most: number): (readonly ClauseRow[])[] {
  const sets: (readonly ClauseRow[])[] = [];
  const extend = (set: readonly ClauseRow[], from: number): void => {
    for (let i = from; i < clauses.length; i++) {
      const clause = clauses[i] as ClauseRow;
      if (set.some((other) => isAlike(other, clause))) continue;
      const larger = [...set, clause];
      sets.push(larger);
      if (larger.length < most) extend(larger, i + 1);
    }
  };
  extend([], 0);
  return sets;
}

/** How near one set is to another: what both promise counts for it, what only one promises against. */
export function nearness(a: readonly ClauseRow[], b: readonly ClauseRow[]): number {
  let points = 0;
  for (const clause of a) {
    if (b.some((other) => isEqual(other, clause))) points += 4;
    else points += b.some((other) => isAlike(other, clause)) ? 3 : -1;
  }
  for (const clause of b) if (!a.some((other) => isAlike(other, clause))) points -= 2;
  return points;
}
