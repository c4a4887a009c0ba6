/** What the engine tells about a turn: why each field changed, and what happened. Both are null when nobody looks. */
import { CAUSE_KINDS, type CauseKind, type FactKind } from './names.ts';

const SHIFT = 8;
/** A cause in one integer: the kind and the index in that kind's list (events: index in the scenario's events). */
export const cause = (kind: CauseKind, index: number): number => (CAUSE_KINDS.indexOf(kind) << SHIFT) | index;
export const kindOf = (code: number): CauseKind => CAUSE_KINDS[code >> SHIFT] as CauseKind;
export const indexOf = (code: number): number => code & ((1 << SHIFT) - 1);

/** One reason for one change. */
export interface CauseRow {
  readonly field: number;
  readonly delta: number;
  /** See `cause`. */
  readonly cause: number;
  /** Acting state (index in STATES), or −1. */
  readonly actor: number;
  /** Border at which it happened (index in BORDERS), or −1. */
  readonly place: number;
}

/** Something that happened; the meaning of a, b, c depends on the kind (see protocol/facts.ts). */
export interface FactRow {
  readonly kind: FactKind;
  readonly actor: number;
  readonly place: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Rows of one turn, in the order in which they happened. */
export class Ledger {
  readonly causes: CauseRow[] = [];
  readonly facts: FactRow[] = [];

  add(field: number, delta: number, code: number, actor = -1, place = -1): void {
    this.causes.push({ field, delta, cause: code, actor, place });
  }
  tell(kind: FactKind, actor: number, place: number, a: number, b: number, c: number): void {
    this.facts.push({ kind, actor, place, a, b, c });
  }
}
