/** The debrief: what was true, told from the record when the game has ended. */
import type { BorderId, SeatId, StateId } from '../engine/names.ts';
import type { CauseView } from './causes.ts';
import type { Conduct } from './conduct.ts';
import type { Clause } from './offers.ts';

export interface Series {
  readonly meter: string;
  /** Start and after each turn, unit 0–1000 (people: persons). */
  readonly truth: readonly number[];
  /** As this seat saw it; absent where it saw nothing. */
  readonly seen?: readonly number[];
}

export interface Debrief {
  readonly seat: SeatId;
  readonly failed: boolean;
  readonly war: boolean;
  readonly turns: number;
  readonly series: readonly Series[];
  /** Turns at which a live border's tension changed course or step by 3.0 points or more, largest first, at most five. */
  readonly turningPoints: readonly { readonly turn: number; readonly border: BorderId; readonly before: number; readonly after: number; readonly because: CauseView }[];
  /**
   * Five causes that moved tension at live borders, summed over the game, largest first: two that lowered it, two that raised
   * it and one of the seat's own when there are any, then the largest.
   */
  readonly largestCauses: readonly CauseView[];
  readonly promises: readonly {
    readonly clause: Clause;
    readonly parties: readonly StateId[];
    readonly signedTurn: number;
    readonly kept: number;
    readonly broken: number;
    readonly excused: number;
    readonly brokenBy: readonly StateId[];
  }[];
  /** Of every delegation: private goals are opened now. */
  readonly goals: readonly {
    readonly state: StateId;
    readonly goals: readonly { readonly id: string; readonly isPublic: boolean; readonly meter: string; readonly atLeast: boolean; readonly value: number; /** Share of the points of its kind, permille. */ readonly weight: number; readonly final: number; readonly met: boolean }[];
    readonly publicScore: number;
    readonly privateScore: number;
    readonly score: number;
  }[];
  readonly peace: { readonly negative: number; readonly positive: number; readonly common: number };
  readonly people: readonly { readonly border: BorderId; readonly people: number; readonly incidents: number }[];
  readonly expectations: readonly { readonly turn: number; readonly of: StateId; readonly expected: Conduct; readonly actual: Conduct }[];
  /** Keys of four questions for discussion, chosen from what happened. */
  readonly questions: readonly string[];
  readonly deals: { readonly offered: number; readonly signed: number; readonly refused: number };
}
