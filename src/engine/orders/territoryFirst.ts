/** A campaign that puts territory above everything else: more support at once, more instability and victims later (B02). */
import { needsOwnSide } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const territoryFirst: OrderHandler = {
  kind: 'territoryFirst',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: -1,
  tellsItself: false,
  legal: (world, state, order) => needsOwnSide(world, state, order.border),
  effect: rowsOnly,
};
