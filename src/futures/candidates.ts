/** A short list of orders with a score, filled and emptied without allocation. */
import type { OrderRow } from '../engine/orders/row.ts';

const ROOM = 96;
/** Below this score an order isn't worth a delegation's attention; unit 0–1000. */
const WORTH = 300;

export class Candidates {
  readonly #rows: OrderRow[] = new Array<OrderRow>(ROOM);
  readonly #scores = new Int32Array(ROOM);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(row: OrderRow | undefined, score: number): void {
    if (row === undefined || score < WORTH || this.#count >= ROOM) return;
    this.#rows[this.#count] = row;
    this.#scores[this.#count++] = score;
  }

  /** The best row left, or undefined; ties go to the one added first. */
  take(): OrderRow | undefined {
    let best = -1;
    for (let i = 0; i < this.#count; i++) {
      if ((this.#scores[i] as number) >= WORTH && (best < 0 || (this.#scores[i] as number) > (this.#scores[best] as number))) best = i;
    }
    if (best < 0) return undefined;
    this.#scores[best] = -1;
    return this.#rows[best];
  }
}
