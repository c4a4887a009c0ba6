/** Which borders an agreement is about when it names none. */
import type { World } from '../world.ts';

/** True when both sides of a border are among the parties. */
export function isBetween(world: World, b: number, parties: number): boolean {
  const t = world.tables.borders[b];
  return t !== undefined && t.first >= 0 && t.second >= 0 && (parties & (1 << t.first)) !== 0 && (parties & (1 << t.second)) !== 0;
}
