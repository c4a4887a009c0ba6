/** A short list of orders with a score, filled and emptied without allocation. */
import type { OrderRow } from '../engine/orders/row.ts';
import type { OrderTable } from '../engine/tables.ts';
import type { Glance } from './glance.ts';

const ROOM = 96;
/** Below this score an order isn't worth a delegation's attention; unit 0–1000. */
const WORTH = 300;

export class Candidates {
  readonly #rows: OrderRow[] = new Array<OrderRow>(ROOM);
  readonly #scores = new Int32Array(ROOM);
  readonly #capital = new Int32Array(ROOM);
  #orders: readonly OrderTable[] = [];
  #count = 0;

  /** Starts over; `orders` tell what each costs. */
  clear(orders: readonly OrderTable[]): void {
    this.#orders = orders;
    this.#count = 0;
  }

  add(row: OrderRow | undefined, score: number): void {
    if (row === undefined || score < WORTH || this.#count >= ROOM) return;
    this.#rows[this.#count] = row;
    this.#capital[this.#count] = this.#orders[row.kind]?.capital ?? 0;
    this.#scores[this.#count++] = score;
  }

  /** Adds an order whose score has noise of 0…range−1 for a purpose; what can't be worth it isn't drawn for. */
  weigh(g: Glance, row: OrderRow | undefined, score: number, purpose: number, range: number): void {
    if (score + range > WORTH) this.add(row, score + g.noise(purpose, range));
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
