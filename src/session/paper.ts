/** What can be known of a scenario's choices before it is played: for cards that are printed, and for the check of the rules. */
import type { Key } from '../engine/draw.ts';
import { Border } from '../engine/layout.ts';
import { BORDERS, CLAUSES, ORDERS, type OrderKind, PLATFORMS, STATES, type StateId } from '../engine/names.ts';
import { orderOptions } from '../engine/orders/registry.ts';
import type { Tables } from '../engine/tables.ts';
import { newWorld } from '../engine/turn.ts';
import { rowToOrder } from '../protocol/codec.ts';
import type { Order } from '../protocol/orders.ts';
import type { CardPart, Paper, PaperOrder, Price } from '../protocol/paper.ts';

/** What may be ordered at all does not depend on luck, so any key will do. */
const ANY_KEY: Key = { low: 1, high: 1 };

export function compilePaper(tables: Tables): Paper {
  const world = newWorld(tables, ANY_KEY);
  const tensest = BORDERS.map((border, b) => ({ border, tension: tables.start[Border.tension + b] as number })).reduce((most, one) => (one.tension > most.tension ? one : most));
  return {
    prices: Object.fromEntries(ORDERS.flatMap((kind, i) => (tables.orders[i]?.offered === true ? [[kind, priceOf(tables.orders[i])]] : []))),
    platforms: Object.fromEntries(PLATFORMS.flatMap((id, i) => (tables.platforms[i]?.offered === true ? [[id, priceOf(tables.platforms[i])]] : []))),
    clauses: CLAUSES.filter((_, i) => tables.clauses[i]?.offered === true),
    desks: Object.fromEntries(STATES.map((s, i) => [s, deskOf(orderOptions(world, i).map(rowToOrder))])) as { [S in StateId]: readonly PaperOrder[] },
    tensest,
  };
}

const priceOf = ({ capital, approval, budget }: Price): Price => ({ capital, approval, budget });

function deskOf(options: readonly Order[]): readonly PaperOrder[] {
  const desk = new Map<OrderKind, { [P in CardPart]?: readonly string[] }>();
  for (const { kind, ...parts } of options) {
    if (kind === 'hold') continue;
    const known = desk.get(kind) ?? {};
    // rowToOrder makes no parts of its own: the keys are an order's
    for (const [part, value] of Object.entries(parts) as [CardPart, string | number][]) known[part] = [...new Set([...(known[part] ?? []), String(value)])];
    desk.set(kind, known);
  }
  return ORDERS.flatMap((kind) => {
    const parts = desk.get(kind);
    return parts === undefined ? [] : [{ kind, parts }];
  });
}
