/** A fact-finding team at a border: what happened is known before anyone names a culprit (A/47/277 para 25). */
import { Border } from '../layout.ts';
import { needsRelevant } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const factFinding: OrderHandler = {
  kind: 'factFinding',
  shape: 'border',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (world, _state, order) => needsRelevant(world, order.border),
  effect(world, _state, order) {
    if (world.get(Border.factFinding + order.border) < 2) world.set(Border.factFinding + order.border, 2);
  },
};
