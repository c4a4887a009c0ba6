/** What breaks a promise: holding back what is owed, or an act that the clause rules out. */
import { Clause, N_BORDERS, N_STATES, Region, State } from '../layout.ts';
import { SEASONS } from '../names.ts';
import type { World } from '../world.ts';
import { isBetween } from './between.ts';
import type { Conduct } from './conduct.ts';
import { partiesOf } from './duties.ts';
import { ACCESS, AID, BENEFIT, COMMISSION, COST_SHARE, DAM, FILLING, HOTLINE, LAND, MEASURES, PLEDGE, SHARED, SWAP, ZONE } from './row.ts';

const WINTER = SEASONS.indexOf('winter');

/** Bits of the states among `duties` that break clause `c` this season. */
export function breakers(world: World, c: number, duties: number, conduct: Conduct): number {
  if (conduct.acts === 0) return 0;
  const parties = partiesOf(world, c);
  let mask = 0;
  for (let s = 0; s < N_STATES; s++) {
    if ((duties & (1 << s)) !== 0 && ((conduct.withheld[s] as number) & parties & ~(1 << s)) !== 0) mask |= 1 << s;
  }
  const type = world.get(Clause.type + c) - 1;
  if (type === PLEDGE || type === AID) {
    // these bind their parties at every border that they share
    for (let b = 0; b < N_BORDERS; b++) if (isBetween(world, b, parties)) mask |= duties & ruledOut(type, b, conduct);
    return mask;
  }
  const place = world.get(Clause.place + c) - 1;
  return place < 0 ? mask : mask | (duties & ruledOut(type, place, conduct));
}

/** Bits of the states whose acts at a border the clause rules out. */
function ruledOut(type: number, b: number, conduct: Conduct): number {
  const closed = conduct.closed[b] as number;
  const mobilised = conduct.mobilised[b] as number;
  const accused = conduct.accused[b] as number;
  const grabbed = conduct.grabbed[b] as number;
  switch (type) {
    case SHARED: case ACCESS: return closed | grabbed;
    case LAND: return grabbed;
    case MEASURES: case ZONE: return mobilised | grabbed;
    case HOTLINE: case AID: return accused;
    case COMMISSION: return accused & closed;
    case PLEDGE: return mobilised | grabbed;
    default: return 0;
  }
}

/** True when the one who owes has too little itself: a dry reservoir, a dark winter, an empty purse. */
export function isExcused(world: World, c: number, duties: number): boolean {
  const p = world.tables.params;
  const type = world.get(Clause.type + c) - 1;
  const winter = world.get(Region.season) === WINTER;
  for (let s = 0; s < N_STATES; s++) {
    if ((duties & (1 << s)) === 0) continue;
    if (type === SWAP && (winter ? world.get(State.energy + s) < p.excusedBelow : world.get(State.stock + s) < p.swapStock * world.get(Clause.amountA + c))) return true;
    if ((type === COST_SHARE || type === DAM || type === BENEFIT) && world.get(State.budget + s) < p.poorBelow) return true;
    if (type === FILLING && world.get(State.energy + s) < p.excusedBelow) return true;
  }
  return false;
}
