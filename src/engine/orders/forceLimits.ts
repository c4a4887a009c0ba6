/** Agree on limits for troops and heavy weapons at a border; they stand when both sides want them (R42). */
import { Border } from '../layout.ts';
import { mayWish, wish } from './bothSides.ts';
import type { OrderHandler } from './row.ts';

export const forceLimits: OrderHandler = {
  kind: 'forceLimits',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, state, order) => mayWish(world, Border.wantsLimits, Border.forceLimits, order.border, state),
  effect(world, state, order) {
    wish(world, Border.wantsLimits, order.border, state);
  },
};
