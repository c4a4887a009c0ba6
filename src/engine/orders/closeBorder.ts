/** Close the border for a season: quick approval, daily harm, suspicion on the other side. */
import { Border } from '../layout.ts';
import { needsOwnSide } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const closeBorder: OrderHandler = {
  kind: 'closeBorder',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: -1,
  tellsItself: true,
  // what stands since last season impresses nobody twice: it ends first
  legal: (world, state, order) =>
    needsOwnSide(world, state, order.border) ?? ((world.get(Border.closed + order.border) & world.sideBit(order.border, state)) !== 0 ? 'alreadyThere' : null),
  effect(world, state, order) {
    world.set(Border.closed + order.border, world.get(Border.closed + order.border) | world.sideBit(order.border, state));
    world.tell('borderClosed', state, order.border);
  },
};
