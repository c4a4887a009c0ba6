/** Name the other side as the culprit in public. */
import { needsSide } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const accuse: OrderHandler = {
  kind: 'accuse',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: -1,
  tellsItself: true,
  legal: (world, state, order) => needsSide(world, state, order.border),
  effect(world, state, order) {
    world.tell('accused', state, order.border, world.otherSide(order.border, state));
  },
};
