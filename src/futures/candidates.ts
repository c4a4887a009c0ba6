/** The best few of many orders, by score; filled and emptied without allocation. */
import { mul } from '../engine/fixed.ts';
import { orderApproval } from '../engine/orders/cost.ts';
import { BLANK, type OrderRow } from '../engine/orders/row.ts';
import type { World } from '../engine/world.ts';
import type { Glance } from './glance.ts';

/** So many are kept: more than anyone can give in a season, so that some may turn out to be illegal. */
const ROOM = 14;
/** Below this score an order isn't worth a delegation's attention; unit 0–1000. */
const WORTH = 300;
/** Approval from which a government need not count it, and what a point below it adds to an act's price; unit 0–1000. */
const SAFE = 480;
const PER_POINT = 12;

export class Candidates {
  /** Best first. */
  readonly rows: OrderRow[] = Array.from({ length: ROOM }, () => BLANK);
  count = 0;
  readonly #scores = new Int32Array(ROOM);
  #world: World | null = null;
  #offered: Uint8Array = new Uint8Array(0);
  /** What a point of approval costs in score, permille. */
  #price = 0;

  /** Starts over; a seat that is weak at home minds more what an order costs there. */
  clear(g: Glance): void {
    this.#price = g.approval >= SAFE ? 0 : mul((SAFE - g.approval) * PER_POINT, g.manner.minds);
    this.#world = g.world;
    this.#offered = g.world.flat.offered;
    this.count = 0;
  }

  /** Adds an order whose score has noise of 0…range−1 for a purpose; what can't be worth it isn't drawn for. */
  weigh(g: Glance, row: OrderRow | undefined, score: number, purpose: number, range: number): void {
    if (score + range > WORTH) this.add(row, score + g.noise(purpose, range));
  }

  /** Puts an order in its place among the best; ties go to the one added first. */
  add(row: OrderRow | undefined, score: number): void {
    if (score < WORTH || row === undefined || this.#offered[row.kind] !== 1) return;
    this.#put(row, this.#price === 0 ? score : this.#atHome(row, score));
  }

  /** The score less what the order costs at home. */
  #atHome(row: OrderRow, score: number): number {
    const approval = orderApproval(this.#world as World, row);
    return approval > 0 ? score - mul(approval, this.#price) : score;
  }

  #put(row: OrderRow, score: number): void {
    const scores = this.#scores;
    const { rows } = this;
    let at = this.count;
    if (at === ROOM) {
      if (score <= (scores[ROOM - 1] as number)) return;
      at = ROOM - 1;
    } else this.count++;
    for (; at > 0 && (scores[at - 1] as number) < score; at--) {
      scores[at] = scores[at - 1] as number;
      rows[at] = rows[at - 1] as OrderRow;
    }
    scores[at] = score;
    rows[at] = row;
  }
}
