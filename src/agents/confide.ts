/** What a delegation tells the envoy of its wishes: the truth, in three words for each kind of promise. */
import { CLAUSES, STATES, sidesOf, type BorderId } from '../engine/names.ts';
import type { Bargain } from '../futures/ahead/bargain.ts';
import type { Position } from '../protocol/intents.ts';

/** Points of the final score from which a promise is needed, and below which it is out of the question. */
const NEEDED = 12;
const NEVER = -45;

/** Positions on every kind of promise that the two sides of a border may give each other; what is neither wanted nor refused goes unsaid. */
export function positionsOf(bargain: Bargain, seat: number, border: BorderId): Position[] {
  const other = STATES.findIndex((state, s) => s !== seat && sidesOf(border).includes(state));
  if (other < 0) return [];
  const best = new Map<number, number>();
  for (const { clause, worth } of bargain.wishes(other)) best.set(clause.type, Math.max(worth.points, best.get(clause.type) ?? Number.NEGATIVE_INFINITY));
  return CLAUSES.flatMap((clause, type): Position[] => {
    const points = best.get(type);
    if (points === undefined) return [];
    const wish = points >= NEEDED ? 'need' : points >= 0 ? 'accept' : points <= NEVER ? 'never' : null;
    return wish === null ? [] : [{ clause, wish }];
  });
}
