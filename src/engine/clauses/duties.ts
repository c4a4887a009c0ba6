/** Who has to do what for a clause, and when; a promise is data (rule 6). */
import { Agreement, Clause, MAX_CLAUSES, Region } from '../layout.ts';
import type { World } from '../world.ts';
import { SWAP } from './row.ts';

const SUMMER = 1;
const WINTER = 3;

export const inForce = (world: World, clause: number): boolean => {
  const agreement = world.get(Clause.agreement + clause) - 1;
  return agreement >= 0 && world.get(Agreement.status + agreement) === 1;
};

/**
 * Bits of the states that have to do something for this clause in this season; 0 when nothing falls due.
 * A swap falls due downstream in winter (power) and upstream in summer (water); every other clause every season.
 */
export function clauseDuties(world: World, clause: number): number {
  if (!inForce(world, clause)) return 0;
  if (world.get(Clause.type + clause) - 1 !== SWAP) return world.get(Agreement.parties + world.get(Clause.agreement + clause) - 1);
  const season = world.get(Region.season);
  if (season === WINTER) return 1 << (world.get(Clause.taker + clause) - 1);
  if (season === SUMMER) return 1 << (world.get(Clause.giver + clause) - 1);
  return 0;
}

/** True when `state` owes `partner` anything this season. */
export function owesAnything(world: World, state: number, partner: number): boolean {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const duties = clauseDuties(world, c);
    if ((duties & (1 << state)) === 0) continue;
    if ((world.get(Agreement.parties + world.get(Clause.agreement + c) - 1) & (1 << partner)) !== 0) return true;
  }
  return false;
}
