/** Bargaining of one seat: what it puts forward, what it answers, and what it asks for instead. */
import { whyNotSign } from '../../engine/clauses/agreements.ts';
import { BENEFIT, SWAP, type ClauseRow, type OfferRow } from '../../engine/clauses/row.ts';
import { N_STATES, Region } from '../../engine/layout.ts';
import type { RefusalReason } from '../../engine/names.ts';
import { agendaOf, type Topic } from '../agenda.ts';
import type { Ahead } from './ahead.ts';
import type { Gains } from './gains.ts';
import { isEqual, nearness, packagesOf } from './packages.ts';
import { costsOf, type Cost } from './price.ts';
import { othersOf, worthOf, worthTo, type Belief, type Worth } from './worthOf.ts';

/** How much a delegation thinks about deals. */
export interface Breadth {
  /** Futures played with and without each promise. */
  readonly futures: number;
  /** Promises of its own that it looks at in a season, and at one table in answer to an offer. */
  readonly topics: number;
  readonly asides: number;
  /** Promises in one offer, and offers in a season. */
  readonly clauses: number;
  readonly offers: number;
  /** Whether it tries other terms (who watches, on what condition). */
  readonly hasTerms: boolean;
}

/** What the others have said to this seat. */
export interface Heard {
  /** Clause types (indices in CLAUSES) that a state asked for, or will never sign; by index in STATES. */
  readonly asked: readonly (readonly number[])[];
  readonly barred: readonly (readonly number[])[];
}

export type Reply =
  | { readonly answer: 'accept'; readonly worth: Worth }
  | { readonly answer: 'counter'; readonly with: OfferRow; readonly worth: Worth }
  | { readonly answer: 'refuse'; readonly against: readonly Cost[] };

/** An offer that a seat thinks of, with what it is worth to itself and to the party that gains least. */
interface Thought {
  readonly offer: OfferRow;
  readonly own: number;
  readonly theirs: number;
}

/** Seasons for which an offer binds, or the rest of the game. */
const TERM = 12;
/** At most so many exchanges at a table in a season; with each the demands fall (Faratin, β = 1). */
export const EXCHANGES = 3;
/** What having been asked for it adds to a topic. */
const ASKED = 60;
/** Surplus that other terms must add to be worth their words. */
const WORTH_TERMS = 6;

export class Bargain {
  readonly #ahead: Ahead;
  readonly #gains: Gains;
  readonly #breadth: Breadth;
  readonly #beliefs: readonly Belief[];
  readonly #heard: Heard;

  constructor(ahead: Ahead, gains: Gains, breadth: Breadth, beliefs: readonly Belief[], heard: Heard) {
    this.#ahead = ahead;
    this.#gains = gains;
    this.#breadth = breadth;
    this.#beliefs = beliefs;
    this.#heard = heard;
  }

  worth(offer: OfferRow): Worth {
    return worthOf(this.#ahead, this.#gains, offer, this.#beliefs);
  }

  /** Offers to open with, the most promising first: what asks most of those that the others may still sign. */
  propose(): OfferRow[] {
    const left = this.#left();
    // what would bind for one season only is not worth a table
    if (left < 2) return [];
    const byTable = new Map<number, ClauseRow[]>();
    for (const { parties, clause } of this.#topics()) byTable.set(parties, [...(byTable.get(parties) ?? []), clause]);
    const openings: Thought[] = [];
    for (const [parties, clauses] of byTable) {
      const opening = this.#opening(this.#thoughts(parties, clauses));
      if (opening !== null) openings.push(opening);
    }
    openings.sort((a, b) => Math.min(b.own, b.theirs) - Math.min(a.own, a.theirs) || a.offer.parties - b.offer.parties);
    return openings.slice(0, this.#breadth.offers).map(({ offer }) => this.#withTerms(offer));
  }

  /**
   * Accepts what is above the reservation, unless something better can be asked for that the other may sign; else asks for
   * it, or refuses. `exchange`: 1 for the first offer at this table in a season; from EXCHANGES on nothing more can be asked.
   */
  answer(offer: OfferRow, exchange: number): Reply {
    const cannot = whyNotSign(this.#ahead.seen, offer);
    if (cannot !== null) return { answer: 'refuse', against: [{ reason: cannot, clause: this.#clauseOf(offer, cannot), points: 1 }] };
    const worth = this.worth(offer);
    const counter = exchange >= EXCHANGES ? null : this.#counter(offer, worth, exchange);
    if (counter !== null) return { answer: 'counter', with: counter, worth };
    if (worth.surplus >= 0) return { answer: 'accept', worth };
    return { answer: 'refuse', against: worth.against.length === 0 ? [{ reason: 'noGain', clause: 0, points: 1 }] : this.#plain(worth) };
  }

  /** An envoy's text, which has heard both sides, needs only to be above the reservation; `mayAmend`: another version may follow. */
  answerText(text: OfferRow, mayAmend: boolean): Reply {
    const reply = this.answer(text, EXCHANGES);
    if (reply.answer !== 'refuse' || !mayAmend || whyNotSign(this.#ahead.seen, text) !== null) return reply;
    const worth = this.worth(text);
    const amended = this.#counter(text, worth, EXCHANGES - 1);
    return amended === null ? reply : { answer: 'counter', with: amended, worth };
  }

  #left(): number {
    return this.#ahead.seen.tables.turns - this.#ahead.seen.get(Region.turn);
  }

  /** Which clause is agreed already; −1 when the obstacle is none of them. */
  #clauseOf(offer: OfferRow, cannot: RefusalReason): number {
    return cannot !== 'alreadyAgreed' ? -1 : offer.clauses.findIndex((clause) => whyNotSign(this.#ahead.seen, { ...offer, clauses: [clause] }) === cannot);
  }

  /** When all that weighs against it is less than what is missing, it simply brings too little. */
  #plain({ against, surplus }: Worth): readonly Cost[] {
    const heaviest = against[0] as Cost;
    return heaviest.points * 2 < -surplus ? [{ reason: 'noGain', clause: 0, points: -surplus }, ...against] : against;
  }

  #form(parties: number, clauses: readonly ClauseRow[]): OfferRow {
    return { from: this.#ahead.seat, parties, clauses, term: Math.min(TERM, this.#left()), isPublic: true, onBreach: 0 };
  }

  /** The topics worth a closer look: cheap to both by doctrine, or asked for; never what a party has called a red line. */
  #topics(): readonly Topic[] {
    const { seat, seen } = this.#ahead;
    const agenda = agendaOf(seen.tables);
    const all = [agenda.borders, agenda.flows, agenda.together].flatMap((list) => list[seat] as readonly Topic[]);
    const ranked = all.filter(({ parties, clause }) => !this.#isBarred(parties, clause) && whyNotSign(seen, this.#form(parties, [clause])) === null)
      .map((topic, i) => ({ topic, i, appeal: this.#appeal(topic) }));
    ranked.sort((a, b) => b.appeal - a.appeal || a.i - b.i);
    return ranked.slice(0, this.#breadth.topics).map(({ topic }) => topic);
  }

  #isBarred(parties: number, clause: ClauseRow): boolean {
    return othersOf(parties, this.#ahead.seat).some((o) => this.#heard.barred[o]?.includes(clause.type) === true);
  }

  #appeal({ parties, clause }: Topic): number {
    const { seat } = this.#ahead;
    const offer = this.#form(parties, [clause]);
    const cost = (s: number): number => costsOf(this.#ahead, s, offer).reduce((sum, { points }) => sum + points, 0);
    const asked = othersOf(parties, seat).some((o) => this.#heard.asked[o]?.includes(clause.type) === true) ? ASKED : 0;
    // at a tense border much is to be gained; what has no place is worth what its parties' quarrels are
    return asked - cost(seat) - Math.max(...othersOf(parties, seat).map(cost)) + (this.#tension(parties) >> 3);
  }

  #tension(parties: number): number {
    const { seen } = this.#ahead;
    let most = 0;
    for (const b of seen.live) {
      const t = seen.tables.borders[b];
      if (t !== undefined && (parties & (1 << t.first)) !== 0 && (parties & (1 << t.second)) !== 0 && seen.tension(b) > most) most = seen.tension(b);
    }
    return most;
  }

  /** Every package of these promises, with what it is worth above the reservations. */
  #thoughts(parties: number, clauses: readonly ClauseRow[]): Thought[] {
    const { seat } = this.#ahead;
    return packagesOf(clauses, this.#breadth.clauses).map((set) => {
      const offer = this.#form(parties, set);
      const theirs = othersOf(parties, seat).map((o) => worthTo(this.#ahead, this.#gains, offer, o));
      return { offer, own: this.worth(offer).surplus, theirs: Math.min(...theirs) };
    });
  }

  /** Of those that both may sign, and that reach two thirds of the own best, the one that gives the other most. */
  #opening(thoughts: readonly Thought[]): Thought | null {
    const possible = thoughts.filter(({ own, theirs }) => own > 0 && theirs >= 0);
    return pick(possible, demandAt(possible, 1), ({ theirs }) => theirs);
  }

  /** The nearest to what the other put forward among those that reach the present demand; null when nothing is better for both than what lies there. */
  #counter(offer: OfferRow, worth: Worth, exchange: number): OfferRow | null {
    const others = othersOf(offer.parties, this.#ahead.seat);
    const wishes = others.length === 1 ? this.#asides(offer, others[0] as number) : [];
    const all = this.#thoughts(offer.parties, [...offer.clauses, ...wishes])
      .map((thought) => ({ ...thought, offer: { ...offer, from: this.#ahead.seat, clauses: thought.offer.clauses } }))
      .filter((thought) => whyNotSign(this.#ahead.seen, thought.offer) === null);
    const possible = all.filter(({ own, theirs }) => own > 0 && theirs >= 0);
    const demand = demandAt(possible, exchange + 1);
    if (worth.surplus >= demand) return null;
    const found = pick(possible.filter(({ own }) => own > worth.surplus), demand, ({ offer: { clauses }, theirs }) => nearness(clauses, offer.clauses) * 10_000 + theirs);
    return found === null || isSame(found.offer.clauses, offer.clauses) ? null : found.offer;
  }

  /** What else this seat might want of one partner: other amounts of what is offered, a share of the benefits, its own topics. */
  #asides(offer: OfferRow, other: number): ClauseRow[] {
    const { seat, seen } = this.#ahead;
    const wishes: ClauseRow[] = [];
    for (const clause of offer.clauses) if (clause.type === SWAP) wishes.push(...otherAmounts(clause, seat));
    for (const { parties, clause } of this.#topics()) if (parties === offer.parties) wishes.push(clause);
    if (seen.tables.clauses[BENEFIT]?.offered === true) wishes.push({ type: BENEFIT, place: -1, giver: other, taker: seat, amountA: 1, amountB: 0 });
    const fresh = wishes.filter((wish, i) => ![...offer.clauses, ...wishes.slice(0, i)].some((clause) => isEqual(clause, wish)) && !this.#isBarred(offer.parties, wish));
    return fresh.slice(0, this.#breadth.asides);
  }

  /** Who watches, or on what condition, when that makes the sum of what both gain larger. */
  #withTerms(offer: OfferRow): OfferRow {
    if (!this.#breadth.hasTerms) return offer;
    const { seat, seen } = this.#ahead;
    const joint = (o: OfferRow): number => {
      const gains = this.#gains.whole(o);
      return [seat, ...othersOf(o.parties, seat)].reduce((sum, s) => sum + (gains[s] as number), 0);
    };
    const doubt = othersOf(offer.parties, seat).some((o) => (this.#beliefs[o]?.reliable ?? 500) < 450);
    const hasPlace = offer.clauses.some(({ place }) => place >= 0);
    const variants: OfferRow[] = [
      ...(hasPlace ? [{ ...offer, monitoring: 2 as const }] : []),
      ...(doubt ? [{ ...offer, condition: 2 as const }, { ...offer, onBreach: 1 as const }] : []),
      ...(offer.clauses.some(({ type }) => type === SWAP) && seen.get(Region.season) % 2 === 0 ? [{ ...offer, onBreach: 1 as const }] : []),
    ];
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
}

const isSame = (a: readonly ClauseRow[], b: readonly ClauseRow[]): boolean => a.length === b.length && a.every((clause) => b.some((other) => isEqual(clause, other)));

/** One step more of what a seat gets in a swap, or one less of what it gives. */
function otherAmounts(swap: ClauseRow, seat: number): ClauseRow[] {
  const isUp = swap.giver === seat;
  const gets = isUp ? swap.amountB : swap.amountA;
  const gives = isUp ? swap.amountA : swap.amountB;
  const form = (get: number, give: number): ClauseRow => ({ ...swap, amountA: isUp ? give : get, amountB: isUp ? get : give });
  return [...(gets < 3 ? [form(gets + 1, gives)] : []), ...(gives > 1 ? [form(gets, gives - 1)] : [])];
}

/** What is still asked for at an exchange: the whole of the best at none, nothing above the reservation at the last; in even steps. */
const demandAt = (possible: readonly Thought[], exchange: number): number =>
  Math.trunc((Math.max(0, ...possible.map(({ own }) => own)) * Math.max(0, EXCHANGES - exchange)) / EXCHANGES);

/** The best by `score` of those that reach the demand; the first of equals. */
function pick(thoughts: readonly Thought[], demand: number, score: (thought: Thought) => number): Thought | null {
  let found: Thought | null = null;
  for (const thought of thoughts) if (thought.own >= demand && (found === null || score(thought) > score(found))) found = thought;
  return found;
}

/** Nobody has said anything. */
export const SILENCE: Heard = { asked: Array.from({ length: N_STATES }, () => []), barred: Array.from({ length: N_STATES }, () => []) };
