/** Send power to a partner who needs it, for money. */
import { State } from '../layout.ts';
import { minus } from '../fixed.ts';
import { borderOf } from './bothSides.ts';
import { sidePayment } from './gift.ts';

/** Own coverage below which nobody exports, 0–1000; assumption. */
const ENOUGH = 600;
import type { OrderHandler } from './row.ts';

export const exportEnergy: OrderHandler = {
  kind: 'exportEnergy',
  shape: 'flow',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal(world, state, order) {
    if (order.partner === state) return 'notYourBorder';
    return world.get(State.energy + state) < ENOUGH ? 'noStock' : null;
  },
  effect(world, state, order, cause) {
    const { exportEnergy: energy, exportEnergyCost, exportBudget } = world.tables.params;
    const a = order.amount;
    world.change(State.energy + state, minus(exportEnergyCost * a), cause, state);
    world.change(State.energy + order.partner, energy * a, cause, state);
    world.change(State.budget + state, exportBudget * a, cause, state);
    sidePayment(world, state, order.partner, a);
    world.tell('energyExported', state, borderOf(state, order.partner), order.partner, a);
  },
};
