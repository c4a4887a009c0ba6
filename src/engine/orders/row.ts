/** An order as the engine reads it: indices and small integers, −1 or 0 where a part is not used. */
import { MISSION_MODES, MISSION_SIZES, MISSION_TYPES, ORDERS, type DropReason, type OrderKind } from '../names.ts';
import type { World } from '../world.ts';

export interface OrderRow {
  /** Index in ORDERS. */
  readonly kind: number;
  /** Index in BORDERS, or −1. */
  readonly border: number;
  /** Index in STATES, or −1. */
  readonly partner: number;
  /** 1 little … 3 much; 0 unused. */
  readonly amount: number;
  /** Index in MISSION_MODES; 0 unused. */
  readonly mode: number;
  /** Index in MISSION_TYPES / MISSION_SIZES plus one; 0 unused. */
  readonly type: number;
  readonly size: number;
  /** Index in THREATS, or −1. */
  readonly threat: number;
  /** Index in PLATFORMS, or −1. */
  readonly organisation: number;
}

/** Which of a row's parts an order kind needs. */
export const SHAPES = ['nothing', 'border', 'partner', 'flow', 'deployment', 'threat', 'payment', 'organisation'] as const;
export type Shape = (typeof SHAPES)[number];

/** One kind of order. Constant effects are rows in content; `effect` does only what rows can't say. */
export interface OrderHandler {
  readonly kind: OrderKind;
  readonly shape: Shape;
  /** Consents are resolved with missions and good offices, before all other orders. */
  readonly when: 'consents' | 'orders';
  /** A direct talk loses half its effect where talk stops working (B33). */
  readonly isTalk: boolean;
  /** +1 cooperative, −1 firm, 0 neither; makes conduct and tone. */
  readonly tone: -1 | 0 | 1;
  /** True when its effect tells a fact of its own, so that the feed need not say twice that it was carried out. */
  readonly tellsItself: boolean;
  /** Null when `state` may give it now. */
  legal(world: World, state: number, order: OrderRow): DropReason | null;
  effect(world: World, state: number, order: OrderRow, cause: number): void;
}

/** The effect of an order whose rows say everything. */
export const rowsOnly: OrderHandler['effect'] = () => {};

/** Empties a list of orders that is used every turn; setting its length would give its room back, to be allocated again. */
export function empty(list: OrderRow[]): void {
  for (let n = list.length; n > 0; n--) list.pop();
}

export const kindIndex = (kind: OrderKind): number => ORDERS.indexOf(kind);
export const MODE_N = MISSION_MODES.indexOf('N');
export const MODE_2 = MISSION_MODES.indexOf('2');
export const MODE_1 = MISSION_MODES.indexOf('1');
export const N_TYPES = MISSION_TYPES.length;
export const N_SIZES = MISSION_SIZES.length;

/** A row whose parts are all unused. */
export const BLANK: OrderRow = Object.freeze({ kind: 0, border: -1, partner: -1, amount: 0, mode: 0, type: 0, size: 0, threat: -1, organisation: -1 });
/** An order row with the given parts. */
export const orderRow = (kind: OrderKind, parts: Partial<Omit<OrderRow, 'kind'>> = {}): OrderRow => ({ ...BLANK, ...parts, kind: kindIndex(kind) });
