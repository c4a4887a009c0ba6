/** What a computer delegation is asked and answers; the session's port has the same forms. */
import type { BorderId, RefusalReason, SeatId, StateId } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import type { Position, SaidView, Saying } from '../protocol/intents.ts';
import type { Because, OfferDraft, OfferView } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import type { EnvoyCaseView } from '../protocol/view.ts';

interface Luck {
  readonly low: number;
  readonly high: number;
}

/** All that a delegation may know when it decides. */
export interface SeatKnowledge {
  /** By the layout, as the seat perceives it. */
  readonly fields: Int32Array;
  /** Index in STATES. */
  readonly seat: number;
  readonly luck: Luck;
  /** What it has seen happen, oldest first, and what was said to it. */
  readonly history: () => readonly FactView[];
  readonly said: () => readonly SaidView[];
}

export type AgentAnswer =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: readonly RefusalReason[]; readonly because?: readonly Because[] }
  | { readonly answer: 'counter'; readonly with: OfferDraft };

export interface SeatBelief {
  /** Index in STATES. */
  readonly of: number;
  /** Unit 0–1000. */
  readonly cooperative: number;
  readonly reliable: number;
  /** The acts that moved it most, largest first. */
  readonly because: readonly { readonly fact: FactView; readonly points: number }[];
}

/** Pure: the same knowledge gives the same answer. */
export interface Delegation {
  propose(k: SeatKnowledge): readonly OfferDraft[];
  answer(k: SeatKnowledge, offer: OfferView): AgentAnswer;
  orders(k: SeatKnowledge): readonly Order[];
  say?(k: SeatKnowledge): readonly Saying[];
  confide?(k: SeatKnowledge, border: number): readonly Position[];
  beliefs?(k: SeatKnowledge): readonly SeatBelief[];
  /** What an offer made by `from` would be worth, unit about one point of a goal's worth (0–1000); may be negative. */
  value?(k: SeatKnowledge, from: SeatId, offer: OfferDraft): number;
}

export interface EnvoyKnowledge {
  readonly fields: Int32Array;
  readonly luck: Luck;
  readonly cases: readonly EnvoyCaseView[];
}

export interface EnvoyAgent {
  hear(k: EnvoyKnowledge): readonly { readonly border: BorderId; readonly of: StateId }[];
  texts(k: EnvoyKnowledge): readonly OfferDraft[];
}
