/** What tension does by itself: pressure, settling, inertia, and trouble that spreads from border to border. */
import { ByInstitution, ByOrganisation, Rule } from '../causes.ts';
import { mul } from '../fixed.ts';
import { Border, N_BORDERS, Relation, State, pair } from '../layout.ts';
import { INSTITUTIONS, type InstitutionId } from '../names.ts';
import type { World } from '../world.ts';
import { isPresent } from './missions.ts';

const COLUMNS = INSTITUTIONS.map((id: InstitutionId) => Border[id]);
const CODES = INSTITUTIONS.map((id: InstitutionId) => ByInstitution[id]);

export function borders(world: World): void {
  for (let b = 0; b < N_BORDERS; b++) {
    if (world.tables.borders[b]?.live === true) disputed(world, b);
    else dormant(world, b);
  }
}

function dormant(world: World, b: number): void {
  const t = world.tables.borders[b];
  const over = world.tension(b) - (t?.base ?? 0);
  if (over === 0) return;
  const step = world.tables.params.settling;
  world.change(Border.tension + b, over > 0 ? -Math.min(step, over) : Math.min(step, -over), Rule.settling, -1, b);
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
      world.change(field, -shielded, ByOrganisation.secretaryGeneral, -1, b);
      left -= shielded;
    }
    for (let i = 0; i < COLUMNS.length && left > 0; i++) {
      if (world.get((COLUMNS[i] as number) + b) === 0) continue;
      const damped = mul(left, p.institutionDampens);
      world.change(field, -damped, CODES[i] as number, -1, b);
      left -= damped;
    }
    if (isPresent(world, b)) {
      const damped = mul(left, p.missionDrift);
      world.change(field, -damped, Rule.missionPresence, -1, b);
      left -= damped;
    }
    if (world.get(Border.tended + b) === 1) world.change(field, -mul(left, p.tendedDampens), Rule.neighbourSupport, -1, b);
  } else {
    // far above its pressure a quarrel exhausts itself: the higher, the faster
    world.change(field, -Math.min(p.settling + mul(p.settlingShare, -gap), -gap), Rule.settling, -1, b);
  }
  const momentum = mul(world.get(Border.momentum + b), p.inertia);
  if (momentum !== 0) world.change(field, momentum, Rule.inertia, -1, b);
  const angry = Math.max(t.first < 0 ? 0 : world.get(State.grievance + t.first), t.second < 0 ? 0 : world.get(State.grievance + t.second)) - 500;
  if (angry > 0) world.change(field, mul(angry, p.grievanceTension), Rule.grievance, -1, b);
  if (world.get(Border.commission + b) > 0) meet(world, b, t.first, t.second);
  const decay = world.get(Border.commission + b) > 0 || world.get(Border.monitoring + b) > 0 ? p.settlementDecayFollowed : p.settlementDecay;
  if (world.get(Border.settlement + b) > 0) world.change(Border.settlement + b, -decay, Rule.settling, -1, b);
}

/** A meeting of the joint commission: patient work on interests. Forty-five of them preceded one treaty (R28b). */
function meet(world: World, b: number, first: number, second: number): void {
  const p = world.tables.params;
  world.set(Border.meetings + b, world.get(Border.meetings + b) + 1);
  world.change(Border.framing + b, -p.meetingFraming, ByOrganisation.jointCommissions, -1, b);
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
      world.change(Border.tension + near, -mul(spill, p.contagionShield), Rule.containment, -1, near);
    }
  }
}
