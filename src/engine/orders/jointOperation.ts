/** Take part in a joint operation against a shared threat; alone it does half (A41, B39). */
import { Threat } from '../layout.ts';
import { needsThreat } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const jointOperation: OrderHandler = {
  kind: 'jointOperation',
  shape: 'threat',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: (world, _state, order) => needsThreat(world, order.threat),
  effect(world, state, order) {
    world.set(Threat.operation + order.threat, world.get(Threat.operation + order.threat) | (1 << state));
  },
};
