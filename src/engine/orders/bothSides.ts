/** What needs both sides: each side's wish is kept until the other has it too. */
import { bits } from '../fixed.ts';
import { INSTITUTIONS, type InstitutionId } from '../names.ts';
import { Border } from '../layout.ts';
import type { World } from '../world.ts';

/** Notes the wish of `state`; when both sides have it, the institution stands for `seasons`. */
export function bothSides(world: World, wishes: number, institution: number, border: number, state: number, seasons: number): void {
  const mask = world.get(wishes + border) | world.sideBit(border, state);
  if (bits(mask) < 2) {
    world.set(wishes + border, mask);
    return;
  }
  world.set(wishes + border, 0);
  beginInstitution(world, institution, border, seasons);
}

/** Sets up an institution, or prolongs it. `institution` is its column in Border. */
export function beginInstitution(world: World, institution: number, border: number, seasons: number): void {
  const field = institution + border;
  if (world.get(field) === 0) world.tell('institutionBegins', -1, border, institutionIndex(institution), seasons);
  if (world.get(field) < seasons) world.set(field, seasons);
}

/** Index in INSTITUTIONS of a column of Border. */
export function institutionIndex(column: number): number {
  return INSTITUTIONS.findIndex((id: InstitutionId) => Border[id] === column);
}

/** Index of the border between two states, or −1. */
export function borderOf(world: World, a: number, b: number): number {
  const { borders } = world.tables;
  for (let i = 0; i < borders.length; i++) {
    const t = borders[i];
    if (t !== undefined && ((t.first === a && t.second === b) || (t.first === b && t.second === a))) return i;
  }
  return -1;
}
