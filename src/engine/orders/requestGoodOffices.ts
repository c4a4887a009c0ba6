/** Ask the Secretary-General's envoys for quiet good offices at a border (B35; Charter Art. 33, 99). */
import { Border } from '../layout.ts';
import { isOpenCase, openCase } from '../phases/cases.ts';
import { needsSide } from './legality.ts';
import type { OrderHandler } from './row.ts';

export const requestGoodOffices: OrderHandler = {
  kind: 'requestGoodOffices',
  shape: 'border',
  when: 'consents',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal(world, state, order) {
    const wrong = needsSide(world, state, order.border);
    if (wrong !== null) return wrong;
    return isOpenCase(world.get(Border.caseStage + order.border)) ? 'alreadyThere' : null;
  },
  effect(world, state, order) {
    const b = order.border;
    if (!isOpenCase(world.get(Border.caseStage + b))) openCase(world, b);
    world.set(Border.caseSides + b, world.get(Border.caseSides + b) | world.sideBit(b, state));
    world.tell('goodOfficesRequested', state, b);
  },
};
