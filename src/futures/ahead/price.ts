/** What a promise costs a delegation by its doctrine: red lines, sovereignty, its own hard season; each with the reason that names it. */
import type { OfferRow } from '../../engine/clauses/row.ts';
import { mul } from '../../engine/fixed.ts';
import { N_STATES } from '../../engine/layout.ts';
import { REFUSALS, type RefusalReason } from '../../engine/names.ts';
import { Glance } from '../glance.ts';
import { look } from '../playout.ts';
import { Account, weigh } from '../worth.ts';
import type { Ahead } from './ahead.ts';

/** One cost of one clause of an offer. */
export interface Cost {
  readonly reason: RefusalReason;
  /** Index in the offer's clauses. */
  readonly clause: number;
  /** Points of the final score, 0–1000. */
  readonly points: number;
}

/** Points of the final score for a point of the doctrine's account, permille: fitted so that real conflicts of interest remain (docs/lab.md). */
export const DOCTRINE_WEIGHT = 100;
/** Counted apart, by what a delegation believes (see bargain.ts). */
const TRUST = REFUSALS.indexOf('trustTooLow');

const account = new Account();
const glance = new Glance();

/** Costs of an offer to `seat` as far as the seat of `ahead` can tell, clause by clause. */
export function costsOf(ahead: Ahead, seat: number, offer: OfferRow): Cost[] {
  const g = look(glance, ahead.seen, seat, ahead.doctrineOf(seat), ahead.luck);
  return offer.clauses.flatMap((clause, i): Cost[] => {
    // an envoy is no partner to weigh
    weigh(g, { ...offer, from: offer.from < N_STATES ? offer.from : seat, clauses: [clause] }, account);
    return REFUSALS.flatMap((reason, r): Cost[] => {
      const points = mul(account.against[r] as number, DOCTRINE_WEIGHT);
      return r === TRUST || points <= 0 ? [] : [{ reason, clause: i, points }];
    });
  });
}
