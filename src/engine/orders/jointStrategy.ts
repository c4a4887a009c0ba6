/** Sign up for a joint strategy against a shared threat; with enough signatories it runs for two years (A45). */
import { Threat } from '../layout.ts';
import { needsThreat } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const jointStrategy: OrderHandler = {
  kind: 'jointStrategy',
  shape: 'threat',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: (world, state, order) =>
    needsThreat(world, order.threat) ?? ((world.get(Threat.strategists + order.threat) & (1 << state)) !== 0 || world.get(Threat.strategy + order.threat) > 0 ? 'alreadyThere' : null),
  effect(world, state, order) {
    world.set(Threat.strategists + order.threat, world.get(Threat.strategists + order.threat) | (1 << state));
  },
};
