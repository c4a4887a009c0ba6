/** Call a meeting of the heads of state; it is held when enough of them want it in the same season (R38). */
import { Region } from '../layout.ts';
import type { OrderHandler } from './row.ts';

export const summit: OrderHandler = {
  kind: 'summit',
  shape: 'nothing',
  when: 'orders',
  isTalk: true,
  tone: 0,
  tellsItself: false,
  legal: () => null,
  effect(world, state) {
    world.set(Region.summitSides, world.get(Region.summitSides) | (1 << state));
  },
};
