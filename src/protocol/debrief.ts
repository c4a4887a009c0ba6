/** The debrief: what was true, told from the record when the game has ended. */
import type { BorderId, RefusalReason, SeatId, StateId } from '../engine/names.ts';
import type { CauseView } from './causes.ts';
import type { Conduct } from './conduct.ts';
import type { Need } from './needs.ts';
import type { Clause, OfferStatus } from './offers.ts';
import type { Order } from './orders.ts';
import type { Series } from './series.ts';
import type { Change } from './whatIf.ts';

/** Mean change a season over up to three seasons before a turn, and over up to three from it on; unit 0–1000. */
export interface Course {
  readonly before: number;
  readonly after: number;
}
/** A cause with its own share of both courses: what was there all along, however large, has turned nothing. Its delta is that of the turn. */
export interface Because extends CauseView {
  readonly course: Course;
}

/** A turn in which tension at a live border changed its course, or the step that it stands on. Unit 0–1000. */
export interface TurningPoint {
  readonly turn: number;
  readonly border: BorderId;
  /** Tension at the start and at the end of that turn. */
  readonly before: number;
  readonly after: number;
  readonly course: Course;
  /** What differed most between the seasons before and those from the turn on, in the direction of the change. */
  readonly because: Because;
}

/** The largest turning point, with who decided what in that turn and what each side believed at its start. */
export interface TurningExhibit extends TurningPoint {
  /** What somebody did that weighed most in the same direction, when the main cause is no act. */
  readonly act?: Because;
  readonly decided: readonly { readonly state: StateId; readonly orders: readonly Order[] }[];
  readonly deals: readonly { readonly from: SeatId; readonly parties: readonly StateId[]; readonly clauses: readonly Clause[]; readonly status: OfferStatus; readonly reasons: readonly RefusalReason[] }[];
  readonly believed: readonly {
    readonly state: StateId;
    readonly saw: number;
    readonly truth: number;
    /** Its trust in the other side; absent where the other side is no player. */
    readonly trust?: number;
    /** How it expected the other side to behave, where it noted that. */
    readonly expected?: Conduct;
  }[];
  /** The decision to ask 'what if' about. */
  readonly whatIf?: Change;
}

/** The promise whose keeping or breaking moved most, by the causes of the ledger. */
export interface PromiseExhibit {
  readonly clause: Clause;
  /** ENVOY: it stood in a single text. */
  readonly from: SeatId;
  readonly parties: readonly StateId[];
  readonly signedTurn: number;
  readonly outcome: 'kept' | 'broken';
  readonly dues: readonly { readonly turn: number; readonly outcome: 'kept' | 'broken' | 'excused'; readonly by?: StateId }[];
  /** What it did, summed over the game, largest first; unit 0–1000. */
  readonly did: readonly { readonly meter: string; readonly delta: number }[];
  readonly sanctions: readonly { readonly by: StateId; readonly against: StateId; readonly turn: number }[];
}

/** The four steps of a discussion. */
export const QUESTION_STEPS = ['what', 'why', 'whatIf', 'work'] as const;
export type QuestionStep = (typeof QUESTION_STEPS)[number];
/** A question made from the record: `key` names its words, the rest stands in them. */
export interface DebriefQuestion {
  readonly step: QuestionStep;
  readonly key: string;
  readonly turn?: number;
  readonly border?: BorderId;
  readonly by?: StateId;
  readonly states?: readonly StateId[];
  readonly clause?: Clause;
  readonly cause?: CauseView;
  readonly reason?: RefusalReason;
  readonly count?: number;
}

/** How one delegation bargained; how much, in amounts of clauses (1 little … 3 much each). */
export interface BargainingLine {
  readonly state: StateId;
  readonly offers: number;
  readonly signed: number;
  readonly first?: { readonly turn: number; readonly to: readonly StateId[]; readonly clauses: readonly Clause[]; readonly status: OfferStatus };
  /** Its offers at the table where it made most, oldest first: what it asked of the others, and what it gave. */
  readonly concessions: readonly { readonly turn: number; readonly asked: number; readonly gave: number; readonly status: OfferStatus }[];
  readonly with?: readonly StateId[];
}

/** What somebody took for the greatest needs of another delegation, and what its goals say. */
export interface GuessScored {
  readonly by: SeatId;
  readonly of: StateId;
  readonly guessed: readonly Need[];
  /** By the weight of its goals, greatest first; at most three. */
  readonly truth: readonly Need[];
  readonly hits: number;
}

/** What an envoy may look back on: agreements that it does not own. */
export interface EnvoyCredit {
  /** Sides that it heard, texts that it put before both sides, and how many of these were amended. */
  readonly heard: number;
  readonly texts: number;
  readonly amended: number;
  readonly signed: readonly { readonly turn: number; readonly parties: readonly StateId[]; readonly clauses: readonly Clause[]; readonly kept: number; readonly broken: number; readonly excused: number }[];
}

export interface Debrief {
  readonly seat: SeatId;
  /** Seats that persons held. */
  readonly persons: readonly SeatId[];
  readonly failed: boolean;
  readonly war: boolean;
  readonly turns: number;
  /** The turn in which the host ended the game before its time. */
  readonly endedEarly?: number;
  readonly series: readonly Series[];
  /** Largest change of course first, at most five; see docs/debrief.md for the rule. */
  readonly turningPoints: readonly TurningPoint[];
  /**
   * Five causes that moved tension at live borders, summed over the game, largest first: two that lowered it, two that raised
   * it and one of the seat's own when there are any, then the largest.
   */
  readonly largestCauses: readonly CauseView[];
  /** Chosen by rule; null when the record holds none. The missed deal takes a moment longer: see Bargaining. */
  readonly exhibits: { readonly turningPoint: TurningExhibit | null; readonly promise: PromiseExhibit | null };
  readonly promises: readonly {
    readonly clause: Clause;
    /** ENVOY: it stood in a single text. */
    readonly from: SeatId;
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
  /** One for each of QUESTION_STEPS, in their order. */
  readonly questions: readonly DebriefQuestion[];
  readonly deals: { readonly offered: number; readonly signed: number; readonly refused: number };
  /** In the fixed order of the states. */
  readonly bargaining: readonly BargainingLine[];
  readonly guesses: readonly GuessScored[];
  /** Present when somebody held the envoy's seat. */
  readonly envoy?: EnvoyCredit;
}
