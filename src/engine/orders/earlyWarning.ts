/** Set up early warning: for a year threats are known exactly, and one's own hidden grievance by its steps (B09, A/47/277 para 26). */
import { State } from '../layout.ts';
import type { OrderHandler } from './row.ts';

/** Seasons for which the analysts stay; assumption. */
const SEASONS = 4;

export const earlyWarning: OrderHandler = {
  kind: 'earlyWarning',
  shape: 'nothing',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: (world, state) => (world.get(State.earlyWarning + state) > 1 ? 'alreadyThere' : null),
  effect(world, state) {
    // the season under way counts as the first
    world.set(State.earlyWarning + state, SEASONS + 1);
  },
};
