/** Offers and answers of computer delegations: propose what both should want, answer with the reason that weighs most. */
import { isAgreed, whyNotSign } from '../engine/clauses/agreements.ts';
import { COMMISSION, HOTLINE, MEASURES, SHARED, SWAP, type ClauseRow, type OfferRow } from '../engine/clauses/row.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS, N_STATES } from '../engine/layout.ts';
import { REFUSALS, type RefusalReason } from '../engine/names.ts';
import type { Glance } from './glance.ts';
import { Account, partnerOf, reservation, weigh } from './worth.ts';

export type Decision =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: readonly RefusalReason[] }
  | { readonly answer: 'counter'; readonly with: OfferRow };

const account = new Account();
/** Upstream states with large reservoirs (KG, TJ), indices in STATES. */
const UPSTREAM = [1, 2];
const TERM = 6;

const clauseRow = (type: number, place: number, amountA: number, amountB: number): ClauseRow => ({ type, place, giver: -1, taker: -1, amountA, amountB });
/** An offer in the usual form: six seasons or the rest of the game, public, suspended on breach. */
const offerOf = (g: Glance, to: number, c: ClauseRow): OfferRow => ({
  from: g.seat, parties: (1 << g.seat) | (1 << to), clauses: [c], term: Math.max(1, Math.min(TERM, g.turnsLeft)), isPublic: true, onBreach: 0,
});

/** The best proposal found so far; reused. */
let best: OfferRow | null = null;
let bestWorth = 0;
/** Worth beyond the reservation from which a delegation bothers to propose. */
const WORTH_PROPOSING = 30;

function consider(g: Glance, to: number, c: ClauseRow, purpose: number): void {
  if (g.hasSanction(to) || isAgreed(g.world, c)) return;
  const offer = offerOf(g, to, c);
  weigh(g, offer, account);
  const worth = account.gain - reservation(g, offer) + g.noise(600 + purpose, 30);
  if (worth <= bestWorth) return;
  bestWorth = worth;
  best = offer;
}

/** At most one offer a turn: the most valuable one that is not yet agreed and that the other could plausibly want. */
export function propose(g: Glance): OfferRow | null {
  best = null;
  bestWorth = WORTH_PROPOSING;
  for (let b = 0; b < N_BORDERS; b++) {
    const t = g.world.tables.borders[b];
    if (t === undefined || !t.live || g.world.sideBit(b, g.seat) === 0 || t.first < 0 || t.second < 0 || g.tension(b) < g.manner.actsFrom) continue;
    proposeAt(g, b, t.first === g.seat ? t.second : t.first, t.issue === 0);
  }
  if (isOffered(g, SWAP)) proposeSwaps(g);
  return best !== null && whyNotSign(g.world, best) === null ? best : null;
}

const isOffered = (g: Glance, type: number): boolean => g.world.tables.clauses[type]?.offered === true;

function proposeAt(g: Glance, b: number, other: number, isResource: boolean): void {
  const { openness } = g.manner;
  if (isOffered(g, HOTLINE)) consider(g, other, clauseRow(HOTLINE, b, 0, 0), b);
  if (isOffered(g, MEASURES)) consider(g, other, clauseRow(MEASURES, b, openness > 600 ? 50 : 10, openness > 700 ? 1 : 0), 20 + b);
  if (isOffered(g, COMMISSION)) consider(g, other, clauseRow(COMMISSION, b, openness > 700 ? 2 : 0, 0), 40 + b);
  if (isOffered(g, SHARED) && isResource) consider(g, other, clauseRow(SHARED, b, 0, 0), 60 + b);
}

function proposeSwaps(g: Glance): void {
  const amount = g.manner.caution > 600 ? 1 : 2;
  for (const up of UPSTREAM) {
    for (let down = 0; down < N_STATES; down++) {
      if (down === up || UPSTREAM.includes(down) || (g.seat !== up && g.seat !== down)) continue;
      consider(g, g.seat === up ? down : up, { type: SWAP, place: -1, giver: up, taker: down, amountA: amount, amountB: amount }, 80 + up * 8 + down);
    }
  }
}

/** Accept when the gain is above the reservation; else counter with a swap that asks for more, else refuse with true reasons. */
export function answer(g: Glance, offer: OfferRow, mayCounter: boolean): Decision {
  const cannot = whyNotSign(g.world, offer);
  if (cannot !== null) return { answer: 'refuse', reasons: [cannot] };
  weigh(g, offer, account);
  const limit = reservation(g, offer);
  const spirit = g.manner.openness >= 1000 ? 200 : g.manner.openness === 0 ? -400 : 0;
  if (account.gain + spirit + g.noise(700 + offer.from, 24) >= limit) return { answer: 'accept' };
  const reasons = reasonsFor(g, offer);
  const better = mayCounter ? askMore(g, offer) : null;
  if (better !== null) {
    weigh(g, better, account);
    if (account.gain + spirit >= limit) return { answer: 'counter', with: better };
  }
  return { answer: 'refuse', reasons };
}

/** The one or two heaviest reasons of the account in hand, most important first; 'no gain' when nothing weighs against it. */
function reasonsFor(g: Glance, offer: OfferRow): RefusalReason[] {
  const reasons: RefusalReason[] = [];
  if (brokeItsWord(g, partnerOf(g.seat, offer))) reasons.push('brokenPromise');
  for (let n = 0; n < 2; n++) {
    let at = -1;
    for (let i = 0; i < REFUSALS.length; i++) {
      if ((account.against[i] as number) > 0 && !reasons.includes(REFUSALS[i] as RefusalReason) && (at < 0 || (account.against[i] as number) > (account.against[at] as number))) at = i;
    }
    if (at >= 0) reasons.push(REFUSALS[at] as RefusalReason);
  }
  return reasons.length === 0 ? ['noGain'] : reasons.slice(0, 2);
}

/** True when this seat knows of a promise that `partner` broke. */
function brokeItsWord(g: Glance, partner: number): boolean {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const slot = g.see(Clause.agreement + c) - 1;
    if (slot >= 0 && slot < MAX_AGREEMENTS && g.see(Agreement.status + slot) === 3 && g.see(Clause.breaker + c) - 1 === partner) return true;
  }
  return g.hasSanction(partner);
}

/** The same swap with one step more of what this seat receives, or one less of what it gives. */
function askMore(g: Glance, offer: OfferRow): OfferRow | null {
  const first = offer.clauses[0];
  if (offer.clauses.length !== 1 || first === undefined || first.type !== SWAP) return null;
  const isUp = first.giver === g.seat;
  const gets = isUp ? first.amountB : first.amountA;
  const gives = isUp ? first.amountA : first.amountB;
  if (gets >= 3 && gives <= 1) return null;
  const more = gets < 3 ? gets + 1 : gets;
  const less = gets < 3 ? gives : gives - 1;
  const c: ClauseRow = { ...first, amountA: isUp ? less : more, amountB: isUp ? more : less };
  return { ...offer, from: g.seat, clauses: [c] };
}
