/** Computer delegations: what a seat knows in, offers, answers and orders out. They never see the world itself. */
import { POLICIES, type PolicyId, type StateId } from '../engine/names.ts';
import { fillWorld, type Filled, type OrderRow } from '../futures/fill.ts';
import { answerOf, offerOf, ordersOf, type Player } from '../futures/playout.ts';
import { offerToRow, rowToOffer, rowToOrder } from '../protocol/codec.ts';
import type { OfferDraft, OfferView } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';

/** All that a delegation may know when it decides; the session's port has the same form. */
export interface SeatKnowledge {
  readonly fields: Int32Array;
  /** Index in STATES. */
  readonly seat: number;
  readonly luck: { readonly low: number; readonly high: number };
}
type Reasons = Extract<ReturnType<typeof answerOf>, { readonly answer: 'refuse' }>['reasons'];
export type AgentAnswer =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: Reasons }
  | { readonly answer: 'counter'; readonly with: OfferDraft };

export interface Delegation {
  propose(k: SeatKnowledge): readonly OfferDraft[];
  answer(k: SeatKnowledge, offer: OfferView): AgentAnswer;
  orders(k: SeatKnowledge): readonly Order[];
}

const isPolicy = (name: string): name is PolicyId => (POLICIES as readonly string[]).includes(name);

/**
 * The delegation that plays `policy` in a game of these tables. An unknown name plays the blueprint.
 * Pure: the same knowledge gives the same answer.
 */
export function delegation(game: Filled, policy: string): Delegation {
  const id = isPolicy(policy) ? policy : 'blueprint';
  const orders: OrderRow[] = [];
  const player = (seat: number): Player => game.player(seat, id);
  return {
    propose(k) {
      const offer = offerOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck);
      return offer === null ? [] : [rowToOffer(offer)];
    },
    answer(k, offer) {
      const row = offerToRow(offer.from as StateId, offer);
      const decision = answerOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck, row, offer.counters === undefined);
      return decision.answer === 'counter' ? { answer: 'counter', with: rowToOffer(decision.with) } : decision;
    },
    orders(k) {
      ordersOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck, orders);
      return orders.map(rowToOrder);
    },
  };
}
