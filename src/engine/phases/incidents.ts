/** Incidents and how they are read: part of all escalation is misperception, part is a commitment problem (B41, P18). */
import { ByInstitution, Rule } from '../causes.ts';
import { Stream } from '../draw.ts';
import { clamp, div, minus, mul } from '../fixed.ts';
import { Border, N_BORDERS, Perception, Region, State, eye } from '../layout.ts';
import type { World } from '../world.ts';
import { isPresent } from './missions.ts';

/** Indices in MISSION_TYPES plus one. */
const OBSERVERS = 1;
const POLICE = 2;
const MILITARY = 3;
/** How many times more people an incident affects where there is violence already; assumption in the range of 2021 and 2022 (R30, R31). */
const VIOLENT = 10;

/** Chance in permille of an incident this season: tension, misreading and grievance make it. */
export function incidentChance(world: World, b: number): number {
  const p = world.tables.params;
  const t = world.tables.borders[b];
  if (t === undefined || t.first < 0 || t.second < 0) return 0;
  const error = (world.get(Perception.error + eye(t.first, b)) + world.get(Perception.error + eye(t.second, b))) >> 1;
  const grievance = (world.get(State.grievance + t.first) + world.get(State.grievance + t.second)) >> 1;
  const plain = p.incidentBase + mul(p.incidentTension, world.tension(b)) + mul(p.incidentError, error) + mul(p.incidentGrievance, grievance);
  // once the line is settled, quarrels about everything else become rarer too (E24); where forces stand apart, fewer meet (E14)
  const settled = plain - mul(plain, mul(p.settledCalm, world.get(Border.settlement + b)));
  return clamp(world.get(Border.demilitarisedZone + b) > 0 ? settled - mul(settled, p.zoneCalm) : settled, 0, 900);
}

export function incidents(world: World): void {
  for (const b of world.live) {
    world.set(Border.incidentNow + b, 0);
    if (world.chance(Stream.incident, b) < incidentChance(world, b)) happen(world, b);
  }
}

function happen(world: World, b: number): void {
  const p = world.tables.params;
  const t = world.tables.borders[b];
  if (t === undefined) return;
  const tension = world.tension(b);
  const roll = world.chance(Stream.severity, b) + mul(p.armsSeverity, world.get(Border.arms + b));
  const wild = 1 + (roll + tension > 900 ? 1 : 0) + (roll + tension > 1500 ? 1 : 0);
  const severity = wild > 1 && isContained(world, b) ? 1 : wild;
  world.set(Border.incidentNow + b, severity);
  world.change(Border.incidents + b, 1, Rule.incident, -1, b);
  world.tell('incident', -1, b, severity);
  const field = Border.tension + b;
  const jolt = room(tension, p.incidentJolt * severity);
  world.change(field, jolt, Rule.incident, -1, b);
  const framed = mul(jolt, mul(p.framingScale, world.get(Border.framing + b)));
  if (framed > 0) world.change(field, framed, Rule.framing, -1, b);
  if (world.chance(Stream.incidentCause, b) < p.misperceptionShare) misread(world, b, severity, tension);
  else commitment(world, b, room(tension, p.commitmentJolt * severity));
  world.change(Border.ripeness + b, p.ripenIncident, Rule.ripening, -1, b);
  people(world, b, severity, tension);
}

/** From here on a further incident adds less and less: those who fight already have less left to escalate to. */
const FIGHTING_FROM = 550;
/** Tension at which nothing is left; war lies below it. */
const NOTHING_LEFT = 1000;

/** The part of a jolt for which a quarrel still has room. */
const room = (tension: number, jolt: number): number => (tension <= FIGHTING_FROM ? jolt : div(Math.imul(jolt, NOTHING_LEFT - tension), NOTHING_LEFT - FIGHTING_FROM));

/** Neither can be sure that the other will hold back next time: no hotline removes that, a guarantee does in part (E14, E31). */
function commitment(world: World, b: number, jolt: number): void {
  world.change(Border.tension + b, jolt, Rule.commitmentProblem, -1, b);
  if (world.get(Border.guarantee + b) > 0) world.change(Border.tension + b, minus(mul(jolt, world.tables.params.guaranteeShield)), ByInstitution.guarantee, -1, b);
}

/** A military presence keeps a serious incident small, the more often the larger it is (E13). */
function isContained(world: World, b: number): boolean {
  if (!isPresent(world, b) || world.get(Border.missionType + b) !== MILITARY) return false;
  if (world.chance(Stream.severity, N_BORDERS + b) >= byDose(world, b, world.tables.params.militaryShield)) return false;
  world.tell('contained', -1, b);
  return true;
}

/** A mission's share by its size: half of it when small, three quarters when middling, all of it when large. */
const byDose = (world: World, b: number, share: number): number => div(share * (1 + world.get(Border.missionSize + b)), 4);

/** Each side reads the incident through its misreading of the other; knowing the facts first removes most of it. */
function misread(world: World, b: number, severity: number, tension: number): void {
  const p = world.tables.params;
  const t = world.tables.borders[b];
  if (t === undefined) return;
  const error = (world.get(Perception.error + eye(t.first, b)) + world.get(Perception.error + eye(t.second, b))) >> 1;
  const jolt = room(tension, mul(p.misreadJolt * severity, error * 5));
  const verified = world.get(Border.hotline + b) > 0 ? ByInstitution.hotline : world.get(Border.factFinding + b) > 0 ? ByInstitution.factFinding : 0;
  world.change(Border.tension + b, jolt, Rule.misreading, -1, b);
  world.tell('misread', -1, b, severity, verified === 0 ? 0 : 1);
  if (verified !== 0) {
    world.change(Border.tension + b, minus(mul(jolt, p.misreadVerified)), verified, -1, b);
    return;
  }
  for (const s of [t.first, t.second]) world.change(Perception.error + eye(s, b), p.errorGrows, Rule.misperceptionGrows, -1, b);
}

/**
 * What presence takes off the harm to people, permille: police help communities, the more the larger; observers do nothing
 * against battle, and a few of them amid fighting may coincide with more harm (E13). Military presence has kept it small before.
 */
function shieldOf(world: World, b: number): number {
  if (!isPresent(world, b)) return 0;
  const p = world.tables.params;
  const type = world.get(Border.missionType + b);
  if (type === POLICE) return byDose(world, b, p.policeShield);
  return type === OBSERVERS && world.tension(b) >= p.violenceFrom ? minus(p.observersHarm) : 0;
}

/** People affected: never a score, always shown. */
function people(world: World, b: number, severity: number, tension: number): void {
  const p = world.tables.params;
  const violent = tension >= p.violenceFrom ? VIOLENT : 1;
  const least = p.peoplePerIncident * severity * severity * violent;
  let affected = least + mul(least, world.chance(Stream.people, b));
  affected -= mul(affected, shieldOf(world, b));
  const code = Rule.incident;
  world.change(Border.people + b, affected, code, -1, b);
  world.change(Region.people, affected, code, -1, b);
  world.tell('peopleAffected', -1, b, affected);
  const t = world.tables.borders[b];
  if (t === undefined) return;
  for (const s of [t.first, t.second]) {
    if (s < 0) continue;
    // answering violence costs many times what answering a quarrel costs (P17)
    world.change(State.response + s, severity * severity * (violent > 1 ? p.responseViolent : p.responseCalm), code, s, b);
    world.change(State.budget + s, minus(severity * 8), code, s, b);
    if (tension >= p.violenceFrom) world.change(State.grievance + s, p.violenceGrievance * severity, code, s, b);
  }
}
