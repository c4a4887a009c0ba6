/** Fair roles: every delegation can do as many kinds of things, and nobody has reason to sit out. */
import type { Key } from '../engine/draw.ts';
import { STATES } from '../engine/names.ts';
import { HANDLERS, orderOptions } from '../engine/orders/registry.ts';
import type { Tables } from '../engine/tables.ts';
import { newWorld } from '../engine/turn.ts';
import type { Problems } from './errors.ts';

const MIN_ORDERS = 6;
/** Which orders a desk shows does not depend on luck, so any key will do. */
const ANY_KEY: Key = { low: 1, high: 1 };

/** Not counted as a tool: `hold`, and releasing water, which geography alone gives to those who have someone downstream. */
const NOT_A_TOOL: readonly string[] = ['hold', 'releaseWater'];

/** Kinds of order on each delegation's desk at the start; by index in STATES. */
function toolCounts(tables: Tables): number[] {
  const world = newWorld(tables, ANY_KEY);
  return STATES.map((_, s) => new Set(orderOptions(world, s).filter((o) => !NOT_A_TOOL.includes(HANDLERS[o.kind]?.kind ?? 'hold')).map((o) => o.kind)).size);
}

export function checkTools(tables: Tables, file: string, problems: Problems): void {
  const counts = toolCounts(tables);
  STATES.forEach((s, i) => {
    const count = counts[i] as number;
    if (count < MIN_ORDERS) problems.add(file, 'orders', 'tooFewOrders', `expected at least ${MIN_ORDERS} kinds of order that matter for ${s}, besides "hold"; found ${count}`);
  });
  if (new Set(counts).size > 1) {
    const list = STATES.map((s, i) => `${s} ${counts[i]}`).join(', ');
    problems.add(file, 'orders', 'unequalTools', `expected as many kinds of order for every delegation, found ${list}: each needs a border where it is a side, live or with a starting tension of 100 or more`);
  }
}
