/** Effects under way: what is begun now and works in a later season, for good or ill. Nobody sees them before they arrive. */
import { LATER_EACH, Later, MAX_LATER } from './layout.ts';
import type { World } from './world.ts';

/**
 * Sends a change off to arrive in `seasons`. Each actor has slots of its own, so that no order of seats can matter;
 * when they are full the change comes at once: nothing that was paid for is lost.
 */
export function later(world: World, field: number, delta: number, seasons: number, code: number, actor: number, place: number): void {
  const { fields } = world;
  const from = (actor + 1) * LATER_EACH;
  for (let i = from; i < from + LATER_EACH; i++) {
    if (fields[Later.due + i] !== 0) continue;
    fields[Later.due + i] = seasons;
    fields[Later.field + i] = field;
    fields[Later.delta + i] = delta;
    fields[Later.cause + i] = code;
    fields[Later.actor + i] = actor + 1;
    fields[Later.place + i] = place + 1;
    return;
  }
  world.change(field, delta, code, actor, place);
}

/** Brings what is due this season, under the cause that sent it. */
export function arrive(world: World): void {
  const { fields } = world;
  for (let i = 0; i < MAX_LATER; i++) {
    const due = fields[Later.due + i] as number;
    if (due === 0) continue;
    fields[Later.due + i] = due - 1;
    if (due === 1) deliver(world, i);
  }
}

function deliver(world: World, i: number): void {
  world.change(world.get(Later.field + i), world.get(Later.delta + i), world.get(Later.cause + i), world.get(Later.actor + i) - 1, world.get(Later.place + i) - 1);
}
