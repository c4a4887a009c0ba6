/** Jobs, schools and fair access for border communities (B20, A01). */
import { needsRelevant } from './legality.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const peacebuilding: OrderHandler = {
  kind: 'peacebuilding',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, _state, order) => needsRelevant(world, order.border),
  effect: rowsOnly,
};
