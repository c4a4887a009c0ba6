/** From when, under what condition and under whose eyes an agreement binds. */
import { ByInstitution } from '../causes.ts';
import { minus } from '../fixed.ts';
import { Agreement, Border, N_BORDERS, N_STATES, Region, State } from '../layout.ts';
import { beginInstitution } from '../orders/bothSides.ts';
import type { World } from '../world.ts';
import { isBetween } from './between.ts';
import type { OfferRow } from './row.ts';

/** Only in seasons in which the rivers carry less than usual. */
const DRY_YEAR = 1;
/** Only while the last season passed without an incident at any border between two parties. */
const NO_INCIDENT = 2;
const JOINT = 1;
const BY_UN = 2;

/** True when what agreement `a` promises can fall due this season; everything that decides it is public. */
export function binds(world: World, a: number): boolean {
  if (world.get(Agreement.startsAt + a) > world.get(Region.turn) + 1) return false;
  switch (world.get(Agreement.condition + a)) {
    case DRY_YEAR: return world.get(Region.riverFlow) < world.tables.params.dryBelow;
    case NO_INCIDENT: return isQuiet(world, world.get(Agreement.parties + a));
    default: return true;
  }
}

function isQuiet(world: World, parties: number): boolean {
  for (let b = 0; b < N_BORDERS; b++) if (world.get(Border.incidentNow + b) > 0 && isBetween(world, b, parties)) return false;
  return true;
}

/** Monitors begin with the signature: at every border that a clause names, for as long as it binds. The parties pay for joint ones, the UN for its own. */
export function watch(world: World, offer: OfferRow): void {
  const monitoring = offer.monitoring ?? 0;
  if (monitoring === 0) return;
  for (const { place } of offer.clauses) if (place >= 0) beginInstitution(world, Border.monitoring, place, offer.term);
  const price = world.tables.params.monitoringBudget;
  if (monitoring === BY_UN) world.change(Region.unFunding, minus(price), ByInstitution.monitoring);
  if (monitoring !== JOINT) return;
  for (let s = 0; s < N_STATES; s++) if ((offer.parties & (1 << s)) !== 0) world.change(State.budget + s, minus(price), ByInstitution.monitoring, s);
}
