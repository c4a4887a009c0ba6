/** What the host of a game may do to it: fire an inject, and end it before its time. Both leave causes and facts like everything else. */
import { clamp } from './fixed.ts';
import { Region } from './layout.ts';
import { cause } from './ledger.ts';
import { finish } from './phases/outcome.ts';
import type { World } from './world.ts';

/** Injects are numbered after the scenario's own event cards: so their causes and facts can be told apart. */
export const FIRST_INJECT = 128;
/** How many injects one game can tell apart. */
export const MAX_INJECTS = 128;
/** Largest change of one meter by one inject, unit 0–1000. */
export const LARGEST_INJECT = 300;

/** `index`: 0 … MAX_INJECTS − 1, counted in the order in which they are fired; `place`: border (index in BORDERS) or −1. */
export function fireInject(world: World, index: number, place: number, effects: readonly { readonly field: number; readonly delta: number }[]): void {
  const code = cause('event', FIRST_INJECT + index);
  world.tell('eventArrived', -1, place, FIRST_INJECT + index);
  for (const { field, delta } of effects) world.change(field, clamp(delta, -LARGEST_INJECT, LARGEST_INJECT), code, -1, place);
  world.commit();
}

/** Ends the game where it stands; it is judged and scored as at its last season. Nothing when it has ended already. */
export function endNow(world: World): void {
  if (world.get(Region.ended) === 0) finish(world);
}
