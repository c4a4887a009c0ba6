/** Ask the Security Council for a preventive deployment: mode N in a national crisis, 2 on both sides, 1 on one's own side only (B23–B25). */
import { Border, Region } from '../layout.ts';
import { missionCost } from '../phases/council.ts';
import { hasMission, needsCrisis, needsSide } from './legality.ts';
import { MODE_1, MODE_2, MODE_N } from './row.ts';
import type { OrderHandler } from './row.ts';

/** Modes by how much consent stands behind them, least first; 0 is no request. */
const BREADTH: readonly number[] = [0, MODE_N, MODE_1, MODE_2];

export const requestDeployment: OrderHandler = {
  kind: 'requestDeployment',
  shape: 'deployment',
  when: 'consents',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal(world, state, order) {
    const wrong = order.mode === MODE_N ? needsCrisis(world, state, order.border) : needsSide(world, state, order.border);
    if (wrong !== null) return wrong;
    if (hasMission(world, order.border) || world.get(Border.askMode + order.border) > 0) return 'alreadyThere';
    return world.get(Region.unFunding) < missionCost(world, order.size) ? 'noFunding' : null;
  },
  effect(world, state, order) {
    const b = order.border;
    // two different requests in one season: the one with the broader consent stands, then the smaller one
    const standing = world.get(Border.askMode + b);
    const broader = BREADTH.indexOf(order.mode) > BREADTH.indexOf(standing);
    const smaller = order.size * 4 + order.type < world.get(Border.askSize + b) * 4 + world.get(Border.askType + b);
    if (broader || (order.mode === standing && smaller)) {
      world.set(Border.askMode + b, order.mode);
      world.set(Border.askType + b, order.type);
      world.set(Border.askSize + b, order.size);
      if (broader) world.set(Border.askSides + b, 0);
    }
    if (order.mode === world.get(Border.askMode + b)) world.set(Border.askSides + b, world.get(Border.askSides + b) | world.sideBit(b, state));
    world.tell('deploymentRequested', state, b, order.mode, order.type, order.size);
  },
};
