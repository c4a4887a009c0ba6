/** 'What if': a finished game played again with one decision changed and the same luck, and the two worlds side by side. */
import * as v from 'valibot';
import { STATES, type BorderId, type SeatId, type StateId } from '../engine/names.ts';
import type { CauseView } from './causes.ts';
import type { Refused, Sender } from './commands.ts';
import type { FactView } from './facts.ts';
import { OfferDraftSchema, type Clause } from './offers.ts';
import { OrderSchema, type Order } from './orders.ts';
import type { WorldOutcome } from './worlds.ts';

const at = { turn: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)), seat: v.picklist(STATES) };
const offer = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One decision of one seat, changed. */
export const ChangeSchema = v.variant('change', [
  /** Of the orders that were locked: one taken out, one added, or one put in the place of another. */
  v.strictObject({ change: v.literal('orders'), ...at, without: v.optional(OrderSchema), with: v.optional(OrderSchema) }),
  /** Another answer to an offer than the one that was given. */
  v.strictObject({ change: v.literal('answer'), ...at, offer, answer: v.picklist(['accept', 'refuse']) }),
  /** An offer that is not made. */
  v.strictObject({ change: v.literal('silence'), ...at, offer }),
  /** One more offer, made as diplomacy opens and accepted by all to whom it is addressed. */
  v.strictObject({ change: v.literal('deal'), ...at, deal: OfferDraftSchema }),
]);
export type Change = v.InferOutput<typeof ChangeSchema>;

/**
 * `hold`: all others do what they did, as far as they can. `answer`: the computer decides anew for everybody after the change;
 * also those who think at a level decide by their doctrine then, without looking ahead.
 */
export const OTHERS = ['hold', 'answer'] as const;
export type Others = (typeof OTHERS)[number];
export const QuestionSchema = v.strictObject({ change: ChangeSchema, others: v.picklist(OTHERS) });
export type Question = v.InferOutput<typeof QuestionSchema>;

/** An answer that was given to an offer. */
export interface AnswerMade {
  readonly offer: number;
  /** ENVOY: a single text. */
  readonly from: SeatId;
  readonly clauses: readonly Clause[];
  /** `lapsed`: it was never answered. */
  readonly gave: 'accepted' | 'refused' | 'countered' | 'lapsed';
  readonly instead: readonly ('accept' | 'refuse')[];
}
export interface OfferMade {
  readonly offer: number;
  readonly to: readonly StateId[];
  readonly clauses: readonly Clause[];
}
/** What one seat decided in one turn. */
export interface SeatDecisions {
  readonly turn: number;
  readonly seat: StateId;
  readonly orders: readonly Order[];
  readonly answers: readonly AnswerMade[];
  /** Counter-offers are answers. */
  readonly offers: readonly OfferMade[];
}
/** A question worth asking first, and what makes it so. */
export interface Suggestion {
  readonly why: 'turningPoint' | 'lastFirm' | 'lastCooperative' | 'lastRefusal' | 'quiet';
  readonly change: Change;
  /** Of a turning point: where, and by how much the decision moved tension there, unit 0–1000. */
  readonly border?: BorderId;
  readonly delta?: number;
}
export interface Decisions {
  /** By turn, then in the fixed order of the states; of turns that were played to their end. */
  readonly seats: readonly SeatDecisions[];
  readonly suggestions: readonly Suggestion[];
}

/** Orders that a seat could have locked besides those it did. */
export type Alternatives = readonly Order[];

/** A recorded decision that the changed world left no room for. */
export type Dropped =
  | { readonly turn: number; readonly seat: Sender; readonly code: Refused; readonly did: 'order'; readonly order: Order }
  | { readonly turn: number; readonly seat: Sender; readonly code: Refused; readonly did: 'offer' | 'accept' | 'refuse' | 'counter' | 'amend' | 'withdraw'; readonly clauses: readonly Clause[] };

/** Something that did more, or less, in one world than in the other, in the turn in which they part. */
export interface DifferingCause {
  readonly meter: string;
  /** What it did in each world, unit 0–1000; its `cause.delta` is the larger of the two. */
  readonly happened: number;
  readonly changed: number;
  readonly cause: CauseView;
}

export interface WhatIf {
  readonly question: Question;
  /** The first turn whose end differs; absent when nothing does. */
  readonly parting?: {
    readonly turn: number;
    /** What happened in one world only, in the order in which it happened. */
    readonly happened: readonly FactView[];
    readonly changed: readonly FactView[];
    readonly causes: readonly DifferingCause[];
  };
  readonly happened: WorldOutcome;
  readonly changed: WorldOutcome;
  /** Meters that ended differently, most important first, at the start and after each turn. */
  readonly meters: readonly { readonly meter: string; readonly happened: readonly number[]; readonly changed: readonly number[] }[];
  /** What people would remember of each turn, where the worlds differ. */
  readonly turns: readonly { readonly turn: number; readonly happened: readonly FactView[]; readonly changed: readonly FactView[] }[];
  readonly dropped: readonly Dropped[];
  /** From this turn on the computer decided for everybody, because it was asked to or because the record ends. */
  readonly computersFrom?: number;
  /** False in the last turn of a game: nothing is left to be played on from there. */
  readonly goesOn: boolean;
}

/** What may be asked of a finished game. */
export const WHAT_IF_REQUESTS = [
  /** Everything that could have been decided otherwise, and where to begin. */
  v.strictObject({ ask: v.literal('decisions') }),
  /** Orders that the seat could have locked in that turn besides those it did. */
  v.strictObject({ ask: v.literal('alternatives'), ...at }),
  v.strictObject({ ask: v.literal('whatIf'), question: QuestionSchema }),
  /** Play on from the changed turn: a line of its own, marked as rehearsed. */
  v.strictObject({ ask: v.literal('playOn'), question: QuestionSchema }),
] as const;
