/** What a promise gains each state: the same futures with and without it, one promise at a time; what several gain is their sum. */
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { N_STATES } from '../../engine/layout.ts';
import type { Ahead } from './ahead.ts';

/** One text for each promise among the same parties. */
const keyOf = (c: ClauseRow, parties: number): string => [parties, c.type, c.place, c.giver, c.taker, c.amountA, c.amountB].join('.');

/** Gains by clause, kept for as long as the knowledge is the same. */
export class Gains {
  readonly #ahead: Ahead;
  readonly #futures: number;
  readonly #found = new Map<string, readonly number[]>();
  #version = 0;
  /** Points without any promise: future × seat. */
  readonly #base: number[] = [];

  /** `futures`: how many are played with each promise, and once without. */
  constructor(ahead: Ahead, futures: number) {
    this.#ahead = ahead;
    this.#futures = futures;
  }

  /** Points that each state (index in STATES) may expect more with this clause than without; of others without what is private. */
  of(clause: ClauseRow, form: OfferRow): readonly number[] {
    this.#renew();
    const key = keyOf(clause, form.parties);
    let gains = this.#found.get(key);
    if (gains === undefined) {
      gains = this.#measure({ ...form, clauses: [clause] });
      this.#found.set(key, gains);
    }
    return gains;
  }

  /** The same of a whole offer with all its terms, measured as it is and not summed up. */
  whole(offer: OfferRow): readonly number[] {
    this.#renew();
    return this.#measure(offer);
  }

  #renew(): void {
    if (this.#version === this.#ahead.version) return;
    this.#version = this.#ahead.version;
    this.#found.clear();
    this.#base.length = 0;
    for (let n = 0; n < this.#futures; n++) {
      this.#ahead.play(n, [], null);
      this.#base.push(...this.#ahead.points);
    }
  }

  #measure(offer: OfferRow): readonly number[] {
    const sums = Array.from({ length: N_STATES }, () => 0);
    for (let n = 0; n < this.#futures; n++) {
      this.#ahead.play(n, [offer], null);
      for (let s = 0; s < N_STATES; s++) sums[s] = (sums[s] as number) + (this.#ahead.points[s] as number) - (this.#base[n * N_STATES + s] as number);
    }
    return sums.map((sum) => Math.trunc(sum / this.#futures));
  }
}
