/** What can be known of a scenario's choices before it is played: for cards that are printed, and for the check of the rules. */
import type { Key } from '../engine/draw.ts';
import { Border, State } from '../engine/layout.ts';
import {
  BORDERS, type BorderId, CLAUSES, type ClauseType, MISSION_MODES, MISSION_SIZES, MISSION_TYPES, ORDERS, type OrderKind, PLATFORMS, type PlatformId, STATES, type StateId, THREATS,
} from '../engine/names.ts';
import { HANDLERS, orderOptions } from '../engine/orders/registry.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import type { Tables } from '../engine/tables.ts';
import { newWorld } from '../engine/turn.ts';

/** Capital in points; approval and budget in unit 0–1000, negative where something is gained. For one unit of an amount or size. */
export interface Price {
  readonly capital: number;
  readonly approval: number;
  readonly budget: number;
}
/** The values that each part of an order may have, as the protocol writes them. */
export interface PaperOrder {
  readonly kind: OrderKind;
  readonly parts: { readonly [part: string]: readonly string[] };
}
export interface Paper {
  /** Of every kind on offer, in the order of ORDERS. */
  readonly prices: { readonly [K in OrderKind]?: Price };
  readonly platforms: { readonly [P in PlatformId]?: Price };
  readonly clauses: readonly ClauseType[];
  /** What each delegation may ever order, `hold` left out. */
  readonly desks: { readonly [S in StateId]: readonly PaperOrder[] };
  /** Capital in points at the start. */
  readonly capital: number;
  /** The tensest border at the start, unit 0–1000. */
  readonly tensest: { readonly border: BorderId; readonly tension: number };
}

/** What may be ordered at all does not depend on luck, so any key will do. */
const ANY_KEY: Key = { low: 1, high: 1 };

/** In the order in which a card names them. */
const PARTS: readonly (readonly [part: string, of: (row: OrderRow) => string | undefined])[] = [
  ['border', (row) => BORDERS[row.border]],
  ['partner', (row) => STATES[row.partner]],
  ['threat', (row) => THREATS[row.threat]],
  ['organisation', (row) => PLATFORMS[row.organisation]],
  ['amount', (row) => (row.amount === 0 ? undefined : String(row.amount))],
  ['mode', (row) => (row.mode === 0 ? undefined : MISSION_MODES[row.mode])],
  ['type', (row) => MISSION_TYPES[row.type - 1]],
  ['size', (row) => MISSION_SIZES[row.size - 1]],
];

export function compilePaper(tables: Tables): Paper {
  const world = newWorld(tables, ANY_KEY);
  const tensest = BORDERS.map((border, b) => ({ border, tension: tables.start[Border.tension + b] as number })).reduce((most, one) => (one.tension > most.tension ? one : most));
  return {
    prices: Object.fromEntries(ORDERS.flatMap((kind, i) => (tables.orders[i]?.offered === true ? [[kind, priceOf(tables.orders[i])]] : []))),
    platforms: Object.fromEntries(PLATFORMS.flatMap((id, i) => (tables.platforms[i]?.offered === true ? [[id, priceOf(tables.platforms[i])]] : []))),
    clauses: CLAUSES.filter((_, i) => tables.clauses[i]?.offered === true),
    desks: Object.fromEntries(STATES.map((s, i) => [s, deskOf(orderOptions(world, i))])) as { [S in StateId]: readonly PaperOrder[] },
    capital: tables.start[State.capital] as number,
    tensest,
  };
}

const priceOf = ({ capital, approval, budget }: Price): Price => ({ capital, approval, budget });

function deskOf(options: readonly OrderRow[]): readonly PaperOrder[] {
  return HANDLERS.flatMap(({ kind }, k) => {
    const rows = options.filter((row) => row.kind === k);
    if (rows.length === 0 || kind === 'hold') return [];
    const values = PARTS.map(([part, of]) => [part, [...new Set(rows.flatMap((row) => of(row) ?? []))]] as const);
    return [{ kind, parts: Object.fromEntries(values.filter(([, list]) => list.length > 0)) }];
  });
}
