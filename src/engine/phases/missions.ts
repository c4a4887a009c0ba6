/** Preventive deployment in the field: presence works before and after fighting, hardly during it (P8, P9). */
import { ByOrganisation, Rule } from '../causes.ts';
import { Stream } from '../draw.ts';
import { minus, mul } from '../fixed.ts';
import { Border, Perception, State, eye } from '../layout.ts';
import { MODE_N } from '../orders/row.ts';
import type { Tables } from '../tables.ts';
import type { World } from '../world.ts';

/** Indices in MISSION_TYPES plus one. */
const OBSERVERS = 1;
const POLICE = 2;

export const isPresent = (world: World, b: number): boolean => world.get(Border.missionMode + b) > 0 && world.get(Border.missionLead + b) === 0;

export function endMission(world: World, b: number, by: number): void {
  if (world.get(Border.missionMode + b) === 0) return;
  const p = world.tables.params;
  world.tell('missionEnded', by, b, world.get(Border.missionType + b), world.get(Border.missionSize + b));
  // leaving before it is calm opens a gap (UNPREDEP 1999: violence two years later, U14)
  if (isPresent(world, b) && world.tension(b) >= p.earlyBelow >> 1) world.change(Border.tension + b, p.withdrawalRisk, Rule.missionLeaves, by, b);
  for (const column of [Border.missionMode, Border.missionType, Border.missionSize, Border.missionHost, Border.missionTerm, Border.missionLead, Border.renewSides]) world.set(column + b, 0);
}

export function runMissions(world: World): void {
  for (const b of world.relevant) {
    if (world.get(Border.missionMode + b) === 0) continue;
    const lead = world.get(Border.missionLead + b);
    if (lead > 0) {
      world.set(Border.missionLead + b, lead - 1);
      if (lead === 1) world.tell('missionDeployed', -1, b, world.get(Border.missionMode + b), world.get(Border.missionType + b), world.get(Border.missionSize + b));
      continue;
    }
    work(world, b);
    const term = world.get(Border.missionTerm + b) - 1;
    world.set(Border.missionTerm + b, term < 0 ? 0 : term);
    if (term <= 0) renewOrLeave(world, b);
  }
}

/** How well a type of mission suits a task that is no battle, 0–1000: police are made for it (E13). */
const kindShare = (type: number): number => (type === OBSERVERS ? 500 : type === POLICE ? 1000 : 700);

/** What a mission in place takes off its border's tension each season, before fighting weakens it; unit 0–1000. Type and size are indices plus one. */
export function missionEase(params: Tables['params'], type: number, size: number): number {
  const kind = type === OBSERVERS ? 700 : type === POLICE ? 850 : 1000;
  return mul(params.missionTension * (1 + size), kind) >> 1;
}

function work(world: World, b: number): void {
  const p = world.tables.params;
  const type = world.get(Border.missionType + b);
  const size = world.get(Border.missionSize + b);
  const t = world.tables.borders[b];
  if (t === undefined) return;
  const code = ByOrganisation.preventiveMission;
  const tension = world.tension(b);
  const ease = missionEase(world.tables.params, type, size);
  world.change(Border.tension + b, minus(ease), code, -1, b);
  world.set(Border.tended + b, 1);
  if (tension >= p.violenceFrom) {
    // during fighting presence does little; observers do nothing against battle (P8, P9)
    const left = type === OBSERVERS ? 0 : mul(ease, p.missionFighting);
    world.change(Border.tension + b, ease - left, type === OBSERVERS ? Rule.observersOnly : Rule.missionInFighting, -1, b);
  }
  for (const s of [t.first, t.second]) {
    if (s < 0) continue;
    // amid fighting nobody listens to what observers saw
    if (tension < p.violenceFrom) world.change(Perception.error + eye(s, b), minus(type === OBSERVERS ? p.missionError : p.missionError >> 1), code, -1, b);
    if (type === POLICE) world.change(State.grievance + s, minus(p.missionPeople), code, -1, b);
    if (world.get(Border.missionMode + b) === MODE_N && (world.get(Border.missionHost + b) & world.sideBit(b, s)) !== 0) {
      // in a national crisis presence protects people and public life, and makes room for conciliation (A/47/277 para 29)
      world.change(State.cohesion + s, mul(p.crisisCalm * (1 + size), kindShare(type)) >> 1, code, -1, b);
      world.change(State.grievance + s, minus(p.crisisCalm >> 1), code, -1, b);
    }
  }
}

/** At the end of its term a mission needs its hosts and the Council again; a veto can come for reasons unrelated to the field. */
function renewOrLeave(world: World, b: number): void {
  const hosts = world.get(Border.missionHost + b);
  const renewed = (world.get(Border.renewSides + b) & hosts) === hosts && world.chance(Stream.renewal, b) >= world.tables.params.renewalVeto;
  if (!renewed) {
    if ((world.get(Border.renewSides + b) & hosts) === hosts) world.tell('councilVeto', -1, b, 1);
    endMission(world, b, -1);
    return;
  }
  world.set(Border.renewSides + b, 0);
  world.set(Border.missionTerm + b, world.tables.params.missionTerm);
  world.tell('missionRenewed', -1, b, world.tables.params.missionTerm);
}
