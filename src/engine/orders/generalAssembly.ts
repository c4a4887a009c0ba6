/** Sponsor a resolution of the General Assembly; it is adopted when enough states of the region stand behind it (A18). */
import { Region } from '../layout.ts';
import type { OrderHandler } from './row.ts';

export const generalAssembly: OrderHandler = {
  kind: 'generalAssembly',
  shape: 'nothing',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: (world, state) => ((world.get(Region.sponsors) & (1 << state)) !== 0 ? 'alreadyThere' : null),
  effect(world, state) {
    world.set(Region.sponsors, world.get(Region.sponsors) | (1 << state));
  },
};
