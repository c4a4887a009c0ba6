/** Whether a set of orders may be locked. Judged by what the seat knows, so a refusal can't tell it more. */
import { isOption, orderOptions, whyIllegal } from '../engine/orders/registry.ts';
import type { DropReason } from '../engine/names.ts';
import { orderToRow } from '../protocol/codec.ts';
import type { CommandResult, Refused } from '../protocol/commands.ts';
import { orderKey } from '../protocol/orderKey.ts';
import type { Order } from '../protocol/orders.ts';
import type { Sight } from './sight.ts';

/** At most this many orders a turn. */
export const MAX_ORDERS = 4;
const refuse = (code: Refused, at: string): CommandResult => ({ ok: false, code, at });

const CODE_OF: { readonly [K in DropReason]?: Refused } = {
  noCapital: 'cannotAfford', noBudget: 'cannotAfford', noApproval: 'cannotAfford', notYourBorder: 'notYourBorder', nothingPending: 'nothingToDo',
};

/** Why one order may not be given by the seat of `sight`; null when it may. */
export function whyNotOrder({ world, seat }: Sight, order: Order): Refused | null {
  const row = orderToRow(order);
  if (world.tables.orders[row.kind]?.offered !== true) return 'notOffered';
  const why = whyIllegal(world, seat, row);
  if (isOption(world, seat, row)) return why === null ? null : (CODE_OF[why] ?? 'illegalOrder');
  // an order that has no place at all is wrong in some other way
  const hasPlace = why === 'notYourBorder' && orderOptions(world, seat).some((option) => option.kind === row.kind && option.border >= 0);
  return hasPlace ? 'notYourBorder' : 'illegalOrder';
}

/** Checks a full set; `at` names the order at fault. What can't all be paid for is no fault: the engine drops from the end. */
export function checkOrders(sight: Sight, orders: readonly Order[]): CommandResult {
  if (orders.length > MAX_ORDERS) return refuse('tooManyOrders', 'orders');
  const given = new Set<string>();
  for (const [i, order] of orders.entries()) {
    const key = orderKey(order);
    if (given.has(key)) return refuse('duplicateOrder', `orders.${i}`);
    given.add(key);
    const why = whyNotOrder(sight, order);
    if (why !== null) return refuse(why, `orders.${i}`);
  }
  return { ok: true };
}

/** Those of a computer delegation's wishes that it may lock. */
export function legalOrders(sight: Sight, wishes: readonly Order[]): Order[] {
  const legal = new Map<string, Order>();
  for (const order of wishes) {
    if (legal.size === MAX_ORDERS) break;
    const key = orderKey(order);
    if (!legal.has(key) && whyNotOrder(sight, order) === null) legal.set(key, order);
  }
  return [...legal.values()];
}
