/**
 * Shared threats: they grow by themselves, harm by exposure, and turn only when enough states act together (B39, A41).
 * Below the threshold joint effort slows a threat; at or above it the threat recedes.
 */
import { Rule } from '../causes.ts';
import { bits, div, minus, mul } from '../fixed.ts';
import { N_STATES, State, Threat } from '../layout.ts';
import { THREAT_FROM, stepOf } from '../names.ts';
import type { World } from '../world.ts';

/** Severity from which a threat harms a state. */
const HARMS_FROM = 400;

/** Adds to the joint response to one threat; effort sums to 1000 at most. */
export function addEffort(world: World, threat: number, effort: number): void {
  const sum = world.get(Threat.effort + threat) + effort;
  world.set(Threat.effort + threat, sum > 1000 ? 1000 : sum);
}

/** One delegation's share in the joint response to every threat in play. */
export function joinEffort(world: World): void {
  for (const t of world.tables.threats) addEffort(world, t, world.tables.params.threatEffort);
}

export function threats(world: World): void {
  for (const t of world.tables.threats) {
    operate(world, t);
    plan(world, t);
    respond(world, t);
    harm(world, t);
  }
}

/** A joint operation does its full work only when two or more take part. */
function operate(world: World, t: number): void {
  const mask = world.get(Threat.operation + t);
  if (mask === 0) return;
  const n = bits(mask);
  addEffort(world, t, mul(world.tables.params.operationEffort * n, n > 1 ? 1000 : 500));
  if (n > 1) world.tell('jointOperation', -1, -1, t, mask);
  world.set(Threat.operation + t, 0);
}

/** A joint strategy begins with enough signatories, tells them the threshold, and makes every effort count for more while it runs. */
function plan(world: World, t: number): void {
  const p = world.tables.params;
  const mask = world.get(Threat.strategists + t);
  const left = world.get(Threat.strategy + t);
  if (left > 0) world.set(Threat.strategy + t, left - 1);
  else if (bits(mask) >= p.strategyStates) {
    world.set(Threat.strategy + t, p.strategySeasons);
    world.set(Threat.knownTo + t, world.get(Threat.knownTo + t) | mask);
    world.set(Threat.strategists + t, 0);
    world.tell('strategyAgreed', -1, -1, t, mask);
  }
}

function respond(world: World, t: number): void {
  const p = world.tables.params;
  const growth = world.get(Threat.growth + t);
  const field = Threat.severity + t;
  world.change(field, growth, Rule.threatGrowth);
  // what was set off a season ago arrives now
  const delayed = world.get(Threat.delayed + t);
  if (delayed !== 0) {
    world.change(field, delayed, Rule.threatGrowth);
    world.set(Threat.delayed + t, 0);
  }
  const plain = world.get(Threat.effort + t);
  world.set(Threat.effort + t, 0);
  if (plain === 0) return;
  const planned = world.get(Threat.strategy + t) > 0 ? mul(plain, p.strategyBonus) : 0;
  const before = turn(world, t, growth, plain);
  world.change(field, before, Rule.jointResponse);
  if (planned > 0) world.change(field, turn(world, t, growth, plain + planned) - before, Rule.jointStrategy);
}

/** What an effort takes off a threat that would grow by `growth`: a part of its growth, or all of it and more. */
function turn(world: World, t: number, growth: number, effort: number): number {
  const threshold = world.get(Threat.threshold + t);
  if (effort >= threshold) return minus(Math.max(0, growth)) - mul(effort, world.tables.params.receding);
  return minus(mul(Math.max(0, growth), div(effort * 500, threshold)));
}

function harm(world: World, t: number): void {
  const severity = world.get(Threat.severity + t);
  if (world.ledger !== null) {
    const step = stepOf(world.after(Threat.severity + t), THREAT_FROM);
    if (step !== stepOf(severity, THREAT_FROM)) world.tell('threatStep', -1, -1, t, step);
  }
  const over = severity - HARMS_FROM;
  if (over <= 0) return;
  for (let s = 0; s < N_STATES; s++) {
    const harm = mul(mul(over, world.tables.params.threatHarm), world.tables.exposure[t * N_STATES + s] as number);
    if (harm === 0) continue;
    world.change(State.economy + s, minus(harm), Rule.threatHarm, s);
    world.change(State.cohesion + s, minus(harm >> 1), Rule.threatHarm, s);
  }
}
