/** Hold water back for the hard season; less power now. */
import { State } from '../layout.ts';
import { minus } from '../fixed.ts';
import type { OrderHandler } from './row.ts';

export const storeWater: OrderHandler = {
  kind: 'storeWater',
  shape: 'nothing',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal(world, state) {
    // only states with large reservoirs upstream start with stored water
    if ((world.tables.start[State.stock + state] as number) === 0) return 'noStock';
    return world.get(State.stock + state) >= 1000 ? 'alreadyThere' : null;
  },
  effect(world, state, _order, cause) {
    const { storeStock, storeEnergy } = world.tables.params;
    world.change(State.stock + state, storeStock, cause, state);
    world.change(State.energy + state, minus(storeEnergy), cause, state);
  },
};
