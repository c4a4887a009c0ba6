/** Shared threats: they grow by themselves, harm by exposure, and turn only when enough states act together (B39, A41). */
import { Rule } from '../causes.ts';
import { mul } from '../fixed.ts';
import { N_STATES, State, Threat } from '../layout.ts';
import type { World } from '../world.ts';

/** Severity from which a threat harms a state. */
const HARMS_FROM = 400;

/** One delegation's share in the joint response to every threat in play; effort sums to 1000 at most. */
export function joinEffort(world: World): void {
  for (const t of world.tables.threats) world.set(Threat.effort + t, Math.min(1000, world.get(Threat.effort + t) + world.tables.params.threatEffort));
}

export function threats(world: World): void {
  const p = world.tables.params;
  for (const t of world.tables.threats) {
    const growth = world.get(Threat.growth + t);
    world.change(Threat.severity + t, growth, Rule.threatGrowth);
    const effort = world.get(Threat.effort + t);
    const threshold = world.get(Threat.threshold + t);
    // below the threshold effort slows the growth; above it the threat recedes
    if (effort > 0) world.change(Threat.severity + t, effort >= threshold ? -growth - mul(effort, 60) : -mul(growth, (effort * 500 / Math.max(1, threshold)) | 0), Rule.jointResponse);
    world.set(Threat.effort + t, 0);
    const over = world.get(Threat.severity + t) - HARMS_FROM;
    if (over <= 0) continue;
    for (let s = 0; s < N_STATES; s++) {
      const harm = mul(mul(over, p.threatHarm), world.tables.exposure[t * N_STATES + s] as number);
      if (harm === 0) continue;
      world.change(State.economy + s, -harm, Rule.threatHarm, s);
      world.change(State.cohesion + s, -(harm >> 1), Rule.threatHarm, s);
    }
  }
}
