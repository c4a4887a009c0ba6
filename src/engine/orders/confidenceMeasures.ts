/** Announce exercises, invite observers, exchange military missions on one's own initiative (A/47/277 para 24). */
import { needsSide } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const confidenceMeasures: OrderHandler = {
  kind: 'confidenceMeasures',
  shape: 'border',
  when: 'orders',
  isTalk: true,
  tone: 1,
  tellsItself: false,
  legal: (world, state, order) => needsSide(world, state, order.border),
  effect: rowsOnly,
};
