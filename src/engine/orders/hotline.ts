/** Ask for a hotline; it works when both sides have asked. */
import { Border } from '../layout.ts';
import { wish } from './bothSides.ts';
import { needsSide } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const hotline: OrderHandler = {
  kind: 'hotline',
  shape: 'border',
  when: 'orders',
  isTalk: true,
  tone: 1,
  tellsItself: false,
  legal(world, state, order) {
    const wrong = needsSide(world, state, order.border);
    if (wrong !== null) return wrong;
    if (world.get(Border.hotline + order.border) > 0) return 'alreadyThere';
    return (world.get(Border.wantsHotline + order.border) & world.sideBit(order.border, state)) !== 0 ? 'alreadyThere' : null;
  },
  effect(world, state, order) {
    wish(world, Border.wantsHotline, order.border, state);
  },
};
