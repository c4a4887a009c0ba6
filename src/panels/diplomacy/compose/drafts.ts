/** What an offer begins with: an empty sheet, or the version that it answers. */
import { STATES, type SeatId } from '../../../engine/names.ts';
import type { OfferDraft, OfferView } from '../../../protocol/offers.ts';

export const MAX_CLAUSES = 4;
const FIRST_TERM = 4;

/** Seasons for which an offer can bind: from one to the end of the game, the coming season included. */
export function terms(turn: number, turns: number): readonly number[] {
  return Array.from({ length: Math.max(1, turns - turn + 1) }, (_, i) => i + 1);
}

export function emptyDraft(turn: number, turns: number): OfferDraft {
  return { to: [], clauses: [], term: Math.min(FIRST_TERM, terms(turn, turns).length), isPublic: true, onBreach: 'suspend' };
}

/** The same lines and terms, from `author` to everyone else at the table. */
export function nextDraft(offer: OfferView, author: SeatId): OfferDraft {
  const { clauses, term, isPublic, onBreach, starts, condition, monitoring } = offer;
  const parties: readonly SeatId[] = [offer.from, ...offer.to];
  return {
    to: STATES.filter((state) => state !== author && parties.includes(state)),
    clauses, term, isPublic, onBreach,
    ...(starts === undefined ? {} : { starts }), ...(condition === undefined ? {} : { condition }), ...(monitoring === undefined ? {} : { monitoring }),
  };
}
