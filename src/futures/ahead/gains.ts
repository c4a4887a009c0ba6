/** What a promise gains each state: the same futures with and without it, one promise at a time; what several gain is their sum. */
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { N_STATES } from '../../engine/layout.ts';
import type { Ahead } from './ahead.ts';

/** One text for each set of promises among the same parties on the same terms. */
const keyOf = (o: OfferRow): string =>
  [o.parties, o.term, o.isPublic, o.onBreach, o.starts, o.condition, o.monitoring, o.from === N_STATES, ...o.clauses.flatMap((c) => [c.type, c.place, c.giver, c.taker, c.amountA, c.amountB])].join('.');

/** Index of the lowest set bit. */
const lowest = (mask: number): number => 31 - Math.clz32(mask & -mask);

/** What was found out under one state of knowledge. */
interface Found {
  /** Points without any promise: future × seat. */
  readonly base: readonly number[];
  readonly gains: Map<string, readonly number[]>;
}
/** States of knowledge that are remembered: one for each seat and the envoy. */
const REMEMBERED = N_STATES + 1;

/** Gains by clause, kept for as long as the knowledge is the same. */
export class Gains {
  readonly #ahead: Ahead;
  readonly #futures: number;
  /** By the version of the knowledge, oldest first. */
  readonly #known = new Map<number, Found>();

  /** `futures`: how many are played with each promise, and once without. */
  constructor(ahead: Ahead, futures: number) {
    this.#ahead = ahead;
    this.#futures = futures;
  }

  /** Points that each state (index in STATES) may expect more with this clause alone than without, whoever wrote it; of others without what is private. */
  of(clause: ClauseRow, form: OfferRow): readonly number[] {
    return this.whole({ ...form, from: form.from === N_STATES ? lowest(form.parties) : form.from, clauses: [clause] });
  }

  /** The same of a whole offer as it is, and of what signing an envoy's text does besides. */
  whole(offer: OfferRow): readonly number[] {
    const found = this.#found();
    const key = keyOf(offer);
    let gains = found.gains.get(key);
    if (gains === undefined) {
      gains = this.#measure(offer, found);
      found.gains.set(key, gains);
    }
    return gains;
  }

  /** What the whole gains each state beyond the sum of its clauses: concluding a case of good offices, when an envoy wrote it. */
  beyond(offer: OfferRow): readonly number[] {
    return this.whole(offer).map((points, s) => points - offer.clauses.reduce((sum, clause) => sum + (this.of(clause, offer)[s] as number), 0));
  }

  #found(): Found {
    const { version, points } = this.#ahead;
    const known = this.#known.get(version);
    if (known !== undefined) return known;
    const base: number[] = [];
    for (let n = 0; n < this.#futures; n++) {
      this.#ahead.play(n, [], null);
      base.push(...points);
    }
    const found = { base, gains: new Map<string, readonly number[]>() };
    this.#known.set(version, found);
    for (const old of this.#known.keys()) if (this.#known.size > REMEMBERED) this.#known.delete(old);
    return found;
  }

  #measure(offer: OfferRow, { base }: Found): readonly number[] {
    const sums = Array.from({ length: N_STATES }, () => 0);
    for (let n = 0; n < this.#futures; n++) {
      this.#ahead.play(n, [offer], null);
      for (let s = 0; s < N_STATES; s++) sums[s] = (sums[s] as number) + (this.#ahead.points[s] as number) - (base[n * N_STATES + s] as number);
    }
    return sums.map((sum) => Math.trunc(sum / this.#futures));
  }
}
