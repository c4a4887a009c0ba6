/** Ask the Security Council for a preventive deployment: mode 2 on both sides, mode 1 on one's own side only (B23–B25). */
import { Border, Region } from '../layout.ts';
import { missionCost } from '../phases/council.ts';
import { hasMission, needsSide } from './legality.ts';
import { MODE_1, MODE_2 } from './row.ts';
import type { OrderHandler } from './row.ts';

export const requestDeployment: OrderHandler = {
  kind: 'requestDeployment',
  shape: 'deployment',
  when: 'consents',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal(world, state, order) {
    const wrong = needsSide(world, state, order.border);
    if (wrong !== null) return wrong;
    if (hasMission(world, order.border) || world.get(Border.askMode + order.border) > 0) return 'alreadyThere';
    return world.get(Region.unFunding) < missionCost(world, order.size) ? 'noFunding' : null;
  },
  effect(world, state, order) {
    const b = order.border;
    // two different requests in one season: the one with the broader consent stands, then the smaller one
    const standing = world.get(Border.askMode + b);
    const broader = standing === 0 || (order.mode === MODE_2 && standing === MODE_1);
    const smaller = order.size * 4 + order.type < world.get(Border.askSize + b) * 4 + world.get(Border.askType + b);
    if (broader || (order.mode === standing && smaller)) {
      world.set(Border.askMode + b, order.mode);
      world.set(Border.askType + b, order.type);
      world.set(Border.askSize + b, order.size);
      if (standing === MODE_1 && order.mode === MODE_2) world.set(Border.askSides + b, 0);
    }
    if (order.mode === world.get(Border.askMode + b)) world.set(Border.askSides + b, world.get(Border.askSides + b) | world.sideBit(b, state));
    world.tell('deploymentRequested', state, b, order.mode, order.type, order.size);
  },
};
