/** Bring a border to the Security Council's attention, as any member may (Charter Art. 35). */
import { Border } from '../layout.ts';
import { needsRelevant } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const securityCouncil: OrderHandler = {
  kind: 'securityCouncil',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: (world, _state, order) => needsRelevant(world, order.border),
  effect(world, _state, order) {
    world.set(Border.onAgenda + order.border, 1);
  },
};
