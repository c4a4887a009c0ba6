/** Who watches an agreement, on what condition it binds and what a breach leads to: other terms, when they are worth more to all together. */
import { SWAP, type OfferRow } from '../../engine/clauses/row.ts';
import type { Gains } from './gains.ts';
import { othersOf, type Belief } from './worthOf.ts';

/** Points that other terms must add to what all gain, to be worth their words. */
const WORTH_TERMS = 6;
/** Reliability below which a partner is to be watched or held to a condition, 0–1000. */
const DOUBTED = 450;
const BY_UN = 2;
const NO_INCIDENT = 2;
const COMPENSATE = 1;

function variantsOf(offer: OfferRow, seat: number, beliefs: readonly Belief[]): OfferRow[] {
  const doubt = othersOf(offer.parties, seat).some((o) => (beliefs[o]?.reliable ?? DOUBTED) < DOUBTED);
  return [
    ...(offer.clauses.some(({ place }) => place >= 0) ? [{ ...offer, monitoring: BY_UN } as const] : []),
    ...(doubt ? [{ ...offer, condition: NO_INCIDENT } as const] : []),
    ...(doubt || offer.clauses.some(({ type }) => type === SWAP) ? [{ ...offer, onBreach: COMPENSATE } as const] : []),
  ];
}

/** The offer on the terms that gain its parties most together, the usual ones unless others gain clearly more. */
export function onBestTerms(gains: Gains, offer: OfferRow, seat: number, beliefs: readonly Belief[]): OfferRow {
  const joint = (o: OfferRow): number => {
    const each = gains.whole(o);
    return [seat, ...othersOf(o.parties, seat)].reduce((sum, s) => sum + (each[s] as number), 0);
  };
  const variants = variantsOf(offer, seat, beliefs);
  if (variants.length === 0) return offer;
  let found = offer;
  let most = joint(offer) + WORTH_TERMS;
  for (const variant of variants) {
    const sum = joint(variant);
    if (sum <= most) continue;
    most = sum;
    found = variant;
  }
  return found;
}
