/** Withdraw consent: the mission leaves at once. */
import { Border } from '../layout.ts';
import { endMission } from '../phases/missions.ts';
import { hasMission } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const endDeployment: OrderHandler = {
  kind: 'endDeployment',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: -1,
  tellsItself: false,
  legal: (world, state, order) =>
    hasMission(world, order.border) && (world.get(Border.missionHost + order.border) & world.sideBit(order.border, state)) !== 0 ? null : 'noMission',
  effect(world, state, order) {
    endMission(world, order.border, state);
  },
};
