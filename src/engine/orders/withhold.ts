/** Hold back this season what was promised to a partner. */
import { owesAnything } from '../clauses/duties.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const withhold: OrderHandler = {
  kind: 'withhold',
  shape: 'partner',
  when: 'orders',
  isTalk: false,
  tone: -1,
  tellsItself: false,
  legal: (world, state, order) => (order.partner !== state && owesAnything(world, state, order.partner) ? null : 'nothingOwed'),
  effect: rowsOnly,
};
