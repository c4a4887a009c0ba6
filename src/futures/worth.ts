/** What an offer is worth to a seat: an additive account of its clauses, each with the reason that weighs most against it. */
import { bits, mul } from '../engine/fixed.ts';
import { N_STATES } from '../engine/layout.ts';
import { isGroupClause } from '../engine/clauses/agreements.ts';
import type { ClauseRow, OfferRow } from '../engine/clauses/row.ts';
import type { Glance } from './glance.ts';
import { Account, Reason } from './worth/account.ts';
import { weighBorder } from './worth/borders.ts';
import { weighFlow } from './worth/flows.ts';
import { weighTogether } from './worth/together.ts';

export { Account };

/** Fills `account` for `seat` of the glance. Unit: about one point of a goal's worth, 0–1000. */
export function weigh(g: Glance, offer: OfferRow, account: Account): void {
  account.clear();
  const { clauses } = offer;
  const partner = partnerOf(g.seat, offer);
  account.partner = partner;
  const trust = partner < 0 ? 500 : g.trust(partner);
  for (let i = 0; i < clauses.length; i++) weighClause(g, clauses[i] as ClauseRow, offer, trust, account);
  if (g.approval < SAFE) account.take(mul(atHome(g, clauses) * (SAFE - g.approval), PER_POINT), Reason.approvalTooLow);
  if (trust < 400) account.take((400 - trust) >> 1, Reason.trustTooLow);
  if (offer.onBreach === 1) account.add(g.manner.honour > 600 ? 15 : -15);
  if (!offer.isPublic) account.add(g.manner.caution >> 6);
}

function weighClause(g: Glance, clause: ClauseRow, { parties }: OfferRow, trust: number, account: Account): void {
  if (clause.giver >= 0) weighFlow(g, clause, trust, account);
  else if (isGroupClause(clause.type)) weighTogether(g, clause, parties, account);
  else weighBorder(g, clause, account);
}

/** Approval below which a government counts what a signature costs at home, and the weight of a point for each point below; 0–1000. */
const SAFE = 480;
const PER_POINT = 8;

/** What signing costs at home, in points of approval. */
function atHome(g: Glance, clauses: readonly ClauseRow[]): number {
  let cost = 0;
  for (let i = 0; i < clauses.length; i++) cost += g.world.flat.signApproval[(clauses[i] as ClauseRow).type] as number;
  return cost;
}

/** The other party that matters most: the proposer, or for the proposer the first addressee. */
export function partnerOf(seat: number, offer: OfferRow): number {
  if (offer.from !== seat) return offer.from;
  for (let s = 0; s < N_STATES; s++) if (s !== seat && (offer.parties & (1 << s)) !== 0) return s;
  return -1;
}

/** The gain below which a seat refuses an offer that it has weighed: falls with time, rises with broken promises; more parties are harder to bind. */
export function reservation(g: Glance, offer: OfferRow, { partner }: Account): number {
  const mistrust = partner < 0 ? 0 : Math.max(0, 450 - g.trust(partner)) >> 3;
  return 16 + mistrust + bits(offer.parties) * 2 + ((1000 - g.manner.openness) >> 5) + Math.min(20, g.turnsLeft * 2);
}
