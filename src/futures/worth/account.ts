/** The account of one offer: what it gains, and what weighs against it, by the reason that names it; reused. */
import { REFUSALS, type RefusalReason } from '../../engine/names.ts';

/** Index in REFUSALS: an account is kept by numbers, which become words only where somebody asks. */
export const Reason = Object.freeze(Object.fromEntries(REFUSALS.map((reason, i) => [reason, i]))) as { readonly [K in RefusalReason]: number };

export class Account {
  /** The other party that matters most, index in STATES, or −1. */
  partner = -1;
  gain = 0;
  /** Points per reason, by index in REFUSALS. */
  readonly against = new Int32Array(REFUSALS.length);
  /** Bits of the reasons that have points. */
  #used = 0;

  clear(): void {
    this.gain = 0;
    for (let i = 0; this.#used !== 0; i++, this.#used >>= 1) if ((this.#used & 1) !== 0) this.against[i] = 0;
  }
  add(points: number): void {
    this.gain += points;
  }
  /** A cost, with the reason (index in REFUSALS) that names it. */
  take(points: number, reason: number): void {
    if (points <= 0) return;
    this.gain -= points;
    this.#used |= 1 << reason;
    this.against[reason] = (this.against[reason] as number) + points;
  }
}
