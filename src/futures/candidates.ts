/** A short list of orders with a score, filled and emptied without allocation. */
import { mul } from '../engine/fixed.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import type { OrderTable } from '../engine/tables.ts';
import type { Glance } from './glance.ts';

const ROOM = 160;
/** Below this score an order isn't worth a delegation's attention; unit 0–1000. */
const WORTH = 300;
/** Approval from which a government need not count it, and what a point below it adds to an act's price; unit 0–1000. */
const SAFE = 480;
const PER_POINT = 12;

export class Candidates {
  readonly #rows: OrderRow[] = new Array<OrderRow>(ROOM);
  readonly #scores = new Int32Array(ROOM);
  readonly #capital = new Int32Array(ROOM);
  #orders: readonly OrderTable[] = [];
  /** What a point of approval costs in score, permille. */
  #price = 0;
  #count = 0;

  /** Starts over; `orders` tell what each costs, and a seat that is weak at home minds it more. */
  clear(orders: readonly OrderTable[], g: Glance): void {
    this.#price = g.approval >= SAFE ? 0 : mul((SAFE - g.approval) * PER_POINT, g.manner.minds);
    this.#orders = orders;
    this.#count = 0;
  }

  add(row: OrderRow | undefined, score: number): void {
    if (row === undefined || score < WORTH || this.#count >= ROOM) return;
    const table = this.#orders[row.kind];
    if (table === undefined || !table.offered) return;
    this.#rows[this.#count] = row;
    this.#capital[this.#count] = table.capital;
    this.#scores[this.#count++] = table.approval > 0 ? score - mul(table.approval, this.#price) : score;
  }

  /** Adds an order whose score has noise of 0…range−1 for a purpose; what can't be worth it isn't drawn for. */
  weigh(g: Glance, row: OrderRow | undefined, score: number, purpose: number, range: number): void {
    if (score + range > WORTH && row !== undefined && this.#orders[row.kind]?.offered === true) this.add(row, score + g.noise(purpose, range));
  }

  /** The best row left that costs at most `capital`, or undefined; ties go to the one added first. */
  take(capital: number): OrderRow | undefined {
    let best = -1;
    let most = WORTH - 1;
    for (let i = 0; i < this.#count; i++) {
      const score = this.#scores[i] as number;
      if (score <= most || (this.#capital[i] as number) > capital) continue;
      best = i;
      most = score;
    }
    if (best < 0) return undefined;
    this.#scores[best] = -1;
    return this.#rows[best];
  }
}
