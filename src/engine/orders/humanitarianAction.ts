/** Relief for people affected, impartial and with consent (A/47/277 paras 29–30; B13). */
import { needsRelevant } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const humanitarianAction: OrderHandler = {
  kind: 'humanitarianAction',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, _state, order) => needsRelevant(world, order.border),
  effect: rowsOnly,
};
