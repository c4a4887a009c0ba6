/** The account of one offer: what it gains, and what weighs against it, by the reason that names it; reused. */
import { REFUSALS, type RefusalReason } from '../../engine/names.ts';

/** Index in REFUSALS. */
const REASON = Object.freeze(Object.fromEntries(REFUSALS.map((reason, i) => [reason, i]))) as { readonly [K in RefusalReason]: number };

export class Account {
  /** The other party that matters most, index in STATES, or −1. */
  partner = -1;
  gain = 0;
  /** Points per reason, by index in REFUSALS. */
  readonly against = new Int32Array(REFUSALS.length);
  #isClean = true;

  clear(): void {
    this.gain = 0;
    if (this.#isClean) return;
    for (let i = 0; i < this.against.length; i++) this.against[i] = 0;
    this.#isClean = true;
  }
  add(points: number): void {
    this.gain += points | 0;
  }
  /** A cost, with the reason that names it. */
  take(points: number, reason: RefusalReason): void {
    if (points <= 0) return;
    this.gain -= points | 0;
    this.#isClean = false;
    const i = REASON[reason];
    this.against[i] = (this.against[i] as number) + (points | 0);
  }
}
