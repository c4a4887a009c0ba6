/** What tension does by itself: pressure, settling, inertia, and trouble that spreads from border to border. */
import { ByInstitution, ByOrganisation, Rule } from '../causes.ts';
import { bits, minus, mul } from '../fixed.ts';
import { Border, N_BORDERS, Region, Relation, State, Threat, pair } from '../layout.ts';
import { INSTITUTIONS, THREATS, type InstitutionId } from '../names.ts';
import type { World } from '../world.ts';
import { SIGNED } from './cases.ts';
import { isPresent } from './missions.ts';

const COLUMNS = INSTITUTIONS.map((id: InstitutionId) => Border[id]);
const CODES = INSTITUTIONS.map((id: InstitutionId) => ByInstitution[id]);

export function borders(world: World): void {
  for (let b = 0; b < N_BORDERS; b++) {
    if (world.flat.isLive[b] === 1) disputed(world, b);
    else dormant(world, b);
  }
}

/** Index in THREATS of what comes across the borders with Afghanistan. */
const SPILLOVER = THREATS.indexOf('spillover');
/** Severity from which spill-over is felt at the line. */
const SPILLS_FROM = 400;

function dormant(world: World, b: number): void {
  const p = world.tables.params;
  const over = world.tension(b) - (world.flat.base[b] as number);
  if (over !== 0) world.change(Border.tension + b, over > 0 ? minus(Math.min(p.settling, over)) : Math.min(p.settling, minus(over)), Rule.settling, -1, b);
  if ((world.flat.first[b] as number) >= 0 || (world.flat.threats & (1 << SPILLOVER)) === 0) return;
  const spill = world.get(Threat.severity + SPILLOVER) - SPILLS_FROM;
  if (spill > 0) world.change(Border.tension + b, mul(spill, p.spilloverTension), Rule.spillover, -1, b);
}

/** An untended dispute drifts 2–4 a season towards its pressure; settlements, institutions, care and presence weaken it. */
function disputed(world: World, b: number): void {
  const p = world.tables.params;
  const t = world.tables.borders[b];
  if (t === undefined) return;
  const field = Border.tension + b;
  const gap = t.pressure - world.tension(b);
  if (gap > 0) {
    const drift = Math.min(gap, p.driftDispute + mul(p.driftSpan, world.get(Border.framing + b)));
    world.change(field, drift, Rule.pressure, -1, b);
    let left = drift;
    const shielded = mul(left, mul(p.settlementShield, world.get(Border.settlement + b)));
    if (shielded > 0) {
      world.change(field, minus(shielded), ByOrganisation.secretaryGeneral, -1, b);
      left -= shielded;
    }
    for (let i = 0; i < COLUMNS.length && left > 0; i++) {
      if (world.get((COLUMNS[i] as number) + b) === 0) continue;
      const damped = mul(left, p.institutionDampens);
      world.change(field, minus(damped), CODES[i] as number, -1, b);
      left -= damped;
    }
    if (isPresent(world, b)) {
      const damped = mul(left, p.missionDrift);
      world.change(field, minus(damped), Rule.missionPresence, -1, b);
      left -= damped;
    }
    const shared = mul(left, p.membershipDampens * t.shared);
    if (shared > 0) {
      // neighbours who meet in many organisations quarrel less (E38)
      world.change(field, minus(shared), Rule.sharedMemberships, -1, b);
      left -= shared;
    }
    if (world.get(Border.tended + b) === 1) world.change(field, minus(mul(left, p.tendedDampens)), Rule.neighbourSupport, -1, b);
  } else {
    // far above its pressure a quarrel exhausts itself: the higher, the faster
    world.change(field, minus(Math.min(p.settling + mul(p.settlingShare, minus(gap)), minus(gap))), Rule.settling, -1, b);
  }
  const momentum = mul(world.get(Border.momentum + b), p.inertia);
  if (momentum !== 0) world.change(field, momentum, Rule.inertia, -1, b);
  const angry = Math.max(t.first < 0 ? 0 : world.get(State.grievance + t.first), t.second < 0 ? 0 : world.get(State.grievance + t.second)) - 500;
  if (angry > 0) world.change(field, mul(angry, p.grievanceTension), Rule.grievance, -1, b);
  if (t.issue === RESOURCE) scarcity(world, b, t.first, t.second);
  mediators(world, b);
  if (world.get(Border.commission + b) > 0) meet(world, b, t.first, t.second);
  if (world.get(Border.settlement + b) > 0) settled(world, b);
}

/** A settlement fades, slowly where somebody follows it up; a mediated text that is followed up goes on working (E08, E14). */
function settled(world: World, b: number): void {
  const p = world.tables.params;
  const followed = world.get(Border.commission + b) > 0 || world.get(Border.monitoring + b) > 0;
  world.change(Border.settlement + b, minus(followed ? p.settlementDecayFollowed : p.settlementDecay), Rule.settling, -1, b);
  if (!followed || world.get(Border.caseStage + b) !== SIGNED) return;
  world.change(Border.tension + b, minus(p.followTension), Rule.textSigned, -1, b);
  world.change(Border.framing + b, minus(p.followFraming), Rule.textSigned, -1, b);
}

/** Index in ISSUES. */
const RESOURCE = 0;
/** Index of summer in SEASONS; spring comes before it. */
const SUMMER = 1;
/** Coverage of need below which water is missed, and what treaties with these features take away of it (E15, E16). */
const SHIELDS = ['commission', 'dataExchange', 'monitoring', 'guarantee'] as const satisfies readonly InstitutionId[];

/** Scarcity strains a border that lives on shared water; a change faster than institutions can absorb strains it more (E15, E16). */
function scarcity(world: World, b: number, first: number, second: number): void {
  if (world.get(Region.season) > SUMMER || first < 0 || second < 0) return;
  const p = world.tables.params;
  const lack = p.shortageBelow + 100 - Math.min(world.get(State.water + first), world.get(State.water + second));
  const swing = world.get(Region.riverFlow) - world.get(Region.lastFlow);
  const sudden = (swing < 0 ? -swing : swing) - p.changeFrom;
  let strain = 0;
  if (lack > 0) strain += add(world, b, mul(lack, p.scarcityTension), Rule.scarcity);
  if (sudden > 0) strain += add(world, b, mul(sudden, p.changeTension), Rule.suddenChange);
  for (let i = 0; i < SHIELDS.length && strain > 0; i++) {
    const id = SHIELDS[i] as InstitutionId;
    if (world.get(Border[id] + b) === 0) continue;
    const shielded = mul(strain, p.scarcityShield);
    world.change(Border.tension + b, minus(shielded), ByInstitution[id], -1, b);
    strain -= shielded;
  }
}

function add(world: World, b: number, delta: number, code: number): number {
  world.change(Border.tension + b, delta, code, -1, b);
  return delta;
}

/** One or two neighbours who help do more together; a crowd of mediators gets in its own way (E38). */
function mediators(world: World, b: number): void {
  const p = world.tables.params;
  const n = bits(world.get(Border.helpers + b));
  if (n === 0) return;
  const delta = n >= p.crowdFrom ? p.crowdMalus : minus(p.mediatorBonus * n);
  world.change(Border.tension + b, delta, Rule.alignedMediators, -1, b);
}

/** A meeting of the joint commission: patient work on interests. Forty-five of them preceded one treaty (R28b). */
function meet(world: World, b: number, first: number, second: number): void {
  const p = world.tables.params;
  world.set(Border.meetings + b, world.get(Border.meetings + b) + 1);
  world.change(Border.framing + b, minus(p.meetingFraming), ByOrganisation.jointCommissions, -1, b);
  if (first < 0 || second < 0) return;
  world.change(Relation.trust + pair(first, second), p.meetingTrust, ByOrganisation.jointCommissions, second, b);
  world.change(Relation.trust + pair(second, first), p.meetingTrust, ByOrganisation.jointCommissions, first, b);
}

/** Trouble spreads to borders that share a state; presence and a joint commission contain it (E10). */
export function contagion(world: World): void {
  const p = world.tables.params;
  for (let b = 0; b < N_BORDERS; b++) {
    const over = world.tension(b) - p.contagionFrom;
    if (over <= 0) continue;
    for (const near of world.tables.borders[b]?.near ?? []) {
      const spill = mul(over, p.contagionShare);
      if (spill === 0) continue;
      world.change(Border.tension + near, spill, Rule.contagion, -1, b);
      if (!isPresent(world, near) && world.get(Border.commission + near) === 0) continue;
      world.change(Border.tension + near, minus(mul(spill, p.contagionShield)), Rule.containment, -1, near);
    }
  }
}
