/** Consent to a deployment on both sides that the other side asked for (B24). */
import { Border } from '../layout.ts';
import { needsSide } from './legality.ts';
import { MODE_2 } from './row.ts';
import type { OrderHandler } from './row.ts';

export const consentDeployment: OrderHandler = {
  kind: 'consentDeployment',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal(world, state, order) {
    const wrong = needsSide(world, state, order.border);
    if (wrong !== null) return wrong;
    const b = order.border;
    if (world.get(Border.askMode + b) !== MODE_2) return 'nothingPending';
    return (world.get(Border.askSides + b) & world.sideBit(b, state)) !== 0 ? 'nothingPending' : null;
  },
  effect(world, state, order) {
    world.set(Border.askSides + order.border, world.get(Border.askSides + order.border) | world.sideBit(order.border, state));
    world.tell('deploymentConsented', state, order.border);
  },
};
