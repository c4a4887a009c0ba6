/** Refuse good offices or the text: the case lapses. Unwillingness is the chief obstacle (B10). */
import { Border } from '../layout.ts';
import { LAPSED, mayAnswerCase } from '../phases/cases.ts';
import type { OrderHandler } from './row.ts';

export const refuseGoodOffices: OrderHandler = {
  kind: 'refuseGoodOffices',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: 0,
  tellsItself: true,
  legal: (world, state, order) => mayAnswerCase(world, state, order.border),
  effect(world, state, order) {
    world.set(Border.caseStage + order.border, LAPSED);
    world.set(Border.caseSides + order.border, 0);
    world.tell('goodOfficesRefused', state, order.border);
  },
};
