/** Accept good offices that the other side asked for, or sign the text that the talks produced (rule 3). */
import { Border } from '../layout.ts';
import { mayAnswerCase } from '../phases/cases.ts';
import type { OrderHandler } from './row.ts';

export const acceptGoodOffices: OrderHandler = {
  kind: 'acceptGoodOffices',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal: (world, state, order) => mayAnswerCase(world, state, order.border),
  effect(world, state, order) {
    const b = order.border;
    world.set(Border.caseSides + b, world.get(Border.caseSides + b) | world.sideBit(b, state));
    world.tell('goodOfficesAccepted', state, b, world.get(Border.caseStage + b));
  },
};
