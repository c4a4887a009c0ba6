/** What the bargaining of a finished game left: a deal that was missed, and how near each table came to what was possible. */
import * as v from 'valibot';
import type { RefusalReason, SeatId, StateId } from '../engine/names.ts';
import type { Clause } from './offers.ts';
import type { Change } from './whatIf.ts';

/** A deal that was not made, though in the same luck every party would have ended nearer its goals with it. */
export interface MissedDeal {
  /** Whether it lay on the table, or was never proposed. */
  readonly was: 'refused' | 'countered' | 'lapsed' | 'neverProposed';
  readonly turn: number;
  readonly from: SeatId;
  readonly parties: readonly StateId[];
  readonly clauses: readonly Clause[];
  /** Why it was refused, when it was. */
  readonly reasons: readonly RefusalReason[];
  readonly gains: readonly {
    readonly state: StateId;
    /** How much nearer its goals it would have ended, unit 0–1000. */
    readonly gain: number;
    /** Of its goals and of the common peace, what came nearer most. */
    readonly meter: string;
    readonly happened: number;
    readonly changed: number;
  }[];
  /** Whether the region failed as it was, and with the deal. */
  readonly failed: { readonly happened: boolean; readonly changed: boolean };
  /** The question that plays it. */
  readonly change: Change;
}

/** What a set of clauses is worth to the two delegations at a table, each in points of its own goals' worth (unit 0–1000). */
export type Worth = readonly [first: number, second: number];

/** Two delegations that made each other offers, measured when they first did. */
export interface BargainingTable {
  readonly between: readonly [StateId, StateId];
  /** The turn by whose start everything is measured. */
  readonly turn: number;
  /** Every set of the clauses that came up at this table. */
  readonly points: readonly Worth[];
  /** The best that the clauses which the two proposed themselves allow, from one end to the other. */
  readonly front: readonly Worth[];
  /** What the two signed with each other over the game; [0, 0] when nothing. */
  readonly achieved: Worth;
  readonly withEnvoy: boolean;
  /** The set with the largest product of both gains; null when no set is a gain to both. */
  readonly nash: { readonly worth: Worth; readonly clauses: readonly Clause[] } | null;
  /** Joint gain of that set less the joint gain achieved; never negative. */
  readonly left: number;
  /** Pairs of signed clauses in which each gave what it values less, and swaps that pay both. */
  readonly trades: number;
}

export interface Bargaining {
  readonly missed: MissedDeal | null;
  /** How many deals were played again to find it. */
  readonly tried: number;
  /** Null where nobody can say what an offer is worth. */
  readonly tables: readonly BargainingTable[] | null;
}

export const BARGAINING_REQUESTS = [
  /** Only after the end; bounded work, told apart from the debrief so that this one is ready at once. */
  v.strictObject({ ask: v.literal('bargaining') }),
] as const;
