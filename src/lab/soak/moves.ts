/** Random orders and offers: some as the rules want them, some well formed, some that no one could mean. */
import type { OfferRow } from '../../engine/clauses/row.ts';
import { BORDERS, STATES, type StateId } from '../../engine/names.ts';
import { orderOptions, whyIllegal } from '../../engine/orders/registry.ts';
import { orderRow, type OrderRow } from '../../engine/orders/row.ts';
import type { World } from '../../engine/world.ts';
import { offerToRow } from '../../protocol/codec.ts';
import { OfferDraftSchema, type OfferDraft } from '../../protocol/offers.ts';
import { pick, type Dice } from './dice.ts';
import { sample } from './sample.ts';

/** More than the four that may be given. */
const MOST_ORDERS = 6;
/** Indices that are none, lie just outside of a list or far away. */
const FAR: readonly number[] = [-(2 ** 31), -1000, -33, -2, -1, 0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 31, 32, 99, 255, 1000, 65_536, 2 ** 31 - 1];
const PARTS = Object.keys(orderRow('hold')) as readonly (keyof OrderRow)[];

const anyRow = (roll: Dice): OrderRow => {
  const row: { -readonly [P in keyof OrderRow]: number } = orderRow('hold');
  for (const part of PARTS) row[part] = roll(3) === 0 ? pick(roll, FAR) : roll(12) - 1;
  return row;
};

/** Any of the options, most often a legal one: most are not, and to judge them all would take longer than the turn. */
function oftenLegal(roll: Dice, world: World, state: number, options: readonly OrderRow[]): OrderRow {
  for (let tries = 8; tries > 0; tries--) {
    const row = pick(roll, options);
    if (whyIllegal(world, state, row) === null) return row;
  }
  return pick(roll, options);
}

/** Orders for the engine itself: half of them meant to be legal, the others wrong in one part or in all. */
export function anyOrders(roll: Dice, world: World, state: number): OrderRow[] {
  const options = orderOptions(world, state);
  return Array.from({ length: roll(MOST_ORDERS + 1) }, (): OrderRow => {
    const choice = roll(8);
    if (choice < 4) return oftenLegal(roll, world, state, options);
    if (choice < 5) return pick(roll, options);
    if (choice < 7) return { ...pick(roll, options), [pick(roll, PARTS)]: pick(roll, FAR) };
    return anyRow(roll);
  });
}

/** Up to four orders for the referee, of those that `state` has on its desk: most of them legal. */
export function someOrders(roll: Dice, world: World, state: number): OrderRow[] {
  const options = orderOptions(world, state);
  return Array.from({ length: roll(5) }, () => oftenLegal(roll, world, state, options));
}

/** An offer of the right form. Most are about a border that the two have in common, and are therefore often legal. */
export function anyDraft(roll: Dice, from: StateId, turnsLeft: number, to = pick(roll, STATES.filter((s) => s !== from))): OfferDraft {
  if (roll(5) === 0) return sample(roll, OfferDraftSchema);
  const shared = BORDERS.filter((id) => id.includes(from) && id.includes(to));
  const draft = sample(roll, OfferDraftSchema, new Set<string>([...shared, from, to]));
  return { ...draft, to: [to], clauses: draft.clauses.slice(0, 1 + roll(2)), term: 1 + roll(Math.max(1, turnsLeft)) };
}

/** The same as the engine reads it. */
export function anyOffer(roll: Dice, state: number, turnsLeft: number): OfferRow {
  const from = STATES[state] as StateId;
  return offerToRow(from, anyDraft(roll, from, turnsLeft));
}
