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
  // one team at a border at a time: several capitals may send it, but not again while it is there
  legal: (world, _state, order) => needsRelevant(world, order.border) ?? (world.get(Border.factFinding + order.border) > 0 ? 'alreadyThere' : null),
  effect(world, _state, order) {
    if (world.get(Border.factFinding + order.border) < 2) world.set(Border.factFinding + order.border, 2);
  },
};
