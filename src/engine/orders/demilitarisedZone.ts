/** Pull back from the line; a zone stands when both sides have agreed (A/47/277 para 33). */
import { Border } from '../layout.ts';
import { wish } from './bothSides.ts';
import { needsSide } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const demilitarisedZone: OrderHandler = {
  kind: 'demilitarisedZone',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal(world, state, order) {
    const wrong = needsSide(world, state, order.border);
    if (wrong !== null) return wrong;
    if (world.get(Border.demilitarisedZone + order.border) > 0) return 'alreadyThere';
    return (world.get(Border.wantsZone + order.border) & world.sideBit(order.border, state)) !== 0 ? 'alreadyThere' : null;
  },
  effect(world, state, order) {
    wish(world, Border.wantsZone, order.border, state);
  },
};
