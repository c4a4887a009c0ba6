/** Spot exchanges of water and power: both sides ordered them in the same season. */
import { BY_ORDER, Rule } from '../causes.ts';
import { minus } from '../fixed.ts';
import { Region, State, N_STATES } from '../layout.ts';
import { canSwap, STATES, type StateId } from '../names.ts';
import { kindIndex } from '../orders/row.ts';
import type { World } from '../world.ts';

const SWAP = BY_ORDER[kindIndex('swap')] as number;
/** Index of summer in SEASONS; spring comes before it. */
const SUMMER = 1;

export function exchange(world: World): void {
  for (let up = 0; up < N_STATES; up++) {
    const wishes = world.get(State.swapWith + up);
    if (wishes === 0) continue;
    for (let down = 0; down < N_STATES; down++) {
      if ((wishes & (1 << down)) !== 0 && (world.get(State.swapWith + down) & (1 << up)) !== 0 && canSwap(STATES[up] as StateId, STATES[down] as StateId)) trade(world, up, down);
    }
  }
  for (let s = 0; s < N_STATES; s++) world.set(State.swapWith + s, 0);
}

/** One measure each: water downstream while the fields need it, power upstream at any time. */
function trade(world: World, up: number, down: number): void {
  const p = world.tables.params;
  const growing = world.get(Region.season) <= SUMMER;
  // nobody gives what it hasn't got
  if (world.get(State.energy + down) < p.exportEnergyCost || (growing && world.get(State.stock + up) < p.releaseStock)) return;
  if (growing) {
    world.change(State.stock + up, minus(p.releaseStock), SWAP, up);
    world.change(State.water + down, p.releaseWater, Rule.spotSwap, up);
    world.tell('waterReleased', up, -1, down, 1);
  } else world.change(State.stock + up, p.swapStock, Rule.spotSwap, down);
  world.change(State.energy + down, minus(p.exportEnergyCost), SWAP, down);
  world.change(State.energy + up, p.exportEnergy, Rule.spotSwap, down);
  world.tell('energyExported', down, -1, up, 1);
}
