/** What an offer is worth to a seat: an additive account of its clauses, each with the reason that weighs most against it. */
import { bits } from '../engine/fixed.ts';
import { Border, N_STATES, State } from '../engine/layout.ts';
import { REFUSALS, type RefusalReason } from '../engine/names.ts';
import { COMMISSION, HOTLINE, MEASURES, SHARED, SWAP, type ClauseRow, type OfferRow } from '../engine/clauses/row.ts';
import type { Glance } from './glance.ts';

const SUMMER = 1;
const WINTER = 3;
const N_SEASONS = 4;

/** Index in REFUSALS. */
const REASON = Object.freeze(Object.fromEntries(REFUSALS.map((reason, i) => [reason, i]))) as { readonly [K in RefusalReason]: number };

/** The account of one offer; reused. `against` holds points per reason, by index in REFUSALS. */
export class Account {
  /** The other party that matters most, index in STATES, or −1. */
  partner = -1;
  gain = 0;
  readonly against = new Int32Array(REFUSALS.length);

  clear(): void {
    this.gain = 0;
    for (let i = 0; i < this.against.length; i++) this.against[i] = 0;
  }
  add(points: number): void {
    this.gain += points;
  }
  /** A cost, with the reason that names it. */
  take(points: number, reason: RefusalReason): void {
    if (points <= 0) return;
    this.gain -= points;
    const i = REASON[reason];
    this.against[i] = (this.against[i] as number) + points;
  }
}

/** Fills `account` for `seat` of the glance. Unit: about one point of a goal's worth, 0–1000. */
export function weigh(g: Glance, offer: OfferRow, account: Account): void {
  account.clear();
  const partner = partnerOf(g.seat, offer);
  account.partner = partner;
  const trust = partner < 0 ? 500 : g.trust(partner);
  for (const clause of offer.clauses) {
    if (clause.type === SWAP) weighSwap(g, clause, trust, account);
    else weighBorder(g, clause, account);
  }
  if (g.approval < 300) account.take((300 - g.approval) >> 1, 'approvalTooLow');
  if (trust < 400) account.take((400 - trust) >> 1, 'trustTooLow');
  if (offer.onBreach === 1) account.add(g.manner.honour > 600 ? 15 : -15);
  if (!offer.isPublic) account.add(g.manner.caution >> 6);
}

/** The other party that matters most: the proposer, or for the proposer the first addressee. */
export function partnerOf(seat: number, offer: OfferRow): number {
  if (offer.from !== seat) return offer.from;
  for (let s = 0; s < N_STATES; s++) if (s !== seat && (offer.parties & (1 << s)) !== 0) return s;
  return -1;
}

/** Seasons until a given one comes, 0 = now. */
const until = (now: number, season: number): number => (season - now + N_SEASONS) % N_SEASONS;

/** Coverage that a season will bring without deals, as the scenario says. */
function coverage(g: Glance, column: 'waterNeed' | 'energyNeed', season: number, seat: number): number {
  return g.world.tables[column][season * N_STATES + seat] as number;
}

/** Upstream gives water in summer and gets power in winter; what lies in the future is worth as much as the partner's word. */
function weighSwap(g: Glance, c: ClauseRow, trust: number, account: Account): void {
  const { manner: m, season } = g;
  const p = g.world.tables.params;
  const winterComes = until(season, WINTER) < g.turnsLeft;
  const summerComes = until(season, SUMMER) < g.turnsLeft;
  const word = 300 + (trust * 7) / 10 | 0;
  if (g.seat === c.giver) {
    const lack = Math.max(0, 700 - coverage(g, 'energyNeed', WINTER, g.seat));
    if (winterComes) account.add((Math.min(lack, p.swapEnergy * c.amountB) * (600 + m.energyCare) / 1000 | 0) * word / 1000 | 0);
    const spare = g.see(State.stock + g.seat) - p.swapStock * c.amountA;
    if (summerComes) account.take((p.swapStock * c.amountA * (500 + m.energyCare) / 2200 | 0) + Math.max(0, 250 - spare), 'dryWinter');
  } else if (g.seat === c.taker) {
    const lack = Math.max(0, 700 - coverage(g, 'waterNeed', SUMMER, g.seat));
    if (summerComes) account.add((Math.min(lack, p.swapWater * c.amountA) * (600 + m.waterCare) / 1000 | 0) * word / 1000 | 0);
    const left = coverage(g, 'energyNeed', WINTER, g.seat) - p.exportEnergyCost * c.amountB;
    if (winterComes) account.take((p.exportEnergyCost * c.amountB * (400 + m.energyCare) / 1500 | 0) + Math.max(0, 560 - left), 'drySummer');
    if (!summerComes) account.take(60, 'noGain');
  }
}

/** Institutions at one's own border: worth more the tenser it is and the more open the doctrine; they bind, and that costs at home. */
function weighBorder(g: Glance, c: ClauseRow, account: Account): void {
  const { manner: m } = g;
  const side = c.place >= 0 && g.world.sideBit(c.place, g.seat) !== 0;
  const tension = c.place >= 0 ? g.tension(c.place) : 0;
  const need = side ? tension : tension >> 2;
  const works = tension >= g.world.tables.params.talkStopsAt ? 500 : 1000;
  const size = c.type === SHARED ? 260 : c.type === COMMISSION ? 240 : c.type === HOTLINE ? 280 : 220;
  account.add(((need * size) / 1000 | 0) * (400 + m.openness) / 1000 * works / 1000 | 0);
  if (works < 1000) account.take(30, 'tensionTooHigh');
  if (!side) return;
  const bind = c.type === MEASURES ? 20 + (c.amountA >> 2) + c.amountB * 20 : c.type === COMMISSION ? 30 + c.amountA * 15 : c.type === SHARED ? 50 : 25;
  account.take((bind * (400 + m.firmness)) / 700 | 0, c.type === MEASURES || c.type === COMMISSION ? 'redLine' : 'approvalTooLow');
  if (c.type === SHARED && g.see(State.budget + g.seat) < 150) account.take(60, 'budgetTooLow');
  if (g.see(Border.mobilised + c.place) !== 0) account.take(30, 'tensionTooHigh');
}

/** The gain below which a seat refuses an offer that it has weighed: falls with time, rises with broken promises; more parties are harder to bind. */
export function reservation(g: Glance, offer: OfferRow, { partner }: Account): number {
  const mistrust = partner < 0 ? 0 : Math.max(0, 450 - g.trust(partner)) >> 3;
  return 16 + mistrust + bits(offer.parties) * 2 + ((1000 - g.manner.openness) >> 5) + Math.min(20, g.turnsLeft * 2);
}
