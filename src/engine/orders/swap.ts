/** Exchange water and power with a partner this season; it happens when both want it. */
import { State } from '../layout.ts';
import { canSwap, STATES, type StateId } from '../names.ts';
import type { OrderHandler } from './row.ts';

const mayExchange = (a: StateId, b: StateId): boolean => canSwap(a, b) || canSwap(b, a);

export const swap: OrderHandler = {
  kind: 'swap',
  shape: 'partner',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: false,
  legal: (_world, state, order) => (order.partner !== state && mayExchange(STATES[state] as StateId, STATES[order.partner] as StateId) ? null : 'notYourBorder'),
  effect(world, state, order) {
    world.set(State.swapWith + state, world.get(State.swapWith + state) | (1 << order.partner));
  },
};
