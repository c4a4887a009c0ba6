/** What a scenario's cards say, known before it is played: compiled while the game is built (src/session/paper.ts), shown by the page. Types only. */
import type { BorderId, ClauseType, OrderKind, PlatformId, StateId } from '../engine/names.ts';
import type { Order } from './orders.ts';

/** Capital in points; approval and budget in unit 0–1000, negative where something is gained. For one unit of an amount or size. */
export interface Price {
  readonly capital: number;
  readonly approval: number;
  readonly budget: number;
}
/** What a card leaves to tick. */
export type CardPart = Exclude<keyof Order, 'kind'>;
/** The values that each part of an order may have; parts that it does not use are left out. */
export interface PaperOrder {
  readonly kind: OrderKind;
  readonly parts: { readonly [P in CardPart]?: readonly string[] };
}
export interface Paper {
  /** Of every kind on offer. */
  readonly prices: { readonly [K in OrderKind]?: Price };
  readonly platforms: { readonly [P in PlatformId]?: Price };
  readonly clauses: readonly ClauseType[];
  /** What each delegation may ever order, `hold` left out; in the order of ORDERS. */
  readonly desks: { readonly [S in StateId]: readonly PaperOrder[] };
  /** The tensest border at the start, unit 0–1000. */
  readonly tensest: { readonly border: BorderId; readonly tension: number };
}
