/** Offers on the table, as one viewer may know them. */
import { SEATS, STATES, type PhaseId, type SeatId, type StateId } from '../engine/names.ts';
import type { OfferView } from '../protocol/offers.ts';
import type { Game, Offer } from './game.ts';
import type { Sight } from './sight.ts';
import { isAtTable, isParty, seesOffer } from './tables.ts';
import { cannotSign } from './viewBarriers.ts';
import { ENVOY } from './viewers.ts';

/** Numbers that those who only look on are shown: those of the table would tell how much is offered there in private. */
const FIRST_SEEN = 80;

function amendmentsOf(offer: Offer, viewer: number): Pick<OfferView, 'amendments'> {
  const shown = offer.amendments.filter((a) => viewer === ENVOY || a.by === viewer);
  return shown.length === 0 ? {} : { amendments: shown.map((a) => ({ by: STATES[a.by] as StateId, with: a.with })) };
}

/** `viewer`: a party or, for its own text, the envoy. */
export function offerView(offer: Offer, viewer: number, phase: PhaseId): OfferView {
  const isOpen = offer.status === 'open' && phase === 'diplomacy';
  return {
    ...offer.draft,
    id: offer.id,
    turn: offer.turn,
    from: SEATS[offer.from] as SeatId,
    status: offer.status,
    answers: offer.answers.map((a) => ({
      by: STATES[a.by] as StateId, answer: a.answer, reasons: [...a.reasons], ...(a.because.length === 0 ? {} : { because: [...a.because] }),
    })),
    ...amendmentsOf(offer, viewer),
    ...(offer.counters === null ? {} : { counters: offer.counters }),
    // a side that asked for changes may still take the text as it is
    mayAnswer: isOpen && offer.answers.some((a) => a.by === viewer && (a.answer === 'pending' || a.answer === 'amended')),
    mayWithdraw: isOpen && offer.from === viewer,
  };
}

/** A public offer as everyone else sees it: what was proposed and what became of it, but nobody's reasons. */
function seenFromOutside(offer: Offer, id: number, counters: number | undefined): OfferView {
  return {
    ...offer.draft, id, turn: offer.turn, from: SEATS[offer.from] as SeatId, status: offer.status,
    answers: offer.answers.map((a) => ({ by: STATES[a.by] as StateId, answer: a.answer, reasons: [] })),
    ...(counters === undefined ? {} : { counters }),
    mayAnswer: false, mayWithdraw: false,
  };
}

/** Offers of a turn that the viewer may know of, in the order in which they were made. */
export function offersSeen(game: Game, offers: readonly Offer[], sight: Sight): OfferView[] {
  const viewer = sight.seat;
  const outside = new Map<number, number>();
  const counts = new Map<number, number>();
  const views: OfferView[] = [];
  for (const offer of offers) {
    if (!seesOffer(offer, viewer)) continue;
    if (isAtTable(offer, viewer)) {
      const view = offerView(offer, viewer, game.phase);
      const why = view.mayAnswer ? cannotSign(sight, offer) : undefined;
      views.push(why === undefined ? view : { ...view, cannotSign: why });
      continue;
    }
    const nth = counts.get(offer.row.parties) ?? 0;
    counts.set(offer.row.parties, nth + 1);
    const id = offer.turn * 10_000 + offer.row.parties * 100 + FIRST_SEEN + nth;
    outside.set(offer.id, id);
    views.push(seenFromOutside(offer, id, offer.counters === null ? undefined : outside.get(offer.counters)));
  }
  return views;
}

/** True when an envoy's text is addressed to all of these states. */
export const isTextFor = (offer: Offer, sides: readonly number[]): boolean => offer.from === ENVOY && sides.every((s) => isParty(offer, s));
