/** Offers and answers of computer delegations: propose what both should want, answer with the reason that weighs most. */
import { whyNotSign } from '../engine/clauses/agreements.ts';
import { mayBeOffered } from '../engine/clauses/everDue.ts';
import { BENEFIT, SWAP, type ClauseRow, type OfferRow } from '../engine/clauses/row.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES } from '../engine/layout.ts';
import { REFUSALS, type RefusalReason } from '../engine/names.ts';
import { agendaOf, clauseRow, TOPIC_ROW, type Agenda, type Topic, type Topics } from './agenda.ts';
import type { Glance } from './glance.ts';
import { Account, partnerOf, reservation, weigh } from './worth.ts';

export type Decision =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: readonly RefusalReason[] }
  | { readonly answer: 'counter'; readonly with: OfferRow };

const account = new Account();
const SPRING = 0;
const AUTUMN = 2;
/** Seasons for which an offer binds, or the rest of the game. */
const TERM = 12;
/** How many topics of each sort a delegation thinks of in a season. */
const AT_BORDERS = 4;
const OF_FLOWS = 3;
const TOGETHER = 1;
/** Gain beyond the reservation below which a table is not worth its while, 0–1000. */
const WORTH_A_TABLE = 25;
/** What a season's mood adds to a topic's worth. */
const NOISE = 40;

/** An offer in the usual form to weigh; reused. */
const clause: { -readonly [Part in keyof ClauseRow]: number } = { ...clauseRow(0, 0, 0, 0, 0, 0) };
const sketch: { from: number; parties: number; readonly clauses: readonly ClauseRow[]; readonly term: number; readonly isPublic: boolean; readonly onBreach: 0 } =
  { from: 0, parties: 0, clauses: [clause], term: TERM, isPublic: true, onBreach: 0 };
/** The topics of a season that are worth a table and what each is worth beyond its reservation; reused. */
const considered: Topic[] = [];
const worths = new Int32Array(AT_BORDERS + OF_FLOWS + TOGETHER);

/** Weighs a topic; what the delegation would itself refuse is forgotten at once. */
function consider(g: Glance, { list, rows }: Topics, index: number, purpose: number): void {
  const at = index * TOPIC_ROW;
  sketch.from = g.seat;
  sketch.parties = rows[at] as number;
  clause.type = rows[at + 1] as number;
  clause.place = rows[at + 2] as number;
  clause.giver = rows[at + 3] as number;
  clause.taker = rows[at + 4] as number;
  clause.amountA = rows[at + 5] as number;
  clause.amountB = rows[at + 6] as number;
  weigh(g, sketch, account);
  const plain = account.gain - reservation(g, sketch, account);
  if (plain < WORTH_A_TABLE) return;
  worths[considered.length] = plain + g.noise(620 + purpose, NOISE);
  considered.push(list[index] as Topic);
}

/** Some topics of a list, drawn for this season. */
function think(g: Glance, topics: Topics, many: number, purpose: number): void {
  const length = topics.rows.length / TOPIC_ROW;
  const all = length <= many;
  for (let i = 0; i < many && i < length; i++) consider(g, topics, all ? i : g.noise(650 + purpose + i, length), purpose + i);
}

/** The most valuable offer that can still be signed and kept, or null. */
function bestOf(g: Glance): OfferRow | null {
  for (;;) {
    let best = -1;
    for (let i = 0; i < considered.length; i++) if ((worths[i] as number) >= 0 && (best < 0 || (worths[i] as number) > (worths[best] as number))) best = i;
    if (best < 0) return null;
    const offer = (considered[best] as Topic).offer(Math.min(TERM, g.turnsLeft));
    if (mayBeOffered(g.world, offer, g.seat)) return offer;
    worths[best] = -1;
  }
}

/** At most one offer a turn: the most valuable one of what the delegation thinks of, and that is not yet agreed. */
export function propose(g: Glance): OfferRow | null {
  // what would bind for one season only is not worth a table
  if (g.turnsLeft < 2) return null;
  const { borders, flows, together } = agendaOf(g.world.tables).packed[g.seat] as Agenda['packed'][number];
  for (let n = considered.length; n > 0; n--) considered.pop();
  think(g, borders, AT_BORDERS, 0);
  // swaps and works are put forward in the mild seasons, before the hard one that they are about
  if (g.season === SPRING || g.season === AUTUMN || g.noise(690, 3) === 0) think(g, flows, OF_FLOWS, 10);
  think(g, together, TOGETHER, 20);
  return bestOf(g);
}

/** What a seat says to an offer, without its reasons; a counter-offer is a refusal that goes on. */
export type Reply = 'accept' | 'refuse' | OfferRow;

/** Accept when the gain is above the reservation; else counter with a swap that asks for more, else refuse. */
export function reply(g: Glance, offer: OfferRow, mayCounter: boolean): Reply {
  weigh(g, offer, account);
  const limit = reservation(g, offer, account);
  const spirit = g.manner.openness >= 1000 ? 200 : g.manner.openness === 0 ? -400 : 0;
  const isWanted = account.gain + spirit + g.noise(700 + offer.from, 24) >= limit;
  // what nobody may sign is refused; asked last, since it costs more than weighing does
  if (isWanted) return whyNotSign(g.world, offer) === null ? 'accept' : 'refuse';
  const better = mayCounter ? askMore(g, offer) : null;
  if (better === null) return 'refuse';
  weigh(g, better, account);
  const isBetter = account.gain + spirit >= limit && mayBeOffered(g.world, better, g.seat) && whyNotSign(g.world, offer) === null;
  return isBetter ? better : 'refuse';
}

/** The same with true reasons for a refusal. */
export function answer(g: Glance, offer: OfferRow, mayCounter: boolean): Decision {
  const said = reply(g, offer, mayCounter);
  if (said === 'accept') return { answer: 'accept' };
  if (said !== 'refuse') return { answer: 'counter', with: said };
  const cannot = whyNotSign(g.world, offer);
  if (cannot !== null) return { answer: 'refuse', reasons: [cannot] };
  weigh(g, offer, account);
  return { answer: 'refuse', reasons: reasonsFor(g, offer) };
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

/** What would make up for the offer's price: one step more of what this seat gets, or one less of what it gives; else a share of the benefits. */
function askMore(g: Glance, offer: OfferRow): OfferRow | null {
  const first = offer.clauses[0];
  if (offer.clauses.length !== 1 || first === undefined) return null;
  if (first.type === SWAP) return askMoreOfSwap(g, offer, first);
  const pays = offer.parties === ((1 << offer.from) | (1 << g.seat)) && first.type !== BENEFIT && g.world.tables.clauses[BENEFIT]?.offered === true;
  if (!pays) return null;
  return { ...offer, from: g.seat, clauses: [first, clauseRow(BENEFIT, -1, offer.from, g.seat, 1, 0)] };
}

function askMoreOfSwap(g: Glance, offer: OfferRow, first: ClauseRow): OfferRow | null {
  const isUp = first.giver === g.seat;
  const gets = isUp ? first.amountB : first.amountA;
  const gives = isUp ? first.amountA : first.amountB;
  if (gets >= 3 && gives <= 1) return null;
  const more = gets < 3 ? gets + 1 : gets;
  const less = gets < 3 ? gives : gives - 1;
  return { ...offer, from: g.seat, clauses: [clauseRow(SWAP, first.place, first.giver, first.taker, isUp ? less : more, isUp ? more : less)] };
}
