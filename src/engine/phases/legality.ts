/** Legality and rationing: what has become impossible is dropped with its reason; what can't be paid for goes by stated priority. */
import { BY_ORDER } from '../causes.ts';
import { Border, N_BORDERS, State } from '../layout.ts';
import { DROPS } from '../names.ts';
import { HANDLERS, orderBudget, whyIllegal } from '../orders/registry.ts';
import { empty, type OrderHandler, type OrderRow } from '../orders/row.ts';
import type { World } from '../world.ts';

/** At most this many orders a turn. */
export const MAX_ORDERS = 4;

/**
 * Fills `granted` with the orders of a state that stand, in its own order of priority. Capital, approval and budget are paid at once.
 * Legality looks only at the state before the turn, so no other seat's orders can change it.
 */
export function grant(world: World, state: number, wanted: readonly OrderRow[], granted: OrderRow[]): void {
  empty(granted);
  let capital = world.get(State.capital + state);
  let budget = world.get(State.budget + state);
  for (let i = 0; i < wanted.length && i < MAX_ORDERS; i++) {
    const order = wanted[i] as OrderRow;
    let why = whyIllegal(world, state, order);
    const table = world.tables.orders[order.kind];
    const cost = orderBudget(world, order);
    if (why === null && capital < (table?.capital ?? 0)) why = 'noCapital';
    if (why === null && budget < cost) why = 'noBudget';
    if (why !== null || table === undefined) {
      world.tell('orderDropped', state, order.border, order.kind, DROPS.indexOf(why ?? 'nothingPending'), order.partner);
      continue;
    }
    capital -= table.capital;
    budget -= cost;
    granted.push(order);
    pay(world, state, order, table.capital, table.approval, cost);
  }
}

function pay(world: World, state: number, order: OrderRow, capital: number, approval: number, budget: number): void {
  const code = BY_ORDER[order.kind] as number;
  world.change(State.capital + state, -capital, code, state, order.border);
  world.change(State.approval + state, -approval, code, state, order.border);
  world.change(State.budget + state, -budget, code, state, order.border);
  const handler = HANDLERS[order.kind] as OrderHandler;
  if (handler.tone > 0 && budget > 0) world.change(State.prevention + state, budget, code, state, order.border);
}

/** Closed borders and mobilisations last one season: they are given again or they end. */
export function liftUnilateral(world: World): void {
  for (let b = 0; b < N_BORDERS; b++) {
    world.set(Border.closed + b, 0);
    world.set(Border.mobilised + b, 0);
  }
}
