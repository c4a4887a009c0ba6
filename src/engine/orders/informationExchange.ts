/** Share data and experience with one partner (A11, A44). */
import { Border } from '../layout.ts';
import { joinEffort } from '../phases/threats.ts';
import { borderOf } from './bothSides.ts';
import type { OrderHandler } from './row.ts';

export const informationExchange: OrderHandler = {
  kind: 'informationExchange',
  shape: 'partner',
  when: 'orders',
  isTalk: true,
  tone: 1,
  tellsItself: false,
  legal: (_world, state, order) => (order.partner === state ? 'notYourBorder' : null),
  effect(world, state, order) {
    const border = borderOf(state, order.partner);
    if (border >= 0 && world.isRelevant[border] === 1 && world.get(Border.dataExchange + border) < 2) world.set(Border.dataExchange + border, 2);
    joinEffort(world);
  },
};
