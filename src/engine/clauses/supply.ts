/** What states have promised to give each other, season by season: nobody can promise the same water or power twice. */
import { Agreement, Clause, MAX_CLAUSES, Region } from '../layout.ts';
import { SEASONS } from '../names.ts';
import type { World } from '../world.ts';
import { SWAP, type ClauseRow, type OfferRow } from './row.ts';

const SUMMER = SEASONS.indexOf('summer');
const WINTER = SEASONS.indexOf('winter');
/**
 * Most that one state can promise of its water, or of its power, in one season, in the unit of the clauses (1 little,
 * 3 much): twice 'much'. Reservoirs that gave more would not be full again by the next summer. Assumption.
 */
export const MOST_PROMISED = 6;

/** First and last turn (1-based) in which an offer that is signed now can fall due. */
export function windowOf(world: World, offer: Pick<OfferRow, 'starts' | 'term'>): readonly [from: number, to: number] {
  const now = world.get(Region.turn) + 1;
  return [Math.max(now, offer.starts ?? now), now - 1 + offer.term];
}

/** Index in SEASONS of a turn (1-based). */
export const seasonAt = (world: World, turn: number): number => (world.tables.firstSeason + turn - 1) & 3;

/** How much of a state's water in summer, or power in winter, a clause promises. A filling cap costs its own power only, and can be held beside. */
const partOf = (row: ClauseRow, state: number, isWater: boolean): number =>
  row.type !== SWAP || (isWater ? row.giver : row.taker) !== state ? 0 : isWater ? row.amountA : row.amountB;

const rowAt = (world: World, c: number): ClauseRow => ({
  type: world.get(Clause.type + c) - 1, place: -1, giver: world.get(Clause.giver + c) - 1, taker: world.get(Clause.taker + c) - 1,
  amountA: world.get(Clause.amountA + c), amountB: world.get(Clause.amountB + c),
});

/** What the agreements in force promise of `state` in a turn. */
function promised(world: World, state: number, turn: number, isWater: boolean): number {
  let sum = 0;
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const a = world.get(Clause.agreement + c) - 1;
    if (a < 0 || world.get(Agreement.status + a) !== 1) continue;
    if (turn < world.get(Agreement.startsAt + a) || turn > world.get(Agreement.endsAt + a)) continue;
    sum += partOf(rowAt(world, c), state, isWater);
  }
  return sum;
}

function exceeds(world: World, offer: OfferRow, state: number, isWater: boolean): boolean {
  const here = offer.clauses.reduce((sum, row) => sum + partOf(row, state, isWater), 0);
  const [from, to] = windowOf(world, offer);
  for (let turn = from; turn <= to; turn++) {
    if (seasonAt(world, turn) === (isWater ? SUMMER : WINTER) && here + promised(world, state, turn, isWater) > MOST_PROMISED) return true;
  }
  return false;
}

/** Index of the first clause that promises more than its giver can still give in some season, or −1. */
export const overpromised = (world: World, offer: OfferRow): number =>
  offer.clauses.findIndex((row) => row.type === SWAP && (exceeds(world, offer, row.giver, true) || exceeds(world, offer, row.taker, false)));
