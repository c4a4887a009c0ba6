/** What a state of the game promises a seat: its goals, its part of the common peace, and whether the region holds; smooth, so that a few playouts can tell two choices apart. */
import { clamp, mul } from '../../engine/fixed.ts';
import { N_BORDERS, Region } from '../../engine/layout.ts';
import type { World } from '../../engine/world.ts';

/** Distance from a goal's value at which it counts as wholly met, or wholly missed; unit 0–1000. Assumption. */
const NEAR = 120;
/** The same for the lines at which the region fails. */
const EDGE = 100;

const surely = (margin: number, near: number): number => clamp(500 + ((margin * 500) / near | 0), 0, 1000);

/** How surely the region holds, 0–1000. */
function holds(world: World): number {
  const p = world.tables.params;
  let most = 0;
  for (let b = 0; b < N_BORDERS; b++) if (world.tension(b) > most) most = world.tension(b);
  const calm = surely(p.regionFailsAt - most, EDGE);
  const peace = surely(world.get(Region.positivePeace) - p.positivePeaceFloor, EDGE);
  return calm < peace ? calm : peace;
}

/**
 * Expected points of a seat (index in STATES) as things stand, 0–1000, by the shares of the final score.
 * `isOwn`: with its private goals, which nobody else knows.
 */
export function pointsAt(world: World, seat: number, isOwn: boolean): number {
  const p = world.tables.params;
  const goals = world.tables.goals[seat] ?? [];
  let open = 0;
  let secret = 0;
  for (let i = 0; i < goals.length; i++) {
    const goal = goals[i] as (typeof goals)[number];
    const value = world.get(goal.field);
    const met = mul(goal.weight, surely(goal.atLeast ? value - goal.value : goal.value - value, NEAR));
    if (goal.isPublic) open += met;
    else if (isOwn) secret += met;
  }
  return mul(holds(world), mul(p.publicShare, open) + mul(p.privateShare, secret) + mul(p.commonShare, world.get(Region.commonPeace)));
}
