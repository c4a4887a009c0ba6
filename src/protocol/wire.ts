/** Messages between a page and the worker (later: a room) that runs its session. */
import * as v from 'valibot';
import { LEVELS, SEATS, type BorderId, type SeasonId, type SeatId, type StateId, type ThreatId } from '../engine/names.ts';
import type { WhyView } from './causes.ts';
import { BARGAINING_REQUESTS, type Bargaining } from './bargaining.ts';
import { CommandSchema, type Refused } from './commands.ts';
import type { Debrief } from './debrief.ts';
import type { Knowledge } from './forecast.ts';
import type { HostView } from './hostCommands.ts';
import { OrderSetSchema } from './orders.ts';
import { SCREEN_REQUESTS, type Beside, type SeatDue } from './screen.ts';
import type { SeatView } from './view.ts';
import { WHAT_IF_REQUESTS, type Alternatives, type Decisions, type WhatIf } from './whatIf.ts';
import { WORLDS_REQUESTS, type Worlds } from './worlds.ts';

const text = v.pipe(v.string(), v.maxLength(80));
const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400));

/** What a page may ask. Every request carries a number that its reply repeats. */
export const RequestSchema = v.variant('ask', [
  /** The scenarios that can be played. */
  v.strictObject({ ask: v.literal('catalog') }),
  /** Saved games and the state of the storage. */
  v.strictObject({ ask: v.literal('saves') }),
  /** Start a game; without `keyText` the worker draws one. */
  v.strictObject({
    ask: v.literal('new'),
    scenario: text,
    /** Seats of persons at this device; none to watch. */
    persons: v.pipe(v.array(v.picklist(SEATS)), v.maxLength(SEATS.length), v.check((seats) => new Set(seats).size === seats.length, 'each seat once')),
    /** How far the computer delegations think; 'careful' when left out. */
    level: v.optional(v.picklist(LEVELS)),
    /** Who is the envoy when no person is; nobody when left out. */
    envoy: v.optional(v.picklist(['none', 'computer'])),
    keyText: v.optional(text),
  }),
  v.strictObject({ ask: v.literal('resume'), save: text }),
  v.strictObject({ ask: v.literal('delete'), save: text }),
  /** A record file that a person chose. */
  v.strictObject({ ask: v.literal('open'), file: v.pipe(v.string(), v.maxLength(20_000_000)) }),
  v.strictObject({ ask: v.literal('command'), command: CommandSchema }),
  /** Orders as drafted so far: kept beside the record, never in it. */
  v.strictObject({ ask: v.literal('draft'), orders: OrderSetSchema }),
  v.strictObject({ ask: v.literal('why'), meter: text }),
  /** What the seat knows, for a forecast; only while its orders are open. */
  v.strictObject({ ask: v.literal('knowledge') }),
  /** Only after the end. */
  v.strictObject({ ask: v.literal('debrief') }),
  /** A Blob address of the record or of the meters; the page never holds the record itself. */
  v.strictObject({ ask: v.literal('file'), what: v.picklist(['record', 'meters']) }),
  /** Begin turn `turn` anew; the earlier line is kept, this one is marked as rehearsed. */
  v.strictObject({ ask: v.literal('stepBack'), turn }),
  v.strictObject({ ask: v.literal('leave') }),
  ...BARGAINING_REQUESTS,
  ...WHAT_IF_REQUESTS,
  ...WORLDS_REQUESTS,
  ...SCREEN_REQUESTS,
]);
export type Request = v.InferOutput<typeof RequestSchema>;
export const EnvelopeSchema = v.strictObject({ id: v.pipe(v.number(), v.integer()), request: RequestSchema });
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

/** A scenario as the home screen and the briefing show it, before a game exists. */
export interface ScenarioCard {
  readonly id: string;
  /** Folder of its texts; a variant uses its parent's. */
  readonly texts: string;
  /** Parent's id for a shorter variant. */
  readonly variantOf?: string;
  readonly turns: number;
  readonly firstSeason: SeasonId;
  /** Borders with a site of incidents, and the threats in play. */
  readonly borders: readonly BorderId[];
  readonly threats: readonly ThreatId[];
  readonly sources: readonly string[];
  /** Public and private goals of each delegation, as the role sheets show them. */
  readonly goals: Readonly<Record<StateId, readonly { readonly id: string; readonly isPublic: boolean; readonly meter: string; readonly atLeast: boolean; readonly value: number; /** Share of the points of its kind, permille. */ readonly weight: number }[]>>;
}

export interface SaveSummary {
  readonly save: string;
  readonly scenario: string;
  /** Seats of persons; none when the computers play alone. */
  readonly persons: readonly SeatId[];
  readonly turn: number;
  readonly turns: number;
  /** Milliseconds since 1970, for the list only. */
  readonly savedAt: number;
  readonly ended: boolean;
  readonly rehearsed: boolean;
  readonly readOnly: boolean;
}
/** `full` and `blocked`: the game plays on but can't be kept; offer the file. */
export type StorageState = 'kept' | 'full' | 'blocked';

/** Why a request could not be met. `path` names the place in a bad file. */
export type WireError = {
  readonly code: Refused | 'badRequest' | 'noGame' | 'unknownScenario' | 'unknownSave' | 'badFile' | 'notEnded' | 'internal';
  readonly path?: string;
  readonly expected?: string;
};

export interface Answers {
  catalog: readonly ScenarioCard[];
  saves: { readonly saves: readonly SaveSummary[]; readonly storage: StorageState };
  new: SeatView;
  resume: SeatView;
  delete: null;
  open: SeatView;
  command: SeatView;
  draft: null;
  why: WhyView;
  knowledge: Knowledge;
  debrief: Debrief;
  file: { readonly url: string; readonly name: string };
  stepBack: SeatView;
  leave: null;
  decisions: Decisions;
  alternatives: Alternatives;
  bargaining: Bargaining;
  whatIf: WhatIf;
  playOn: SeatView;
  worlds: Worlds;
  worldsFile: { readonly url: string; readonly name: string };
  sit: SeatView;
  public: SeatView;
  seating: readonly SeatDue[];
  turnPage: SeatView;
  host: SeatView;
  hostView: HostView;
  beside: Beside;
  keepBeside: null;
}
export type Reply<A extends keyof Answers = keyof Answers> =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[A] }
  | { readonly id: number; readonly ok: false; readonly error: WireError };
/** What the worker sends unasked. */
export type Push = { readonly push: 'storage'; readonly storage: StorageState };
export type FromWorker = Reply | Push;
