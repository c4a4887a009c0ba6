/** Parallel worlds: several finished games of one scenario, compared. */
import * as v from 'valibot';
import type { StateId } from '../engine/names.ts';
import type { Series } from './series.ts';

/** How a game went, in the words in which games are compared. */
export interface WorldOutcome {
  readonly failed: boolean;
  readonly war: boolean;
  readonly turns: number;
  /** Unit 0–1000. */
  readonly peace: { readonly negative: number; readonly positive: number; readonly common: number };
  /** People affected and incidents, over all borders. */
  readonly people: number;
  readonly incidents: number;
  /** Final scores, unit 0–1000. */
  readonly scores: Readonly<Record<StateId, number>>;
  /** Absent of a record that can't be played again: it keeps only meters and scores. */
  readonly told?: {
    readonly deals: { readonly offered: number; readonly signed: number; readonly refused: number };
    /** Seasons in which a promise fell due. */
    readonly promises: { readonly kept: number; readonly broken: number; readonly excused: number };
    readonly goals: readonly { readonly state: StateId; readonly met: number; readonly all: number }[];
  };
}

/** Between these many worlds make a comparison. */
export const FEWEST_WORLDS = 2;
export const MOST_WORLDS = 8;

const text = v.pipe(v.string(), v.maxLength(200));
export const WorldSourceSchema = v.variant('from', [
  v.strictObject({ from: v.literal('save'), save: text }),
  /** A file that a person chose; its name is all that tells it apart when it is damaged. */
  v.strictObject({ from: v.literal('file'), name: text, file: v.pipe(v.string(), v.maxLength(20_000_000)) }),
]);
export type WorldSource = v.InferOutput<typeof WorldSourceSchema>;

export interface World {
  readonly seat: StateId;
  readonly keyText: string;
  /** Worlds with the same number have the same luck. */
  readonly luck: number;
  /** Version of the rules that made it. */
  readonly rules: string;
  /** Why it could not be played again, when it could not: what is told is what it kept. */
  readonly readOnly?: 'otherRules' | 'otherContent';
  readonly rehearsed: boolean;
  readonly outcome: WorldOutcome;
  readonly series: readonly Omit<Series, 'seen'>[];
}

/** Why a record is left out. `path` and `expected` name the place in a damaged file. */
export interface WorldFault {
  readonly code: 'badFile' | 'unknownSave' | 'unknownScenario' | 'notEnded' | 'otherScenario';
  readonly path?: string;
  readonly expected?: string;
  /** The scenario that it is of, when that is what is wrong. */
  readonly scenario?: string;
}

export interface Worlds {
  /** The scenario of the first sound record; all that are compared are of it. Absent when none is sound. */
  readonly scenario?: string;
  /** One entry for each source, in their order. */
  readonly worlds: readonly ({ readonly ok: true; readonly world: World } | { readonly ok: false; readonly fault: WorldFault })[];
}

const sources = v.pipe(v.array(WorldSourceSchema), v.minLength(1), v.maxLength(MOST_WORLDS));
/** What may be asked whether a game is open or not. */
export const WORLDS_REQUESTS = [
  v.strictObject({ ask: v.literal('worlds'), of: sources }),
  /** A Blob address of the comparison as a table for a spreadsheet. */
  v.strictObject({ ask: v.literal('worldsFile'), of: sources }),
] as const;
