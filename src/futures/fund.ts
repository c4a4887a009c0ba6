/**
 * What a delegation pays into the common fund. Whoever knows the target aims at it, and pays its share of what is missing;
 * whoever doesn't, aims at the least that it may be (proposals scatter, E36). Below a high risk many leave it to others (E35).
 */
import { div } from '../engine/fixed.ts';
import { N_STATES, Region, State } from '../engine/layout.ts';
import { kindIndex } from '../engine/orders/row.ts';
import type { Glance } from './glance.ts';

const FUND = kindIndex('commonFund');
/** Chance in permille of a loss at which half of all delegations would pay; assumption after E35. */
const HALF_AT = 885;
/** How much one percent of risk moves them; openness moves them too. */
const PER_RISK = 2;
/** Purpose of the draw that makes a delegation a payer or not, the same the whole game through. */
const TYPE = 590;

/** Amount 1–3 to pay this season, or 0. */
export function payment(g: Glance): number {
  if (g.exact(Region.fundDue) === 0 || g.exact(Region.fundState) !== 0 || !isPayer(g)) return 0;
  const missing = aim(g) - g.exact(Region.fundPot);
  const seasons = g.exact(Region.fundDue) - g.turn;
  if (missing <= 0 || seasons <= 0) return 0;
  const unit = g.world.tables.orders[FUND]?.budget ?? 0;
  if (unit === 0) return 0;
  // rounded up: a share that is a little too large still meets the target
  const amount = Math.min(3, div(missing + unit * N_STATES * seasons - 1, unit * N_STATES * seasons));
  return g.exact(State.budget + g.seat) - unit * amount < 60 ? 0 : amount;
}

/** Known, or the least that it may be and a little more. */
function aim(g: Glance): number {
  const known = (g.exact(Region.fundKnown) & (1 << g.seat)) !== 0;
  const low = g.exact(Region.fundLow);
  return known ? g.see(Region.fundTarget) : low + div(g.exact(Region.fundHigh) - low, 10);
}

function isPayer(g: Glance): boolean {
  const chance = 500 + (g.exact(Region.fundRisk) - HALF_AT) * PER_RISK + ((g.manner.openness - 500) >> 1);
  return g.lasting(TYPE, 1000) < chance;
}
