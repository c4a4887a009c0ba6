/** Signing: an accepted offer becomes an agreement with clauses, or fails at home. */
import { ByClause, Rule } from '../causes.ts';
import { minus } from '../fixed.ts';
import { Stream } from '../draw.ts';
import { applyRows } from '../effects.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES, N_STATES, Region, Relation, State, pair } from '../layout.ts';
import { CLAUSES, type ClauseType, type RefusalReason } from '../names.ts';
import { beginInstitution } from '../orders/bothSides.ts';
import type { World } from '../world.ts';
import { clauseDuties } from './duties.ts';
import { institutionsOf } from './institutions.ts';
import { concludeText } from './singleText.ts';
import { watch } from './terms.ts';
import { AID, LIAISON, PLEDGE, type ClauseRow, type OfferRow } from './row.ts';

export { clauseDuties };
export type { ClauseRow, OfferRow };

const freeSlot = (world: World, column: number, size: number): number => {
  for (let i = 0; i < size; i++) if (world.get(column + i) === 0) return i;
  return -1;
};

/** A slot whose agreement no longer binds may be used again when none is empty. */
function agreementSlot(world: World): number {
  const empty = freeSlot(world, Agreement.status, MAX_AGREEMENTS);
  if (empty >= 0) return empty;
  for (let a = 0; a < MAX_AGREEMENTS; a++) if (world.get(Agreement.status + a) !== 1) return a;
  return -1;
}

/** Number of clause slots that could be used: empty ones and those of agreements that no longer bind. */
function freeClauses(world: World): number {
  let n = 0;
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const agreement = world.get(Clause.agreement + c) - 1;
    if (agreement < 0 || world.get(Agreement.status + agreement) !== 1) n++;
  }
  return n;
}

/** Clauses that bind any number of states and have no place of their own. */
export const isGroupClause = (type: number): boolean => type === LIAISON || type === PLEDGE || type === AID;

/** True when the same thing is already promised: same type at the same place, between the same giver and taker, or among the same states. */
export function isAgreed(world: World, row: ClauseRow, parties: number): boolean {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const agreement = world.get(Clause.agreement + c) - 1;
    if (agreement < 0 || world.get(Agreement.status + agreement) !== 1) continue;
    if (world.get(Clause.type + c) - 1 !== row.type) continue;
    if (world.get(Clause.place + c) !== row.place + 1 || world.get(Clause.giver + c) !== row.giver + 1 || world.get(Clause.taker + c) !== row.taker + 1) continue;
    // networks against different threats are different promises, and so are pledges among others
    if (row.type === LIAISON && world.get(Clause.amountA + c) !== row.amountA) continue;
    if (isGroupClause(row.type) && (world.get(Agreement.parties + agreement) & parties) !== parties) continue;
    return true;
  }
  return false;
}

/** Why this offer can't be signed now, or null. */
export function whyNotSign(world: World, offer: OfferRow): RefusalReason | null {
  for (const clause of offer.clauses) if (isAgreed(world, clause, offer.parties)) return 'alreadyAgreed';
  if (agreementSlot(world) < 0 || freeClauses(world) < offer.clauses.length) return 'tooManyAgreements';
  if (world.get(Region.sanctions) === 0) return null;
  for (let a = 0; a < N_STATES; a++) {
    if ((offer.parties & (1 << a)) === 0) continue;
    for (let b = 0; b < N_STATES; b++) {
      if (a !== b && (offer.parties & (1 << b)) !== 0 && world.get(Relation.sanction + pair(a, b)) > 0) return 'sanctions';
    }
  }
  return null;
}

/** A party whose approval is under the line must ratify, and may fail: index of that state, or −1. */
function failsAtHome(world: World, offer: OfferRow): number {
  const { ratificationBelow, ratificationFloor } = world.tables.params;
  for (let s = 0; s < N_STATES; s++) {
    if ((offer.parties & (1 << s)) === 0) continue;
    const approval = world.get(State.approval + s);
    if (approval >= ratificationBelow) continue;
    // the chance of ratification falls evenly from 1 at the line to its floor at approval 0
    const chance = ratificationFloor + (((1000 - ratificationFloor) * approval) / ratificationBelow) | 0;
    if (world.chance(Stream.ratify, offer.parties * 8 + s) >= chance) return s;
  }
  return -1;
}

/**
 * Signs an offer that every party accepted. What is signed binds this turn's orders.
 * @returns false when a parliament refused to ratify; nothing is then in force.
 */
export function sign(world: World, offer: OfferRow): boolean {
  const first = offer.clauses[0];
  const place = first === undefined ? -1 : first.place;
  const against = failsAtHome(world, offer);
  if (against >= 0) {
    world.tell('agreementFailed', against, place, offer.parties, first?.type ?? 0);
    // an envoy has no public at home
    if (offer.from < N_STATES) world.change(State.approval + offer.from, minus(world.tables.params.acceptApproval), Rule.agreementAtHome, offer.from);
    world.commit();
    return false;
  }
  const slot = agreementSlot(world);
  clearClauses(world, slot);
  world.set(Agreement.status + slot, 1);
  world.set(Region.inForce, world.get(Region.inForce) + 1);
  world.set(Agreement.parties + slot, offer.parties);
  world.set(Agreement.signedAt + slot, world.get(Region.turn) + 1);
  world.set(Agreement.endsAt + slot, Math.min(99, world.get(Region.turn) + offer.term));
  world.set(Agreement.isPublic + slot, offer.isPublic ? 1 : 0);
  world.set(Agreement.from + slot, offer.from);
  world.set(Agreement.onBreach + slot, offer.onBreach);
  world.set(Agreement.startsAt + slot, offer.starts ?? world.get(Region.turn) + 1);
  world.set(Agreement.condition + slot, offer.condition ?? 0);
  world.set(Agreement.monitoring + slot, offer.monitoring ?? 0);
  for (const clause of offer.clauses) addClause(world, slot, offer, clause);
  watch(world, offer);
  if (offer.from === N_STATES) concludeText(world, offer);
  world.tell('agreementSigned', offer.from, place, offer.parties, first?.type ?? 0, slot);
  world.commit();
  return true;
}

function clearClauses(world: World, slot: number): void {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    if (world.get(Clause.agreement + c) !== slot + 1) continue;
    world.set(Clause.agreement + c, 0);
    world.set(Clause.due + c, 0);
    world.set(Clause.breaker + c, 0);
  }
}

function clauseSlot(world: World): number {
  const empty = freeSlot(world, Clause.agreement, MAX_CLAUSES);
  if (empty >= 0) return empty;
  for (let c = 0; c < MAX_CLAUSES; c++) if (world.get(Agreement.status + world.get(Clause.agreement + c) - 1) !== 1) return c;
  return -1;
}

function addClause(world: World, slot: number, offer: OfferRow, row: ClauseRow): void {
  const c = clauseSlot(world);
  world.set(Clause.agreement + c, slot + 1);
  world.set(Clause.type + c, row.type + 1);
  world.set(Clause.place + c, row.place + 1);
  world.set(Clause.giver + c, row.giver + 1);
  world.set(Clause.taker + c, row.taker + 1);
  world.set(Clause.amountA + c, row.amountA);
  world.set(Clause.amountB + c, row.amountB);
  for (const column of [Clause.kept, Clause.broken, Clause.excused, Clause.due, Clause.breaker]) world.set(column + c, 0);
  const type = CLAUSES[row.type] as ClauseType;
  const rows = world.flat.signRows[row.type] as Int32Array;
  for (let s = 0; s < N_STATES; s++) {
    if ((offer.parties & (1 << s)) === 0) continue;
    applyRows(world, rows, s, row.place, row.place >= 0 ? world.otherSide(row.place, s) : -1, ByClause[type], false, 1000);
  }
  if (row.place >= 0) for (const column of institutionsOf(row.type, row.amountA, row.amountB)) beginInstitution(world, column, row.place, offer.term);
}
