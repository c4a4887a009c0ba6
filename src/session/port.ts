/** What the session needs from outside: a compiled scenario, and delegations played by the computer. */
import type { Key } from '../engine/draw.ts';
import type { ClauseType, InstitutionId, OrderKind, OrganisationId, RefusalReason, RuleId } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import type { OfferDraft, OfferView } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';

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

/** The part of a compiled scenario that the referee uses; content's CompiledScenario fits. */
export interface GameContent {
  readonly tables: Tables;
  /** `texts`: folder of the scenario's prose. */
  readonly card: { readonly texts: string };
  readonly sources: Sources;
}

/** All that a computer delegation may know when it decides. */
export interface SeatKnowledge {
  /** By engine/layout, as the seat perceives it. */
  readonly fields: Int32Array;
  /** Index in STATES. */
  readonly seat: number;
  /** Luck of its own, never the record's. */
  readonly luck: Key;
}

export type AgentAnswer =
  | { readonly answer: 'accept' }
  | { readonly answer: 'refuse'; readonly reasons: readonly RefusalReason[] }
  | { readonly answer: 'counter'; readonly with: OfferDraft };

/** One way to play a delegation. Pure: the same knowledge gives the same answer. */
export interface Agents {
  /** At the opening of diplomacy. */
  propose(k: SeatKnowledge): readonly OfferDraft[];
  answer(k: SeatKnowledge, offer: OfferView): AgentAnswer;
  /** When the orders phase opens; most important first. */
  orders(k: SeatKnowledge): readonly Order[];
}
/** The delegation that plays a policy (see POLICIES); asked once for each seat. */
export type AgentsFor = (policy: string) => Agents;

/** Delegations that never offer, never accept and hold every turn: for games in which no computer may speak. */
export const SILENT: Agents = {
  propose: () => [],
  answer: () => ({ answer: 'refuse', reasons: ['noGain'] }),
  orders: () => [],
};
