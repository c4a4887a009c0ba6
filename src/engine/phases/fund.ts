/** The common fund: a threshold public good. Met in time it turns its threat; missed, the loss may come to all (P20, E35–E37). */
import { ByOrganisation, Rule } from '../causes.ts';
import { Stream } from '../draw.ts';
import { minus, mul } from '../fixed.ts';
import { N_STATES, Region, State, Threat } from '../layout.ts';
import type { World } from '../world.ts';

const MET = 1;
const MISSED = 2;

/** Draws what the fund takes, between its bounds; called once, when a game begins. */
export function setTarget(world: World): void {
  if (world.get(Region.fundDue) === 0) return;
  const low = world.get(Region.fundLow);
  const span = world.get(Region.fundHigh) - low;
  world.set(Region.fundTarget, low + (span <= 0 ? 0 : Math.trunc((world.chance(Stream.fund, 0) * (span + 1)) / 1000)));
}

/** Settles the fund as soon as it is met, or when its time is over. */
export function fund(world: World): void {
  if (world.get(Region.fundDue) === 0 || world.get(Region.fundState) !== 0) return;
  if (world.after(Region.fundPot) >= world.get(Region.fundTarget)) meet(world);
  else if (world.get(Region.turn) + 1 >= world.get(Region.fundDue)) miss(world);
}

function meet(world: World): void {
  const p = world.tables.params;
  world.set(Region.fundState, MET);
  world.tell('fundMet', -1, -1, world.after(Region.fundPot));
  world.change(Threat.severity + world.get(Region.fundThreat), minus(p.fundRelief), Rule.fundMet);
  // who paid for the others is thanked by all: a quarter of what it paid, as prestige
  for (let s = 0; s < N_STATES; s++) world.change(State.prestige + s, mul(world.get(State.fundPaid + s), 250), ByOrganisation.commonFund, s);
}

/** A missed target is no loss for certain: the risk says how likely it is. */
function miss(world: World): void {
  const p = world.tables.params;
  world.set(Region.fundState, MISSED);
  const lost = world.chance(Stream.fund, 1) < world.get(Region.fundRisk);
  world.tell('fundMissed', -1, -1, lost ? 1 : 0);
  if (!lost) return;
  world.change(Threat.severity + world.get(Region.fundThreat), p.fundSeverity, Rule.fundMissed);
  for (let s = 0; s < N_STATES; s++) {
    world.change(State.economy + s, minus(p.fundHarm), Rule.fundMissed, s);
    world.change(State.cohesion + s, minus(p.fundHarm >> 1), Rule.fundMissed, s);
  }
}
