/** Bargaining of one seat: what it puts forward, what it answers, and what it asks for instead. */
import { whyNotSign } from '../../engine/clauses/agreements.ts';
import { mayBeOffered } from '../../engine/clauses/everDue.ts';
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { EXCHANGES, type RefusalReason } from '../../engine/names.ts';
import type { Ahead } from './ahead.ts';
import type { Gains } from './gains.ts';
import { isEqual, nearness, packagesOf } from './packages.ts';
import type { Cost } from './price.ts';
import { onBestTerms } from './terms.ts';
import { asidesOf, between, formOf, seasonsLeft, topicsOf, type Heard } from './topics.ts';
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
  /** Whether it tries other terms than the usual ones. */
  readonly hasTerms: boolean;
}

export type Reply =
  | { readonly answer: 'accept' }
  | { readonly answer: 'counter'; readonly with: OfferRow }
  | { readonly answer: 'refuse'; readonly against: readonly Cost[] };

/** An offer that a seat thinks of: points above the own reservation, and above that of the party that gains least. */
interface Thought {
  readonly offer: OfferRow;
  readonly own: number;
  readonly theirs: number;
}

/** One promise among some states, and what it is worth to the seat that thinks of it. */
export interface Wish {
  /** Bits of states. */
  readonly parties: number;
  readonly clause: ClauseRow;
  readonly worth: Worth;
}

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

  /** Each promise (of one type, when given) that this seat and another might give each other, alone, and what it is worth here. */
  wishes(other: number, type: number | null = null): readonly Wish[] {
    const parties = (1 << this.#ahead.seat) | (1 << other);
    return between(this.#ahead, this.#ahead.seat, other).filter((clause) => type === null || clause.type === type).map((clause) => this.#wish(parties, clause));
  }

  /** The promises that this seat thinks of first, each alone; `all`: every one that it would look at before it proposes. */
  thoughts(all: boolean): readonly Wish[] {
    return topicsOf(this.#ahead, this.#heard, all ? this.#breadth.topics : this.#breadth.asides, null).map(({ parties, clause }) => this.#wish(parties, clause));
  }

  #wish(parties: number, clause: ClauseRow): Wish {
    return { parties, clause, worth: this.worth(formOf(this.#ahead, parties, [clause])) };
  }

  /** Offers to open with, the most promising first: what asks most of those that the others may still sign. `at`: only at this table (bits of its parties). */
  propose(at: number | null = null): OfferRow[] {
    // what would bind for one season only is not worth a table
    if (seasonsLeft(this.#ahead) < 2) return [];
    const byTable = new Map<number, ClauseRow[]>();
    for (const { parties, clause } of topicsOf(this.#ahead, this.#heard, this.#breadth.topics, at)) byTable.set(parties, [...(byTable.get(parties) ?? []), clause]);
    const openings: Thought[] = [];
    for (const [parties, clauses] of byTable) {
      const possible = this.#possible(formOf(this.#ahead, parties, []), clauses);
      const opening = pick(possible, demandAt(possible, 1), ({ theirs }) => theirs);
      if (opening !== null) openings.push(opening);
    }
    openings.sort((a, b) => Math.min(b.own, b.theirs) - Math.min(a.own, a.theirs) || a.offer.parties - b.offer.parties);
    const offers = openings.slice(0, this.#breadth.offers).map(({ offer }) => offer);
    return this.#breadth.hasTerms ? offers.map((offer) => onBestTerms(this.#gains, offer, this.#ahead.seat, this.#beliefs)) : offers;
  }

  /**
   * Accepts what is above the reservation, unless something better can be asked for that the others may sign; else asks for
   * it, or refuses. `exchange`: 1 for the first offer at this table in a season; from EXCHANGES on nothing more can be asked.
   */
  answer(offer: OfferRow, exchange: number): Reply {
    const cannot = whyNotSign(this.#ahead.seen, offer);
    if (cannot !== null) return { answer: 'refuse', against: [{ reason: cannot, clause: this.#clauseOf(offer, cannot), points: 1 }] };
    const worth = this.worth(offer);
    const counter = exchange >= EXCHANGES ? null : this.#counter(offer, worth, exchange);
    if (counter !== null) return { answer: 'counter', with: counter };
    return worth.surplus >= 0 ? { answer: 'accept' } : { answer: 'refuse', against: plainly(worth) };
  }

  /** The text of an envoy, who has heard both sides, needs only to be above the reservation. `mayAmend`: another version may follow. */
  answerText(text: OfferRow, mayAmend: boolean): Reply {
    const reply = this.answer(text, EXCHANGES);
    if (reply.answer !== 'refuse' || !mayAmend || whyNotSign(this.#ahead.seen, text) !== null) return reply;
    const amended = this.#counter(text, this.worth(text), EXCHANGES - 1);
    return amended === null ? reply : { answer: 'counter', with: amended };
  }

  /** Which clause is agreed already; −1 when the obstacle is none of them. */
  #clauseOf(offer: OfferRow, cannot: RefusalReason): number {
    return cannot !== 'alreadyAgreed' ? -1 : offer.clauses.findIndex((clause) => whyNotSign(this.#ahead.seen, { ...offer, clauses: [clause] }) === cannot);
  }

  /** The packages of these promises, in the form of an offer, that every party may sign. */
  #possible(form: OfferRow, clauses: readonly ClauseRow[]): Thought[] {
    const { seat, seen } = this.#ahead;
    const thoughts: Thought[] = [];
    for (const set of packagesOf(clauses, this.#breadth.clauses)) {
      const offer = { ...form, from: seat, clauses: set };
      const own = this.worth(offer).surplus;
      if (own <= 0 || !mayBeOffered(seen, offer, seat)) continue;
      const theirs = Math.min(...othersOf(form.parties, seat).map((o) => worthTo(this.#ahead, this.#gains, offer, o)));
      if (theirs >= 0) thoughts.push({ offer, own, theirs });
    }
    return thoughts;
  }

  /** The nearest to what the other put forward among those that reach the present demand; null when nothing is better than what lies there. */
  #counter(offer: OfferRow, { surplus }: Worth, exchange: number): OfferRow | null {
    const topics = topicsOf(this.#ahead, this.#heard, this.#breadth.topics, null);
    const asides = asidesOf(this.#ahead, this.#heard, topics, offer, this.#breadth.asides);
    const possible = this.#possible(offer, [...offer.clauses, ...asides]);
    const demand = demandAt(possible, exchange + 1);
    if (surplus >= demand) return null;
    const found = pick(possible.filter(({ own }) => own > surplus), demand, ({ offer: { clauses }, theirs }) => nearness(clauses, offer.clauses) * FIRST + theirs);
    return found === null || isSame(found.offer.clauses, offer.clauses) ? null : found.offer;
  }
}

/** Nearness counts before anything that the other may gain. */
const FIRST = 10_000;

/** What weighs against an offer; where all of it is less than half of what is missing, the whole simply brings too little. */
function plainly({ against, surplus }: Worth): readonly Cost[] {
  const heaviest = against[0]?.points ?? 0;
  return heaviest * 2 < -surplus ? [{ reason: 'noGain', clause: -1, points: -surplus }, ...against] : against;
}

const isSame = (a: readonly ClauseRow[], b: readonly ClauseRow[]): boolean => a.length === b.length && a.every((clause) => b.some((other) => isEqual(clause, other)));

/** What is still asked for at an exchange: the whole of the best at none, nothing above the reservation at the last; in even steps. */
const demandAt = (possible: readonly Thought[], exchange: number): number =>
  Math.trunc((Math.max(0, ...possible.map(({ own }) => own)) * Math.max(0, EXCHANGES - exchange)) / EXCHANGES);

/** The best by `score` of those that reach the demand; the first of equals. */
function pick(thoughts: readonly Thought[], demand: number, score: (thought: Thought) => number): Thought | null {
  let found: Thought | null = null;
  for (const thought of thoughts) if (thought.own >= demand && (found === null || score(thought) > score(found))) found = thought;
  return found;
}
