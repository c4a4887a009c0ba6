/** Computer delegations: what a seat knows in, offers, answers and orders out. They never see the world itself. */
import { LEVELS, POLICIES, STATES, type LevelId, type PolicyId } from '../engine/names.ts';
import { fillWorld, type Filled, type OrderRow } from '../futures/fill.ts';
import { answerOf, offerOf, ordersOf, type Player } from '../futures/playout.ts';
import { offerToRow, rowToOffer, rowToOrder } from '../protocol/codec.ts';
import type { Delegation } from './types.ts';

const isPolicy = (name: string): name is PolicyId => (POLICIES as readonly string[]).includes(name);
const isLevel = (name: string): name is LevelId => (LEVELS as readonly string[]).includes(name);

/** Delegations that think (levels.ts): a larger piece, so that whoever needs it loads it first. */
export type Thinkers = (game: Filled, level: LevelId) => Delegation;

/**
 * The delegation that plays a policy, or thinks at a level where `thinkers` are given, in a game of these tables. Any other
 * name plays the blueprint. Pure: the same knowledge gives the same answer.
 */
export function delegation(game: Filled, holder: string, thinkers: Thinkers | null = null): Delegation {
  if (thinkers !== null && isLevel(holder)) return thinkers(game, holder);
  const id = isPolicy(holder) ? holder : 'blueprint';
  const orders: OrderRow[] = [];
  const player = (seat: number): Player => game.player(seat, id);
  return {
    propose(k) {
      const offer = offerOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck);
      return offer === null ? [] : [rowToOffer(offer)];
    },
    answer(k, offer) {
      const written = offerToRow(offer.from, offer);
      // policies know no mediator: to them a text is what the other side wants
      const row = offer.from === 'ENVOY' ? { ...written, from: STATES.findIndex((_, s) => s !== k.seat && (written.parties & (1 << s)) !== 0) } : written;
      const decision = answerOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck, row, offer.counters === undefined);
      return decision.answer === 'counter' ? { answer: 'counter', with: rowToOffer(decision.with) } : decision;
    },
    orders(k) {
      ordersOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck, orders);
      return orders.map(rowToOrder);
    },
  };
}
