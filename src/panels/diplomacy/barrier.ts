/** What stands in the way of an offer, as the referee tells it before one is written: nothing has to be tried in vain. */
import type { StateId } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { say } from '../../text/index.ts';

export type Barrier =
  | { readonly why: 'sanctions'; readonly between: readonly [StateId, StateId]; /** Seasons for which measures stand between the two. */ readonly seasons: number }
  | { readonly why: 'alreadyAgreed' | 'contradicts' | 'tooManyAgreements' | 'tableFull' | 'noneLeft' };

type Told = Pick<SeatView, 'barred' | 'sanctions' | 'fullTables' | 'offersLeft'>;

/** Everyone whom an offer would bind. */
export const partiesOf = ({ from, to }: Pick<OfferView, 'from' | 'to'>): readonly StateId[] => (from === 'ENVOY' ? to : [from, ...to]);

/** Why these states can sign nothing together at present; undefined when they could. */
export function whyNotSign({ barred = [], sanctions = [] }: Told, parties: readonly StateId[]): Barrier | undefined {
  const found = barred.find(({ between }) => between.every((state) => parties.includes(state)));
  if (found === undefined) return undefined;
  const { between, why } = found;
  if (why !== 'sanctions') return { why: 'tooManyAgreements' };
  const seasons = sanctions.filter(({ by, against }) => between.includes(by) && between.includes(against)).map(({ seasonsLeft }) => seasonsLeft);
  return { why, between, seasons: Math.max(1, ...seasons) };
}

/** Why accepting this offer would come to nothing; undefined when it would not. */
export function whyNotAccept(view: Told, offer: OfferView): Barrier | undefined {
  const { cannotSign: why } = offer;
  return why === 'alreadyAgreed' || why === 'contradicts' ? { why } : whyNotSign(view, partiesOf(offer));
}

/** Why this seat can put nothing (more) before these states this season; undefined when it can. */
export function whyNotOffer(view: Told, parties: readonly StateId[]): Barrier | undefined {
  const isFull = (view.fullTables ?? []).some((table) => table.length === parties.length && table.every((state) => parties.includes(state)));
  return whyNotSign(view, parties) ?? (view.offersLeft === 0 ? { why: 'noneLeft' } : isFull ? { why: 'tableFull' } : undefined);
}

/** The barrier as a sentence. */
export function sayBarrier(barrier: Barrier): string {
  const name = (state: StateId) => ({ key: `names.state.${state}`, params: {} });
  const params = barrier.why === 'sanctions' ? { state: name(barrier.between[0]), other: name(barrier.between[1]), count: barrier.seasons } : {};
  return say({ key: `diplomacy.barrier.${barrier.why}`, params });
}
