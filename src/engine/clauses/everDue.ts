/** Whether a promise could ever fall due and be carried out; judged before it is made, by what one seat knows. */
import { roughly } from '../knowledge.ts';
import { State } from '../layout.ts';
import { CLAUSES, DUE_IN, SEASONS, type SeasonId } from '../names.ts';
import type { World } from '../world.ts';
import { whyNotSign } from './agreements.ts';
import { FILLING, SWAP, type ClauseRow, type OfferRow } from './row.ts';
import { overpromised, seasonAt, windowOf } from './supply.ts';

const SUMMER = SEASONS.indexOf('summer');

/** Indices in SEASONS of those in which a promise may fall due, by index in CLAUSES. */
const DUE = CLAUSES.map((type) => (DUE_IN[type] ?? SEASONS).map((season: SeasonId) => SEASONS.indexOf(season)));

/** True when a clause of an offer that is signed now can fall due in some season, and its giver has a reservoir to give from, as far as `seat` knows. */
export function canBeCarriedOut(world: World, offer: OfferRow, row: ClauseRow, seat: number): boolean {
  const [from, to] = windowOf(world, offer);
  const seasons = DUE[row.type] as readonly number[];
  const due: number[] = [];
  for (let turn = from; turn <= to; turn++) if (seasons.includes(seasonAt(world, turn))) due.push(turn);
  if (due.length === 0) return false;
  if (row.type !== SWAP && row.type !== FILLING) return true;
  if ((world.tables.start[State.stock + row.giver] as number) === 0) return false;
  // a swap for this summer alone needs the water now
  const isNowOnly = row.type === SWAP && due.length === 1 && seasonAt(world, from) === SUMMER && due[0] === from;
  const stock = world.get(State.stock + row.giver);
  return !isNowOnly || (seat === row.giver ? stock : roughly(stock)) >= world.tables.params.swapStock * row.amountA;
}

/** True when nothing that `seat` knows stands in the way of an offer: all may sign it, and each promise falls due and can be kept beside the others. */
export const mayBeOffered = (world: World, offer: OfferRow, seat: number): boolean =>
  whyNotSign(world, offer) === null && overpromised(world, offer) < 0 && offer.clauses.every((row) => canBeCarriedOut(world, offer, row, seat));
