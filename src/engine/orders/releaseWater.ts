/** Release stored water for a partner downstream; the turbines give power at home. */
import { div, minus } from '../fixed.ts';
import { Region, State } from '../layout.ts';
import { DOWNSTREAM, STATES, type StateId } from '../names.ts';
import { borderOf } from './bothSides.ts';
import { sidePayment } from './gift.ts';

const isDownstream = (state: number, partner: number): boolean => DOWNSTREAM[STATES[state] as StateId].includes(STATES[partner] as StateId);
/** Index of summer in SEASONS; spring comes before it. */
const SUMMER = 1;
import type { OrderHandler } from './row.ts';

export const releaseWater: OrderHandler = {
  kind: 'releaseWater',
  shape: 'flow',
  when: 'orders',
  isTalk: false,
  tone: 1,
  tellsItself: true,
  legal(world, state, order) {
    if (!isDownstream(state, order.partner)) return 'notYourBorder';
    return world.get(State.stock + state) < world.tables.params.releaseStock * order.amount ? 'noStock' : null;
  },
  effect(world, state, order, cause) {
    const { releaseWater: water, releaseEnergy, releaseStock } = world.tables.params;
    const a = order.amount;
    // water that arrives outside the growing season is worth a quarter downstream (R07: the Toktogul dilemma)
    const arrives = world.get(Region.season) <= SUMMER ? water * a : div(water * a, 4);
    world.change(State.stock + state, minus(releaseStock * a), cause, state);
    world.change(State.energy + state, releaseEnergy * a, cause, state);
    world.change(State.water + order.partner, arrives, cause, state);
    sidePayment(world, state, order.partner, a);
    world.tell('waterReleased', state, borderOf(state, order.partner), order.partner, a);
  },
};
