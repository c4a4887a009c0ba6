/** Move forces to the line: looks strong at home and like a threat from the other side. */
import { Border } from '../layout.ts';
import { needsOwnSide } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const mobilise: OrderHandler = {
  kind: 'mobilise',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: -1,
  tellsItself: true,
  // what stands since last season impresses nobody twice: it ends first
  legal: (world, state, order) =>
    needsOwnSide(world, state, order.border) ?? ((world.get(Border.mobilised + order.border) & world.sideBit(order.border, state)) !== 0 ? 'alreadyThere' : null),
  effect(world, state, order) {
    world.set(Border.mobilised + order.border, world.get(Border.mobilised + order.border) | world.sideBit(order.border, state));
    world.tell('mobilised', state, order.border);
  },
};
