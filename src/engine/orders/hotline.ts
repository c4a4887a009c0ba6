/** Ask for a hotline; it works when both sides have asked. */
import { Border } from '../layout.ts';
import { mayWish, wish } from './bothSides.ts';
import type { OrderHandler } from './row.ts';

export const hotline: OrderHandler = {
  kind: 'hotline',
  shape: 'border',
  when: 'orders',
  isTalk: true,
  tone: 1,
  tellsItself: false,
  legal: (world, state, order) => mayWish(world, Border.wantsHotline, Border.hotline, order.border, state),
  effect(world, state, order) {
    wish(world, Border.wantsHotline, order.border, state);
  },
};
