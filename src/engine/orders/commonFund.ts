/** Pay into the common fund; only all together can fill it (A19, E36). */
import { Region, State } from '../layout.ts';
import { ByOrganisation } from '../causes.ts';
import type { OrderHandler } from './row.ts';
import { orderBudget } from './cost.ts';

export const commonFund: OrderHandler = {
  kind: 'commonFund',
  shape: 'payment',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: true,
  legal: (world) => (world.get(Region.fundDue) > 0 && world.get(Region.fundState) === 0 ? null : 'noFund'),
  effect(world, state, order) {
    const paid = orderBudget(world, order);
    world.change(Region.fundPot, paid, ByOrganisation.commonFund, state);
    world.change(State.fundPaid + state, paid, ByOrganisation.commonFund, state);
    world.tell('fundPaid', state, -1, paid);
  },
};
