/** An offer as one of its parties sees it. */
import { STATES, type PhaseId, type StateId } from '../engine/names.ts';
import type { OfferView } from '../protocol/offers.ts';
import type { Offer } from './game.ts';

/** `seat`: index in STATES of a party; nobody else may be shown an offer. */
export function offerView(offer: Offer, seat: number, phase: PhaseId): OfferView {
  const isOpen = offer.status === 'open' && phase === 'diplomacy';
  return {
    ...offer.draft,
    id: offer.id,
    turn: offer.turn,
    from: STATES[offer.from] as StateId,
    status: offer.status,
    answers: offer.answers.map((a) => ({ by: STATES[a.by] as StateId, answer: a.answer, reasons: [...a.reasons] })),
    ...(offer.counters === null ? {} : { counters: offer.counters }),
    mayAnswer: isOpen && offer.answers.some((a) => a.by === seat && a.answer === 'pending'),
    mayWithdraw: isOpen && offer.from === seat,
  };
}
