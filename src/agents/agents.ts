/** Computer delegations: what a seat knows in, offers, answers and orders out. They never see the world itself. */
import { EXCHANGES, LEVELS, POLICIES, STATES, type LevelId, type PolicyId, type SeatId } from '../engine/names.ts';
import { fillWorld, type Filled, type OrderRow } from '../futures/fill.ts';
import { Glance } from '../futures/glance.ts';
import { answerOf, look, offerOf, ordersOf, type Player } from '../futures/playout.ts';
import { Account, weigh } from '../futures/worth.ts';
import { offerToRow, rowToOffer, rowToOrder, type OfferRow } from '../protocol/codec.ts';
import { exchangeOf, type OfferDraft, type OfferView } from '../protocol/offers.ts';
import type { Delegation } from './types.ts';

const isPolicy = (name: string): name is PolicyId => (POLICIES as readonly string[]).includes(name);
const isLevel = (name: string): name is LevelId => (LEVELS as readonly string[]).includes(name);

/** Policies know no mediator: to them a text is what the other side wants. */
function rowFor(seat: number, from: SeatId, offer: OfferDraft): OfferRow {
  const written = offerToRow(from, offer);
  return from === 'ENVOY' ? { ...written, from: STATES.findIndex((_, s) => s !== seat && (written.parties & (1 << s)) !== 0) } : written;
}

/** An offer is countered once, and not when its table has had its offers; of an envoy's text only the first version is. */
const mayCounter = (offer: OfferView): boolean => offer.counters === undefined && exchangeOf(offer) < EXCHANGES;

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
  const glance = new Glance();
  const account = new Account();
  const player = (seat: number): Player => game.player(seat, id);
  return {
    propose(k) {
      const offer = offerOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck);
      return offer === null ? [] : [rowToOffer(offer)];
    },
    answer(k, offer) {
      const decision = answerOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck, rowFor(k.seat, offer.from, offer), mayCounter(offer));
      return decision.answer === 'counter' ? { answer: 'counter', with: rowToOffer(decision.with) } : decision;
    },
    orders(k) {
      ordersOf(fillWorld(game, k.fields), k.seat, player(k.seat), k.luck, orders);
      return orders.map(rowToOrder);
    },
    value(k, from, offer) {
      weigh(look(glance, fillWorld(game, k.fields), k.seat, player(k.seat), k.luck), rowFor(k.seat, from, offer), account);
      return account.gain;
    },
  };
}
