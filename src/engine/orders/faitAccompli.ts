/** Change facts on the ground at the line: a post, a trench, a road. Applause now; trust, standing and the economy pay later. */
import { needsOwnSide } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const faitAccompli: OrderHandler = {
  kind: 'faitAccompli',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: -1,
  tellsItself: false,
  legal: (world, state, order) => needsOwnSide(world, state, order.border),
  effect: rowsOnly,
};
