/** What an offer is worth to a delegation: what it gains by believed compliance, less its price by doctrine, and what weighs against it in true order. */
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { BENEFIT, COST_SHARE, DAM, FILLING, SWAP } from '../../engine/clauses/row.ts';
import { bits, mul } from '../../engine/fixed.ts';
import { N_STATES, Region, Relation, pair } from '../../engine/layout.ts';
import type { RefusalReason } from '../../engine/names.ts';
import type { Ahead } from './ahead.ts';
import type { Gains } from './gains.ts';
import { costsOf, type Cost } from './price.ts';

/** What a delegation believes of another, 0–1000, and what it holds against it. */
export interface Belief {
  readonly cooperative: number;
  readonly reliable: number;
  /** Seasons since it last broke a promise that the delegation knows of; −1: never. */
  readonly brokeAgo: number;
}
export const NEUTRAL: Belief = { cooperative: 500, reliable: 500, brokeAgo: -1 };

export interface Worth {
  /** Points of the final score expected more with the offer than without, by believed compliance and after its price. */
  readonly points: number;
  /** The least that makes it acceptable. */
  readonly reservation: number;
  /** Points of worth above the reservation. */
  readonly surplus: number;
  /** What weighs against it, heaviest first. */
  readonly against: readonly Cost[];
}

/** Seasons for which a breach counts, and what it adds to the reservation in the first of them. */
const REMEMBERED = 4;
const PER_BREACH = 30;
/** Least worth of a table; what each season left adds (there is time for a better one), and each party beyond two. */
const LEAST = 2;
const PER_SEASON = 1;
const SEASONS_AT_MOST = 8;
const PER_PARTY = 2;

/** How far a partner's word goes, permille of what it promises. */
export const wordOf = (belief: Belief, trust: number): number => 300 + mul(700, ((belief.reliable * 2 + trust) / 3) | 0);

/** Falls with time, rises with broken promises. */
function reservationOf(ahead: Ahead, parties: number, breach: number): number {
  const left = ahead.seen.tables.turns - ahead.seen.get(Region.turn);
  return LEAST + PER_SEASON * Math.min(SEASONS_AT_MOST, left) + PER_PARTY * (bits(parties) - 2) + breach;
}

const breachOf = ({ brokeAgo }: Belief): number => (brokeAgo < 0 || brokeAgo >= REMEMBERED ? 0 : PER_BREACH * (REMEMBERED - brokeAgo));

/** The other parties of an offer, indices in STATES. */
export const othersOf = (parties: number, seat: number): number[] => Array.from({ length: N_STATES }, (_, s) => s).filter((s) => s !== seat && (parties & (1 << s)) !== 0);

/** What a loss that no doctrine names is called: by what the clause takes from this side. */
function lossOf(c: ClauseRow, seat: number): RefusalReason {
  if (c.type === SWAP) return c.giver === seat ? 'dryWinter' : 'drySummer';
  if (c.type === FILLING && c.giver === seat) return 'dryWinter';
  if (c.type === COST_SHARE || c.type === DAM || c.type === BENEFIT) return 'tooCostly';
  return 'noGain';
}

/** For the seat of `ahead` itself. `beliefs`: of each state, by index. */
export function worthOf(ahead: Ahead, gains: Gains, offer: OfferRow, beliefs: readonly Belief[]): Worth {
  const { seat, seen } = ahead;
  const against: Cost[] = costsOf(ahead, seat, offer);
  const others = othersOf(offer.parties, seat);
  const words = others.map((o) => wordOf(beliefs[o] ?? NEUTRAL, seen.get(Relation.trust + pair(seat, o))));
  const word = Math.min(1000, ...words);
  let gained = 0;
  let doubted = 0;
  offer.clauses.forEach((clause, i) => {
    const gain = gains.of(clause, offer)[seat] as number;
    if (gain >= 0) {
      gained += mul(gain, word);
      doubted += gain - mul(gain, word);
    } else against.push({ reason: lossOf(clause, seat), clause: i, points: -gain });
  });
  // a text also ends the envoy's talks: a settlement now, that somebody has to follow up
  const ending = offer.from === N_STATES ? (gains.beyond(offer)[seat] as number) : 0;
  if (ending >= 0) gained += ending;
  else against.push({ reason: 'noNeed', clause: -1, points: -ending });
  const points = gained - against.reduce((sum, cost) => sum + cost.points, 0);
  const breach = Math.max(0, ...others.map((o) => breachOf(beliefs[o] ?? NEUTRAL)));
  const reservation = reservationOf(ahead, offer.parties, breach);
  if (doubted > 0) against.push({ reason: 'trustTooLow', clause: -1, points: doubted });
  if (breach > 0) against.push({ reason: 'brokenPromise', clause: -1, points: breach });
  // the largest first; of equals the one named first in the offer
  against.sort((a, b) => b.points - a.points || a.clause - b.clause);
  return { points, reservation, surplus: points - reservation, against };
}

/** What an offer may be worth to another party, as far as this seat can tell: its public goals and its doctrine, and a reservation as one's own. */
export function worthTo(ahead: Ahead, gains: Gains, offer: OfferRow, other: number): number {
  const gain = offer.clauses.reduce((sum, clause) => sum + (gains.of(clause, offer)[other] as number), 0);
  const cost = costsOf(ahead, other, offer).reduce((sum, { points }) => sum + points, 0);
  return mul(gain, USUAL_WORD) - cost - reservationOf(ahead, offer.parties, 0);
}
/** How far one's own word may go with others. */
const USUAL_WORD = 650;
