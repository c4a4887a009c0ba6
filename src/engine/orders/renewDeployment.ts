/** Agree to renew the mission before its term ends; the Council decides again. */
import { Border } from '../layout.ts';
import { hasMission } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const renewDeployment: OrderHandler = {
  kind: 'renewDeployment',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, state, order) => {
    const b = order.border;
    if ((world.get(Border.missionHost + b) & world.sideBit(b, state)) === 0 || !hasMission(world, b)) return 'noMission';
    return (world.get(Border.renewSides + b) & world.sideBit(b, state)) !== 0 ? 'alreadyThere' : null;
  },
  effect(world, state, order) {
    // another host ended it this season: whoever is asked first, nothing is left to renew
    if (!hasMission(world, order.border)) return;
    world.set(Border.renewSides + order.border, world.get(Border.renewSides + order.border) | world.sideBit(order.border, state));
  },
};
