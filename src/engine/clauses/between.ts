/** Which borders an agreement is about when it names none. */
import type { World } from '../world.ts';

/** True when both sides of a border are among the parties. */
export function isBetween(world: World, b: number, parties: number): boolean {
  const first = world.flat.first[b] as number;
  const second = world.flat.second[b] as number;
  return first >= 0 && second >= 0 && (parties & (1 << first)) !== 0 && (parties & (1 << second)) !== 0;
}
