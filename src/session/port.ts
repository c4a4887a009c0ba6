/** What the session needs from outside: a compiled scenario, and delegations played by the computer. */
import type { Key } from '../engine/draw.ts';
import type { BorderId, ClauseType, InstitutionId, OrderKind, OrganisationId, RefusalReason, RuleId, SeatId, StateId, ThreatId } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import type { FactView } from '../protocol/facts.ts';
import type { Position, SaidView, Saying } from '../protocol/intents.ts';
import type { Because, OfferDraft, OfferView } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import type { EnvoyCaseView } from '../protocol/view.ts';

type Ids = readonly string[];
/** Ids in the register of sources for everything that can be a cause. */
export interface Sources {
  readonly orders: { readonly [K in OrderKind]: { readonly charter: string; readonly sources: Ids } };
  readonly clauses: { readonly [K in ClauseType]: Ids };
  readonly rules: { readonly [K in RuleId]: Ids };
  readonly institutions: { readonly [K in InstitutionId]: Ids };
  readonly organisations: { readonly [K in OrganisationId]: Ids };
  readonly events: { readonly [id: string]: Ids };
}

/** A card that a host may let happen, out of the library. */
export interface InjectTable {
  readonly id: string;
  readonly threat: ThreatId;
  readonly border?: BorderId;
  /** Change in unit 0–1000 of fields by engine/layout. */
  readonly effects: readonly { readonly field: number; readonly delta: number }[];
  readonly sources: Ids;
}

/** The part of a compiled scenario that the referee uses; content's CompiledScenario fits. */
export interface GameContent {
  readonly tables: Tables;
  /** `texts`: folder of the scenario's prose. */
  readonly card: { readonly texts: string };
  readonly sources: Sources;
  /** Absent where a host has no library. */
  readonly injects?: readonly InjectTable[];
  /** Of these injects. */
  readonly injectsHash?: string;
}

/** All that a computer delegation may know when it decides. */
export interface SeatKnowledge {
  /** By engine/layout, as the seat perceives it. */
  readonly fields: Int32Array;
  /** Index in STATES. */
  readonly seat: number;
  /** Luck of its own, never the record's. */
  readonly luck: Key;
  /** What this seat has seen happen so far, oldest first; asked for by those whose beliefs rest on it. */
  readonly history: () => readonly FactView[];
  /** What it said, what was said to it, and what in public; latest first, as its view has it. */
  readonly said: () => readonly SaidView[];
}

/** All that an envoy of the computer may know. */
export interface EnvoyKnowledge {
  readonly fields: Int32Array;
  readonly luck: Key;
  readonly cases: readonly EnvoyCaseView[];
}

export type AgentAnswer =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: readonly RefusalReason[]; readonly because?: readonly Because[] }
  | { readonly answer: 'counter'; readonly with: OfferDraft };

/** One way to play a delegation. Pure: the same knowledge gives the same answer. */
export interface Agents {
  /** At the opening of diplomacy. */
  propose(k: SeatKnowledge): readonly OfferDraft[];
  answer(k: SeatKnowledge, offer: OfferView): AgentAnswer;
  /** When the orders phase opens; most important first. */
  orders(k: SeatKnowledge): readonly Order[];
  /** What it says this turn, once offers and answers are out; silent when absent. */
  say?(k: SeatKnowledge): readonly Saying[];
  /** What it tells the envoy of its wishes at a border (index in BORDERS). Absent: it tells nothing. */
  confide?(k: SeatKnowledge, border: number): readonly Position[];
  /** What it believes of the others. Absent: it forms no beliefs. */
  beliefs?(k: SeatKnowledge): readonly Belief[];
  /**
   * What an offer made by `from` would be worth to this seat, unit about one point of its goals' worth (0–1000); may be
   * negative. Cheap: a debrief asks it of very many offers. Absent: deals are not measured.
   */
  value?(k: SeatKnowledge, from: SeatId, offer: OfferDraft): number;
}
/** About one other state (index in STATES); unit 0–1000. `because` indexes into the history. */
export interface Belief {
  readonly of: number;
  readonly cooperative: number;
  readonly reliable: number;
  readonly because: readonly { readonly fact: FactView; readonly points: number }[];
}

/** The envoy's seat played by the computer. Pure: the same knowledge gives the same texts. */
export interface EnvoyAgent {
  /** Whom to ask now, at which border. */
  hear(k: EnvoyKnowledge): readonly { readonly border: BorderId; readonly of: StateId }[];
  /** Texts to put before both sides of a border, at most one for each. */
  texts(k: EnvoyKnowledge): readonly OfferDraft[];
}
/** The delegation that plays a policy or thinks at a level (see HOLDERS); asked once for each seat. */
export interface AgentsFor {
  (holder: string): Agents;
  /** Absent where no computer can play the envoy. */
  readonly envoy?: EnvoyAgent;
}

/** Delegations that never offer, never accept and hold every turn: for games in which no computer may speak. */
export const SILENT: Agents = {
  propose: () => [],
  answer: () => ({ answer: 'refuse', reasons: ['noGain'] }),
  orders: () => [],
};
