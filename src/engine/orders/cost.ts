/** What an order costs when it is given: its kind's price, or the platform's that it works through. */
import { PLATFORM_PRICES } from '../flat.ts';
import { kindIndex, type OrderRow } from './row.ts';
import type { World } from '../world.ts';

export interface Cost {
  /** Points. */
  capital: number;
  /** Unit 0–1000; negative approval is a gain at home. */
  approval: number;
  budget: number;
}

const WORK_THROUGH = kindIndex('workThrough');

/** The price list's entry for an order. */
const entryOf = (order: OrderRow): number => (order.kind === WORK_THROUGH ? PLATFORM_PRICES + order.organisation : order.kind);

/** Points of capital that an order takes. */
export const orderCapital = (world: World, order: OrderRow): number => world.flat.capital[entryOf(order)] as number;
/** Approval that an order costs at home, unit 0–1000; negative is a gain. */
export const orderApproval = (world: World, order: OrderRow): number => world.flat.approval[entryOf(order)] as number;

/** What an order costs. A larger mission, flow or payment costs more budget. */
export function orderCost(world: World, order: OrderRow): Cost {
  return { capital: orderCapital(world, order), approval: orderApproval(world, order), budget: orderBudget(world, order) };
}

/** Budget that an order takes, unit 0–1000. */
export function orderBudget(world: World, order: OrderRow): number {
  const scale = order.size > 0 ? order.size : order.amount > 0 ? order.amount : 1;
  return (world.flat.budget[entryOf(order)] as number) * scale;
}
