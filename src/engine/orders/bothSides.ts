/** What needs both sides: each side's wish is kept until the other has it too. */
import { bits } from '../fixed.ts';
import { Border, N_STATES } from '../layout.ts';
import { BORDERS, INSTITUTIONS, STATES, type InstitutionId } from '../names.ts';
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
  if (world.get(field) === 0) world.tell('institutionBegins', -1, border, INSTITUTION_AT.get(institution) ?? 0, seasons);
  if (world.get(field) < seasons) world.set(field, seasons);
}

/** Ends an institution before its time. */
export function endInstitution(world: World, institution: number, border: number): void {
  if (world.get(institution + border) === 0) return;
  world.set(institution + border, 0);
  world.tell('institutionEnds', -1, border, INSTITUTION_AT.get(institution) ?? 0);
}

/** Index in INSTITUTIONS by column of Border. */
const INSTITUTION_AT = new Map(INSTITUTIONS.map((id: InstitutionId, i) => [Border[id], i]));

const BORDER_OF = Int8Array.from(STATES.flatMap((a) => STATES.map((b) => BORDERS.findIndex((id) => id === `${a}-${b}` || id === `${b}-${a}`))));

/** Index of the border between two states, or −1. */
export function borderOf(a: number, b: number): number {
  return a < 0 || b < 0 ? -1 : (BORDER_OF[a * N_STATES + b] as number);
}
