/** Offers and answers of computer delegations: propose what both should want, answer with the reason that weighs most. */
import { isAgreed, whyNotSign } from '../engine/clauses/agreements.ts';
import { COMMISSION, HOTLINE, MEASURES, SHARED, SWAP, type ClauseRow, type OfferRow } from '../engine/clauses/row.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS } from '../engine/layout.ts';
import { canSwap, REFUSALS, STATES, type RefusalReason } from '../engine/names.ts';
import type { Glance } from './glance.ts';
import { Account, partnerOf, reservation, weigh } from './worth.ts';

export type Decision =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: readonly RefusalReason[] }
  | { readonly answer: 'counter'; readonly with: OfferRow };

const account = new Account();
/** Pairs that can swap, upstream first, as indices in STATES. */
const SWAPS: readonly (readonly [number, number])[] = STATES.flatMap((up, u) => STATES.map((down, d) => [up, down, u, d] as const))
  .filter(([up, down]) => canSwap(up, down)).map(([, , u, d]) => [u, d]);
const SPRING = 0;
const AUTUMN = 2;
const TERM = 6;

/** A clause and an offer in the usual form (six seasons or the rest of the game, public, suspended on breach) to weigh; reused. */
const sketchClause = { type: 0, place: -1, giver: -1, taker: -1, amountA: 0, amountB: 0 };
const sketch = { from: 0, parties: 0, clauses: [sketchClause], term: 0, isPublic: true, onBreach: 0 as const };
/** The best proposal found so far, if any; reused. */
const best = { type: 0, place: -1, giver: -1, taker: -1, amountA: 0, amountB: 0 };
/** Whom it is for, index in STATES; −1 while there is none. */
let bestTo = -1;
let bestWorth = 0;
/** Worth beyond its own reservation from which a delegation proposes: never what it would itself refuse. */
const WORTH_PROPOSING = 0;
/** What a season's mood adds to an offer's worth; among swaps more, so that every partner has its turn. */
const NOISE = 30;
const SWAP_NOISE = 240;

/** Weighs the sketched clause as an offer to `to`, and keeps it when it is the best so far. */
function consider(g: Glance, to: number, purpose: number, noise: number): void {
  if (g.hasSanction(to)) return;
  sketch.from = g.seat;
  sketch.parties = (1 << g.seat) | (1 << to);
  sketch.term = Math.max(1, Math.min(TERM, g.turnsLeft));
  weigh(g, sketch, account);
  const plain = account.gain - reservation(g, sketch, account);
  // the mood decides between offers; it makes none worth while that isn't
  if (plain < WORTH_PROPOSING || plain + noise <= bestWorth) return;
  const worth = plain + g.noise(600 + purpose, noise);
  if (worth <= bestWorth || isAgreed(g.world, sketchClause, sketch.parties)) return;
  bestWorth = worth;
  bestTo = to;
  best.type = sketchClause.type;
  best.place = sketchClause.place;
  best.giver = sketchClause.giver;
  best.taker = sketchClause.taker;
  best.amountA = sketchClause.amountA;
  best.amountB = sketchClause.amountB;
}

function sketchOf(type: number, place: number, giver: number, taker: number, amountA: number, amountB: number): void {
  sketchClause.type = type;
  sketchClause.place = place;
  sketchClause.giver = giver;
  sketchClause.taker = taker;
  sketchClause.amountA = amountA;
  sketchClause.amountB = amountB;
}

/** At most one offer a turn: the most valuable one that is not yet agreed and that the other could plausibly want. */
export function propose(g: Glance): OfferRow | null {
  bestTo = -1;
  bestWorth = WORTH_PROPOSING;
  // what would bind for one season only is not worth a table
  if (g.turnsLeft < 2) return null;
  for (let b = 0; b < N_BORDERS; b++) {
    const t = g.world.tables.borders[b];
    if (t === undefined || !t.live || g.world.sideBit(b, g.seat) === 0 || t.first < 0 || t.second < 0 || g.tension(b) < g.manner.actsFrom) continue;
    proposeAt(g, b, t.first === g.seat ? t.second : t.first, t.issue === 0);
  }
  if (isOffered(g, SWAP)) proposeSwaps(g);
  if (bestTo < 0) return null;
  const offer: OfferRow = { ...sketch, parties: (1 << g.seat) | (1 << bestTo), clauses: [{ ...best }] };
  return whyNotSign(g.world, offer) === null ? offer : null;
}

const isOffered = (g: Glance, type: number): boolean => g.world.tables.clauses[type]?.offered === true;

function at(g: Glance, other: number, type: number, border: number, amountA: number, amountB: number, purpose: number): void {
  sketchOf(type, border, -1, -1, amountA, amountB);
  consider(g, other, purpose, NOISE);
}

function proposeAt(g: Glance, b: number, other: number, isResource: boolean): void {
  const { openness } = g.manner;
  if (isOffered(g, HOTLINE)) at(g, other, HOTLINE, b, 0, 0, b);
  if (isOffered(g, MEASURES)) at(g, other, MEASURES, b, openness > 600 ? 50 : 10, openness > 700 ? 1 : 0, 20 + b);
  if (isOffered(g, COMMISSION)) at(g, other, COMMISSION, b, openness > 700 ? 2 : 0, 0, 40 + b);
  if (isOffered(g, SHARED) && isResource) at(g, other, SHARED, b, 0, 0, 60 + b);
}

/** Swaps are put forward in the mild seasons, before the hard one that they are about; in a hard one only now and then. */
function proposeSwaps(g: Glance): void {
  if (g.season !== SPRING && g.season !== AUTUMN && g.noise(690, 3) !== 0) return;
  const amount = g.manner.caution > 600 ? 1 : 2;
  for (let i = 0; i < SWAPS.length; i++) {
    const [up, down] = SWAPS[i] as readonly [number, number];
    if (g.seat !== up && g.seat !== down) continue;
    sketchOf(SWAP, -1, up, down, amount, amount);
    consider(g, g.seat === up ? down : up, 80 + up * 8 + down, SWAP_NOISE);
  }
}

/** Accept when the gain is above the reservation; else counter with a swap that asks for more, else refuse with true reasons. */
export function answer(g: Glance, offer: OfferRow, mayCounter: boolean): Decision {
  const cannot = whyNotSign(g.world, offer);
  if (cannot !== null) return { answer: 'refuse', reasons: [cannot] };
  weigh(g, offer, account);
  const limit = reservation(g, offer, account);
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
