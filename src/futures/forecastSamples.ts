/** The values of some meters in every playout, season by season, and their distributions. */
import type { Course } from '../protocol/forecast.ts';
import type { Histogram } from '../protocol/histogram.ts';

/** Spans up to here are counted in boxes of one; wider ones (people) are sorted. */
const BOXES = 4096;
const boxes = new Int32Array(BOXES);

/** How often each value occurs in `values`. */
export function countValues(values: Int32Array): Histogram {
  let least = Number.MAX_SAFE_INTEGER;
  let most = Number.MIN_SAFE_INTEGER;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (most - least >= BOXES) return runsOf(Int32Array.from(values).sort((a, b) => a - b));
  let different = 0;
  for (let i = 0; i < values.length; i++) {
    const box = (values[i] as number) - least;
    if (boxes[box] === 0) different++;
    boxes[box] = (boxes[box] as number) + 1;
  }
  const histogram = new Int32Array(different * 2);
  for (let value = least, n = 0; value <= most; value++) {
    const times = boxes[value - least] as number;
    if (times === 0) continue;
    histogram[n++] = value;
    histogram[n++] = times;
    boxes[value - least] = 0;
  }
  return histogram;
}

function runsOf(sorted: Int32Array): Histogram {
  const pairs: number[] = [];
  for (const value of sorted) {
    if (pairs.length > 0 && pairs[pairs.length - 2] === value) pairs[pairs.length - 1] = (pairs[pairs.length - 1] as number) + 1;
    else pairs.push(value, 1);
  }
  return Int32Array.from(pairs);
}

/** One way to play this turn: room for the values of `meters` fields at `columns` points of `capacity` playouts. */
export class Samples {
  readonly #fields: readonly number[];
  readonly #columns: number;
  readonly #capacity: number;
  /** [column][field][playout], so that a distribution reads its values in one run. */
  readonly #values: Int32Array;
  readonly #failed: Uint8Array;
  /** Playouts so far. */
  done = 0;

  constructor(fields: readonly number[], columns: number, capacity: number) {
    this.#fields = fields;
    this.#columns = columns;
    this.#capacity = capacity;
    this.#values = new Int32Array(fields.length * columns * capacity);
    this.#failed = new Uint8Array(capacity);
  }

  /** Notes the state of the playout that is under way. */
  note(column: number, state: Int32Array): void {
    for (let m = 0; m < this.#fields.length; m++) this.#values[(column * this.#fields.length + m) * this.#capacity + this.done] = state[this.#fields[m] as number] as number;
  }

  /** Ends the playout that is under way: from `column` on its state stays as it is. */
  close(column: number, state: Int32Array, failed: boolean): void {
    for (let c = column; c < this.#columns; c++) this.note(c, state);
    this.#failed[this.done++] = failed ? 1 : 0;
  }

  /** In how many of the first `n` playouts the region failed. */
  failures(n: number): number {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += this.#failed[i] as number;
    return sum;
  }

  /** Values of one meter at one point, of the first `n` playouts. */
  #at(meter: number, column: number, n: number): Int32Array {
    const from = (column * this.#fields.length + meter) * this.#capacity;
    return this.#values.subarray(from, from + n);
  }

  /** Distributions over the first `n` playouts, or those of the difference to `other` on the same luck. */
  course(n: number, other: Samples | null = null): Course {
    const difference = new Int32Array(n);
    return this.#fields.map((_, m) => Array.from({ length: this.#columns }, (__, column) => {
      const values = this.#at(m, column, n);
      if (other === null) return countValues(values);
      const base = other.#at(m, column, n);
      for (let i = 0; i < n; i++) difference[i] = (values[i] as number) - (base[i] as number);
      return countValues(difference);
    }));
  }
}
