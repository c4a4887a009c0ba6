/** Legality and rationing: what has become impossible is dropped with its reason; what can't be paid for goes by stated priority. */
import { BY_ORDER } from '../causes.ts';
import { minus } from '../fixed.ts';
import { Border, State } from '../layout.ts';
import { DROPS, ORDERS, type DropReason } from '../names.ts';
import { TONES, orderApproval, orderBudget, orderCapital, whyIllegalAt } from '../orders/registry.ts';
import { empty, kindIndex, type OrderRow } from '../orders/row.ts';
import type { World } from '../world.ts';
import { isWelcome } from './willingness.ts';

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
    const price = orderCapital(world, order);
    const cost = orderBudget(world, order);
    const why = whyIllegalAt(world, state, order, price, cost) ?? whyNot(world, state, order, capital < price, budget < cost);
    if (why !== null) {
      world.tell('orderDropped', state, order.border, order.kind, DROPS.indexOf(why), order.partner);
      continue;
    }
    capital -= price;
    budget -= cost;
    granted.push(order);
    pay(world, state, order, price, cost);
  }
}

/** Why an order that is legal doesn't stand beside the ones granted before it, which may have left too little for it. */
function whyNot(world: World, state: number, order: OrderRow, lacksCapital: boolean, lacksBudget: boolean): DropReason | null {
  if (lacksCapital) return 'noCapital';
  if (lacksBudget) return 'noBudget';
  return IS_HELP[order.kind] === 1 ? declined(world, state, order) : null;
}

function pay(world: World, state: number, order: OrderRow, capital: number, budget: number): void {
  const code = BY_ORDER[order.kind] as number;
  world.change(State.capital + state, minus(capital), code, state, order.border);
  world.change(State.approval + state, minus(orderApproval(world, order)), code, state, order.border);
  world.change(State.budget + state, minus(budget), code, state, order.border);
  if ((TONES[order.kind] as number) > 0 && budget > 0) world.change(State.prevention + state, budget, code, state, order.border);
}

/** Help at others' border works only when they accept it (rule 2): asked before anything is paid. */
function declined(world: World, state: number, order: OrderRow): DropReason | null {
  if (isWelcome(world, state, order.border)) return null;
  world.tell('helpDeclined', state, order.border, order.kind);
  return 'notWelcome';
}
const HELP: readonly number[] = (['factFinding', 'humanitarianAction', 'peacebuilding'] as const).map(kindIndex);
/** 1 for the kinds that are help, by index in ORDERS. */
const IS_HELP = Uint8Array.from(ORDERS, (_, kind) => (HELP.includes(kind) ? 1 : 0));

/** Closed borders and mobilisations last one season: they are given again or they end. */
export function liftUnilateral(world: World): void {
  for (const b of world.relevant) {
    world.set(Border.closed + b, 0);
    world.set(Border.mobilised + b, 0);
  }
}
