/** Whether what a refusal names first stood in the way: the same offers in other luck, as they were and with that cause taken away. */
import { LEVEL } from '../../agents/level.ts';
import type { OfferRow } from '../../engine/clauses/row.ts';
import { drawBelow, nthKey, type Key } from '../../engine/draw.ts';
import { Relation, pair } from '../../engine/layout.ts';
import { EXCHANGES, STATES, type RefusalReason } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { Ahead } from '../../futures/ahead/ahead.ts';
import { Bargain } from '../../futures/ahead/bargain.ts';
import { Gains } from '../../futures/ahead/gains.ts';
import { isAlike, packagesOf } from '../../futures/ahead/packages.ts';
import type { Cost } from '../../futures/ahead/price.ts';
import { SILENCE, between, formOf } from '../../futures/ahead/topics.ts';
import { NEUTRAL, type Belief } from '../../futures/ahead/worthOf.ts';
import { estimate, type Estimate } from '../experiment/statistics.ts';
import { knownTo, situationOf, type Situation } from './situations.ts';

/** A purpose of draws that no rule has. */
const OFFERED = 0x72;
const LEVEL_OF_A_GAME = LEVEL.careful;
const DOCTRINES = STATES.map(() => 'blueprint' as const);
/** Offers at each table, promises in each, and luck in which each is looked at again: a cause that is named in some luck is taken away in others. */
const OFFERS = 3;
const MOST = 2;
const LUCKS = 3;
/** What the one who is asked believes of the other, by turns: nothing, that it broke its word last season, that it hardly keeps it. */
const BELIEFS: readonly Belief[] = [NEUTRAL, NEUTRAL, { ...NEUTRAL, brokeAgo: 0 }, NEUTRAL, { ...NEUTRAL, reliable: 250 }];

/** An offer as it reaches a seat: in what it says, what is believed of its author, and how far that one is trusted (0–1000; null: as it is). */
interface Asked {
  readonly offer: OfferRow;
  readonly belief: Belief;
  readonly trust: number | null;
}
/** Shares of LUCKS in which the refused offer is accepted: as it was, without the cause named first, and without the one named last (NaN: it can't be taken away alone). */
export interface Refused {
  readonly reason: RefusalReason;
  readonly before: number;
  readonly withoutFirst: number;
  readonly withoutLast: number;
}

/** The seat that is asked at a table. */
class Reader {
  readonly #ahead: Ahead;
  readonly #gains: Gains;

  constructor(tables: Tables, futures: number) {
    this.#ahead = new Ahead(tables);
    this.#gains = new Gains(this.#ahead, futures);
  }

  #bargain(situation: Situation, { belief, trust }: Pick<Asked, 'belief' | 'trust'>, luck: number | null): Bargain {
    const known = knownTo(situation, situation.second);
    if (trust !== null) known.fields[Relation.trust + pair(situation.second, situation.first)] = trust;
    this.#ahead.set(luck === null ? known : { ...known, luck: nthKey(known.luck, luck) }, DOCTRINES);
    return new Bargain(this.#ahead, this.#gains, LEVEL_OF_A_GAME, STATES.map(() => belief), SILENCE);
  }

  #accepted(situation: Situation, asked: Asked | null): number {
    if (asked === null) return Number.NaN;
    let times = 0;
    for (let n = 1; n <= LUCKS; n++) if (this.#bargain(situation, asked, n).answer(asked.offer, EXCHANGES).answer === 'accept') times++;
    return times / LUCKS;
  }

  /** The same without one cause; null where it can't be taken away alone. */
  #without({ reason, clause }: Cost, asked: Asked, situation: Situation): Asked | null {
    const { offer, belief } = asked;
    if (reason === 'brokenPromise') return { ...asked, belief: { ...belief, brokeAgo: -1 } };
    if (reason === 'trustTooLow') return { ...asked, belief: { ...belief, reliable: 1000 }, trust: 1000 };
    if (clause >= 0) return offer.clauses.length < 2 ? null : { ...asked, offer: { ...offer, clauses: offer.clauses.filter((_, i) => i !== clause) } };
    if (reason !== 'noGain') return null;
    // what brings too little brings more with something else in it
    const [best] = this.#bargain(situation, asked, null).wishes(situation.first).filter((wish) => !offer.clauses.some((other) => isAlike(wish.clause, other))).sort((a, b) => b.worth.points - a.worth.points);
    return best === undefined ? null : { ...asked, offer: { ...offer, clauses: [...offer.clauses, best.clause] } };
  }

  /** What becomes of an offer that is refused; null of one that is not, or whose first cause can't be taken away alone. */
  refused(situation: Situation, asked: Asked): Refused | null {
    const reply = this.#bargain(situation, asked, null).answer(asked.offer, EXCHANGES);
    const first = reply.answer === 'refuse' ? reply.against[0] : undefined;
    const last = reply.answer === 'refuse' ? reply.against[reply.against.length - 1] : undefined;
    if (first === undefined || last === undefined) return null;
    const better = this.#without(first, asked, situation);
    if (better === null) return null;
    return {
      reason: first.reason, before: this.#accepted(situation, asked), withoutFirst: this.#accepted(situation, better),
      withoutLast: last === first ? Number.NaN : this.#accepted(situation, this.#without(last, asked, situation)),
    };
  }

  /** Some offers that the first might make to the second. */
  offers(situation: Situation, n: number): Asked[] {
    const { first, second, key } = situation;
    this.#bargain(situation, { belief: NEUTRAL, trust: null }, null);
    const sets = packagesOf(between(this.#ahead, first, second), MOST);
    if (sets.length === 0) return [];
    return Array.from({ length: OFFERS }, (_, i): Asked => ({
      offer: { ...formOf(this.#ahead, (1 << first) | (1 << second), sets[drawBelow(key.low, key.high, i, OFFERED, 0, sets.length)] ?? []), from: first },
      belief: BELIEFS[(n + i) % BELIEFS.length] as Belief, trust: null,
    }));
  }
}

/** Refusals at situations number `from` up to `to` of a series. `futures`: played with and without each promise. */
export function refusals(tables: Tables, series: Key, from: number, to: number, futures = LEVEL_OF_A_GAME.futures): Refused[] {
  const reader = new Reader(tables, futures);
  return Array.from({ length: to - from }, (_, i) => from + i).flatMap((n) => {
    const situation = situationOf(tables, series, n);
    return situation === null ? [] : reader.offers(situation, n).flatMap((asked) => reader.refused(situation, asked) ?? []);
  });
}

export interface ReasonRow {
  /** What was named first. */
  readonly reason: RefusalReason | 'all';
  /** Mean shares of acceptance in other luck. */
  readonly before: Estimate;
  readonly withoutFirst: Estimate;
  readonly withoutLast: Estimate;
  /** Shares of refusals in which taking the first cause away raised or lowered acceptance. */
  readonly raised: Estimate;
  readonly lowered: Estimate;
}

const rowOf = (reason: ReasonRow['reason'], found: readonly Refused[]): ReasonRow => {
  const share = (is: (refused: Refused) => boolean): Estimate => estimate(found.map((refused) => Number(is(refused))), true);
  const mean = (of: (refused: Refused) => number): Estimate => estimate(found.map(of), false);
  return {
    reason, before: mean(({ before }) => before), withoutFirst: mean(({ withoutFirst }) => withoutFirst), withoutLast: mean(({ withoutLast }) => withoutLast),
    raised: share(({ before, withoutFirst }) => withoutFirst > before), lowered: share(({ before, withoutFirst }) => withoutFirst < before),
  };
};

/** All together, then by what was named first, the most frequent first. */
export function reasonRows(found: readonly Refused[]): ReasonRow[] {
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const rows = reasons.map((reason) => rowOf(reason, found.filter((refused) => refused.reason === reason)));
  return [rowOf('all', found), ...rows.sort((a, b) => b.before.n - a.before.n)];
}
