/** What was decided in a finished game, what could have been decided instead, and where to begin to ask. */
import { orderOptions, whyIllegal } from '../engine/orders/registry.ts';
import { SEATS, STATES, type SeatId, type StateId } from '../engine/names.ts';
import { rowToOrder, statesOf } from '../protocol/codec.ts';
import { orderKey } from '../protocol/orderKey.ts';
import type { Order } from '../protocol/orders.ts';
import type { AnswerMade, OfferMade, SeatDecisions } from '../protocol/whatIf.ts';
import { apply } from './apply.ts';
import { newGame, type Game, type Offer, type TurnLog } from './game.ts';
import { beginTurn } from './phases.ts';
import { sightOf } from './sight.ts';
import { wasNotAnswered } from './whatIfReplay.ts';

function answerMade(offer: Offer, seat: number): AnswerMade | undefined {
  const state = STATES[seat] as StateId;
  const given = offer.answers.find((a) => a.by === seat)?.answer;
  const common = { offer: offer.id, from: SEATS[offer.from] as SeatId, clauses: offer.draft.clauses };
  if (given === 'accepted') return { ...common, gave: given, instead: ['refuse'] };
  if (given === 'refused') return { ...common, gave: given, instead: ['accept'] };
  if (given === 'countered') return { ...common, gave: given, instead: ['accept', 'refuse'] };
  return wasNotAnswered(offer, state) ? { ...common, gave: 'lapsed', instead: ['accept'] } : undefined;
}

function offerMade(offer: Offer): OfferMade {
  return { offer: offer.id, to: statesOf(offer.row.parties & ~(1 << offer.from)), clauses: offer.draft.clauses };
}

function decisionsIn(log: TurnLog, seat: number): SeatDecisions {
  return {
    turn: log.turn, seat: STATES[seat] as StateId,
    orders: log.orders[seat] ?? [],
    answers: log.offers.map((offer) => answerMade(offer, seat)).filter((a) => a !== undefined),
    offers: log.offers.filter((offer) => offer.from === seat && offer.counters === null).map(offerMade),
  };
}

/** By turn, then in the fixed order of the states. */
export const decisionsOf = (game: Game): SeatDecisions[] =>
  game.turns.filter((log) => log.end !== null).flatMap((log) => STATES.map((_, seat) => decisionsIn(log, seat)));

/** The game as it stood when a phase of `turn` opened; null when it never did. */
export function openingOf(was: Game, turn: number, phase: 'diplomacy' | 'orders'): Game | null {
  const game = newGame({ content: was.content, seats: was.seats, keyText: was.keyText, key: was.key });
  beginTurn(game);
  const isThere = (): boolean => game.turn === turn && game.phase === phase;
  for (const recorded of was.commands) {
    if (isThere()) break;
    apply(game, recorded.seat, recorded.command);
  }
  return isThere() ? game : null;
}

/** Orders that `seat` could have locked in `turn` besides those it did, as it could judge then; none when there was no such turn. */
export function alternativesOf(was: Game, turn: number, seat: StateId): Order[] {
  const game = openingOf(was, turn, 'orders');
  if (game === null) return [];
  const state = STATES.indexOf(seat);
  const sight = sightOf(game.content.tables, game.world.fields, state);
  const locked = new Set((was.turns[turn - 1]?.orders[state] ?? []).map(orderKey));
  return orderOptions(sight.world, state)
    .filter((row) => whyIllegal(sight.world, state, row) === null)
    .map(rowToOrder)
    .filter((order) => order.kind !== 'hold' && !locked.has(orderKey(order)));
}
