/** A refusal in words that its reader may have: the costs in their true order, with meters and agreements that are no secret to it. */
import { BORDERS, STATES, type RefusalReason } from '../engine/names.ts';
import type { Cost } from '../futures/ahead/price.ts';
import type { Pledged } from '../futures/ahead/promises.ts';
import type { OfferRow } from '../protocol/codec.ts';
import type { Because } from '../protocol/offers.ts';

/** At most so many are named. */
const NAMED = 3;
/** What weighs less than this share of the heaviest is not worth a word, permille. */
const WORTH_NAMING = 250;

/** The meter that a reason rests on, where others see at least its step; capital, budgets and grievances are nobody else's business. */
function meterOf(reason: RefusalReason, seat: number, offer: OfferRow, clause: number): string | undefined {
  const own = STATES[seat];
  const place = BORDERS[offer.clauses[clause]?.place ?? -1];
  switch (reason) {
    case 'dryWinter': return `state.${own}.energy`;
    case 'drySummer': return `state.${own}.water`;
    case 'approvalTooLow': return `state.${own}.approval`;
    case 'tensionTooHigh': return place === undefined ? undefined : `border.${place}.tension`;
    case 'trustTooLow': {
      const others = STATES.filter((_, s) => s !== seat && (offer.parties & (1 << s)) !== 0);
      return others.length === 1 ? `relation.${own}-${others[0]}.trust` : undefined;
    }
    default: return undefined;
  }
}

/** The agreement that was broken, when everyone at the table knows of it. */
const agreementOf = (reason: RefusalReason, offer: OfferRow, promises: readonly Pledged[]): number | undefined =>
  reason !== 'brokenPromise' ? undefined : promises.findLast((p) => p.broken > 0 && (p.isPublic || (offer.parties & ~p.parties) === 0) && (p.parties & offer.parties) !== 0)?.agreement;

/** `against`: heaviest first. */
export function refusalOf(seat: number, offer: OfferRow, against: readonly Cost[], promises: readonly Pledged[]): { readonly reasons: readonly RefusalReason[]; readonly because: readonly Because[] } {
  const heaviest = against[0]?.points ?? 0;
  const told = against.filter(({ points }) => points * 1000 >= heaviest * WORTH_NAMING).slice(0, NAMED);
  const because = told.map(({ reason, clause }): Because => {
    const meter = meterOf(reason, seat, offer, clause);
    const agreement = agreementOf(reason, offer, promises);
    return { reason, ...(clause >= 0 ? { clause } : {}), ...(meter === undefined ? {} : { meter }), ...(agreement === undefined ? {} : { agreement }) };
  });
  return { reasons: [...new Set(told.map(({ reason }) => reason))], because };
}
