/** Pull back from the line; a zone stands when both sides have agreed (A/47/277 para 33). */
import { Border } from '../layout.ts';
import { mayWish, wish } from './bothSides.ts';
import type { OrderHandler } from './row.ts';

export const demilitarisedZone: OrderHandler = {
  kind: 'demilitarisedZone',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, state, order) => mayWish(world, Border.wantsZone, Border.demilitarisedZone, order.border, state),
  effect(world, state, order) {
    wish(world, Border.wantsZone, order.border, state);
  },
};
