/** Technical contact across a border with Afghanistan: trade, power, water, early warning (A38). */
import { needsRelevant } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const outreach: OrderHandler = {
  kind: 'outreach',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal(world, _state, order) {
    const t = world.tables.borders[order.border];
    return t !== undefined && t.first < 0 ? needsRelevant(world, order.border) : 'notYourBorder';
  },
  effect: rowsOnly,
};
