/** What an order costs when it is given: its kind's price, or the platform's that it works through. */
import { kindIndex, type OrderRow } from './row.ts';
import type { OrderTable } from '../tables.ts';
import type { World } from '../world.ts';

export interface Cost {
  /** Points. */
  capital: number;
  /** Unit 0–1000; negative approval is a gain at home. */
  approval: number;
  budget: number;
}

const WORK_THROUGH = kindIndex('workThrough');
type Price = Pick<OrderTable, 'capital' | 'approval' | 'budget'>;
const FREE: Price = Object.freeze({ capital: 0, approval: 0, budget: 0 });

/** The price list's entry for an order, before its size or amount counts. */
export function priceOf(world: World, order: OrderRow): Price {
  return (order.kind === WORK_THROUGH ? world.tables.platforms[order.organisation] : world.tables.orders[order.kind]) ?? FREE;
}

/** What an order costs. A larger mission, flow or payment costs more budget. */
export function orderCost(world: World, order: OrderRow): Cost {
  const { capital, approval } = priceOf(world, order);
  return { capital, approval, budget: orderBudget(world, order) };
}

/** Budget that an order takes, unit 0–1000. */
export function orderBudget(world: World, order: OrderRow): number {
  const scale = order.size > 0 ? order.size : order.amount > 0 ? order.amount : 1;
  return priceOf(world, order).budget * scale;
}
