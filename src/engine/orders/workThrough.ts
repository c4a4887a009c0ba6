/** Work through an organisation: what it can do, for whom and at what price is content (assets/rules/organisations.json). */
import { Platform } from '../layout.ts';
import type { OrderHandler } from './row.ts';

export const workThrough: OrderHandler = {
  kind: 'workThrough',
  shape: 'organisation',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: true,
  legal(world, state, order) {
    const t = world.tables.platforms[order.organisation];
    if (t === undefined || !t.offered) return 'noAccess';
    // no order makes a state join or lean on what its doctrine bars
    if ((t.barred & (1 << state)) !== 0) return 'redLine';
    return (t.access & (1 << state)) === 0 ? 'noAccess' : null;
  },
  effect(world, state, order) {
    world.set(Platform.users + order.organisation, world.get(Platform.users + order.organisation) | (1 << state));
  },
};
