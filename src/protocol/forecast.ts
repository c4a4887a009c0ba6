/** What passes between a page and the workers that play its seat's futures. */
import type { Histogram } from './histogram.ts';
import type { SeatId } from '../engine/names.ts';
import type { OfferDraft } from './offers.ts';
import type { Order } from './orders.ts';

/** All that one seat knows of its game, and nothing that it may not know (model, rule 5). */
export interface Knowledge {
  readonly scenario: string;
  /** Index in STATES. */
  readonly seat: number;
  /** Every field of the state as the seat perceives it, in the layout of the rules. Opaque to a page. */
  readonly fields: Int32Array;
}

/** How many playouts stand behind each answer to a question: a first one soon, then the one that stays. */
export const STAGES = [400, 1600] as const;

export interface Question {
  /** Repeated by its answers. */
  readonly id: number;
  readonly knowledge: Knowledge;
  /** This turn's orders as drafted; later ones are left to the delegation's doctrine. */
  readonly orders: readonly Order[];
  /** In place of orders: an offer of `from` that all its parties sign now. This turn's orders are then the doctrine's too. */
  readonly offer?: { readonly from: SeatId; readonly draft: OfferDraft };
  /** Names of the meters that are asked for. */
  readonly meters: readonly string[];
}

/** One worker's part of an answer: of all playouts those whose number leaves `index` when divided by `of`. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

export type ToFutures =
  /** Play a little, so that the first question is answered by compiled code. */
  | { readonly do: 'warm'; readonly scenario: string }
  /** Answer this; what is under way for an earlier question is given up. */
  | { readonly do: 'forecast'; readonly question: Question; readonly share: Share }
  | { readonly do: 'stop' };

/** Distributions of each meter asked for, in the order of the question: now, and at the end of this and each later turn. */
export type Course = readonly (readonly Histogram[])[];

/** What became of one way to play this turn. */
export interface Outcomes {
  readonly course: Course;
  /** Playouts in which the region failed. */
  readonly failed: number;
}

/** Playouts on the same luck: without orders this turn or without the offer, with what is asked about, and the difference that this makes. */
export interface Part {
  readonly id: number;
  /** Index in STAGES. */
  readonly stage: number;
  readonly playouts: number;
  readonly without: Outcomes;
  /** With the drafted orders, or with the offer signed. Null when neither is there. */
  readonly drafted: (Outcomes & { readonly difference: Course }) | null;
}
export type FromFutures = Part | { readonly id: number; readonly fault: string };
