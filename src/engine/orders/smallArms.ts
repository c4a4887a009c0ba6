/** Collect small arms on one's own side: what happens at the line stays smaller (B13). */
import { Border } from '../layout.ts';
import { needsOwnSide } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const smallArms: OrderHandler = {
  kind: 'smallArms',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, state, order) => needsOwnSide(world, state, order.border) ?? (world.get(Border.arms + order.border) === 0 ? 'nothingPending' : null),
  effect: rowsOnly,
};
