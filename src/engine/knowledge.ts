/** Who may know what (model: table of that name). Views, computer delegations and forecasts read a game only through this. */
import {
  Agreement, Border, Clause, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS, N_PLATFORMS, N_STATES, N_THREATS, Perception, Platform, Region, Relation, SIZE, State, Threat, eye,
} from './layout.ts';
import { mayTable } from './clauses/singleText.ts';
import { INSTITUTIONS } from './names.ts';
import type { World } from './world.ts';

/** Viewers that are no state, numbered after those of STATES: the UN envoy, and the public that a projector shows the game to. */
export const ENVOY = N_STATES;
export const ONLOOKER = N_STATES + 1;

export type Knowledge = 'exact' | 'perceived' | 'rough' | 'none';

/** From here on a border's tension is seen as it is by everyone: war can't be misread. */
const PLAIN_FROM = 900;

/** How a field is known: fixed for most, by relation of the seat to the entity for the others. */
const PUBLIC = 0;
const SECRET = 1;
const ROUGH = 2;
const TENSION = 3;
const SIDES = 4;
const OWN = 5;
const OWN_ROUGH = 6;
const GRIEVANCE = 7;
const SEVERITY = 8;
const TRUST = 9;
const TONE = 10;
const AGREEMENT = 11;
const CLAUSE = 12;
const AFTER = 13;
const THRESHOLD = 14;
const FUND = 15;

const class_ = new Uint8Array(SIZE).fill(SECRET);
/** Entity of a field inside its block (border, state, pair or slot). */
const entity = new Int32Array(SIZE);

function mark(column: number, length: number, how: number): void {
  for (let i = 0; i < length; i++) {
    class_[column + i] = how;
    entity[column + i] = i;
  }
}
for (const c of [
  Border.framing, Border.settlement, Border.people, Border.incidents, Border.incidentNow, Border.closed, Border.mobilised, Border.meetings,
  Border.missionMode, Border.missionType, Border.missionSize, Border.missionHost, Border.missionTerm, Border.missionLead,
  Border.askMode, Border.askType, Border.askSize, Border.askSides, Border.askAge, Border.renewSides, Border.arms, Border.settledFor, Border.helpers,
  ...INSTITUTIONS.map((id) => Border[id]),
]) mark(c, N_BORDERS, PUBLIC);
mark(Border.tension, N_BORDERS, TENSION);
mark(Border.ripeness, N_BORDERS, ROUGH);
for (const c of [Border.wantsHotline, Border.wantsZone, Border.wantsLimits, Border.caseStage, Border.caseSides, Border.caseProgress, Border.caseEnvoy, Border.caseAge]) mark(c, N_BORDERS, SIDES);
mark(Threat.severity, N_THREATS, SEVERITY);
for (const c of [State.capital, State.budget, State.prevention, State.response, State.paralysed, State.earlyWarning]) mark(c, N_STATES, OWN);
for (const c of [State.works, State.fundPaid]) mark(c, N_STATES, PUBLIC);
mark(Threat.threshold, N_THREATS, THRESHOLD);
for (const c of [Threat.knownTo, Threat.strategists, Threat.strategy]) mark(c, N_THREATS, PUBLIC);
for (const c of [Platform.legitimacy, Platform.funding, Platform.quality]) mark(c, N_PLATFORMS, PUBLIC);
for (const c of [State.approval, State.economy, State.water, State.energy, State.stock, State.cohesion, State.rights, State.prestige]) mark(c, N_STATES, OWN_ROUGH);
mark(State.grievance, N_STATES, GRIEVANCE);
mark(State.conduct, N_STATES, PUBLIC);
for (const c of [State.publicScore, State.privateScore, State.score]) mark(c, N_STATES, AFTER);
mark(Relation.trust, N_STATES * N_STATES, TRUST);
mark(Relation.tone, N_STATES * N_STATES, TONE);
mark(Relation.sanction, N_STATES * N_STATES, PUBLIC);
for (const c of Object.values(Agreement)) mark(c, MAX_AGREEMENTS, AGREEMENT);
for (const c of Object.values(Clause)) mark(c, MAX_CLAUSES, CLAUSE);
for (const c of [Region.turn, Region.season, Region.unFunding, Region.unOrganisation, Region.unLegitimacy, Region.unOveruse, Region.riverFlow, Region.cold, Region.people, Region.ended, Region.eventsA, Region.lastFlow, Region.sponsors, Region.sanctions]) mark(c, 1, PUBLIC);
for (const c of [Region.fundPot, Region.fundLow, Region.fundHigh, Region.fundKnown, Region.fundDue, Region.fundRisk, Region.fundThreat, Region.fundState]) mark(c, 1, PUBLIC);
mark(Region.fundTarget, 1, FUND);
for (const c of [Region.negativePeace, Region.positivePeace, Region.commonPeace]) mark(c, 1, ROUGH);
mark(Region.failed, 1, AFTER);

/** True when the seat is a party to an agreement or wrote its text, or it was made in public. */
export const seesAgreement = (world: World, state: number, slot: number): boolean =>
  world.get(Agreement.isPublic + slot) === 1 || (world.get(Agreement.parties + slot) & (1 << state)) !== 0 || (state === ENVOY && world.get(Agreement.from + slot) === ENVOY);

export function knowledgeOf(world: World, state: number, field: number): Knowledge {
  const e = entity[field] as number;
  if (state >= N_STATES) return knowledgeWithoutState(world, state, field);
  switch (class_[field]) {
    case PUBLIC: return 'exact';
    case ROUGH: return 'rough';
    case TENSION: return world.get(field) >= PLAIN_FROM ? 'exact' : 'perceived';
    case SIDES: return world.sideBit(e, state) !== 0 ? 'exact' : 'none';
    case OWN: return e === state ? 'exact' : 'none';
    case OWN_ROUGH: return e === state ? 'exact' : 'rough';
    case GRIEVANCE: return e === state && world.get(State.earlyWarning + state) > 0 ? 'rough' : 'none';
    case SEVERITY: return world.get(State.earlyWarning + state) > 0 ? 'exact' : 'rough';
    case TRUST: return ((e / N_STATES) | 0) === state ? 'exact' : e % N_STATES === state ? 'rough' : 'none';
    case TONE: return ((e / N_STATES) | 0) === state ? 'exact' : 'none';
    case AGREEMENT: return seesAgreement(world, state, e) ? 'exact' : 'none';
    case CLAUSE: {
      const slot = world.get(Clause.agreement + e) - 1;
      return slot >= 0 && seesAgreement(world, state, slot) ? 'exact' : 'none';
    }
    case AFTER: return world.get(Region.ended) !== 0 ? 'exact' : 'none';
    case THRESHOLD: return (world.get(Threat.knownTo + e) & (1 << state)) !== 0 ? 'exact' : 'none';
    case FUND: return (world.get(Region.fundKnown) & (1 << state)) !== 0 ? 'exact' : 'none';
    default: return 'none';
  }
}

const EVERYONE = (1 << N_STATES) - 1;

/** What the envoy and the public may know: what every state knows, and of talks what the envoy leads. */
function knowledgeWithoutState(world: World, viewer: number, field: number): Knowledge {
  const e = entity[field] as number;
  switch (class_[field]) {
    case PUBLIC: return 'exact';
    case ROUGH: case OWN_ROUGH: case SEVERITY: return 'rough';
    case TENSION: return world.get(field) >= PLAIN_FROM || (viewer === ENVOY && mayTable(world, e)) ? 'exact' : 'none';
    case SIDES: return viewer === ENVOY ? 'exact' : 'none';
    case AGREEMENT: return seesAgreement(world, viewer, e) ? 'exact' : 'none';
    case CLAUSE: {
      const slot = world.get(Clause.agreement + e) - 1;
      return slot >= 0 && seesAgreement(world, viewer, slot) ? 'exact' : 'none';
    }
    case AFTER: return world.get(Region.ended) !== 0 ? 'exact' : 'none';
    case THRESHOLD: return world.get(Threat.knownTo + e) === EVERYONE ? 'exact' : 'none';
    case FUND: return world.get(Region.fundKnown) === EVERYONE ? 'exact' : 'none';
    default: return 'none';
  }
}

/** Middle of the five steps of a meter, unit 0–1000. */
export const roughly = (value: number): number => (value >= 800 ? 900 : value >= 600 ? 700 : value >= 400 ? 500 : value >= 200 ? 300 : 100);

/** A border's tension as `state` reads it, 0–1000: the true value with its own misreading. */
export function seenTension(world: World, state: number, border: number): number {
  const value = world.tension(border);
  if (value >= PLAIN_FROM) return value;
  const at = eye(state, border);
  const error = world.get(Perception.error + at);
  const seen = world.get(Perception.low + at) === 1 ? value - error : value + error;
  return seen < 0 ? 0 : seen >= PLAIN_FROM ? PLAIN_FROM - 1 : seen;
}

/**
 * What the seat takes a field to be: the truth, its own reading, the middle of the step, or what the scenario started with.
 * Reading twice changes nothing: a world filled with what was seen is seen the same.
 */
export function seen(world: World, state: number, field: number): number {
  if (state >= N_STATES) return seenByTable(world, state, field);
  const value = world.get(field);
  const e = entity[field] as number;
  // what policies look at most is answered at once; the rest asks the table (a test proves that both say the same)
  switch (class_[field]) {
    case PUBLIC: return value;
    case OWN_ROUGH: return e === state ? value : roughly(value);
    case TENSION: return seenTension(world, state, e);
    case SIDES: return world.sideBit(e, state) !== 0 ? value : 0;
    case TRUST: return ((e / N_STATES) | 0) === state ? value : e % N_STATES === state ? roughly(value) : prior(world, field);
    case TONE: return ((e / N_STATES) | 0) === state ? value : 0;
    case OWN: return e === state ? value : prior(world, field);
    case AGREEMENT: return seesAgreement(world, state, e) ? value : 0;
    case SEVERITY: return world.get(State.earlyWarning + state) > 0 ? value : roughly(value);
    default: return seenByTable(world, state, field);
  }
}

/** The same, straight from the table. */
export function seenByTable(world: World, state: number, field: number): number {
  switch (knowledgeOf(world, state, field)) {
    case 'exact': return world.get(field);
    case 'perceived': return seenTension(world, state, entity[field] as number);
    case 'rough': return roughly(world.get(field));
    case 'none': return prior(world, field);
  }
}

/** What anyone may assume who knows nothing: nothing at all of talks, agreements and misreadings; the start for the rest. */
function prior(world: World, field: number): number {
  const how = class_[field];
  if (how === AGREEMENT || how === CLAUSE || how === SIDES || how === TONE || how === AFTER) return 0;
  if (field >= Perception.error && field < Perception.low + N_STATES * N_BORDERS) return 0;
  // what an unknown target may be is public: its middle
  if (how === FUND) return (world.get(Region.fundLow) + world.get(Region.fundHigh)) >> 1;
  if (field >= Border.momentum && field < Border.momentum + N_BORDERS) return 0;
  if (field >= Border.tended && field < Border.tended + N_BORDERS) return 0;
  return world.tables.start[field] as number;
}

/** Fills `into` (length SIZE) with every field as the seat sees it. */
export function perceive(world: World, state: number, into: Int32Array): void {
  for (let f = 0; f < SIZE; f++) into[f] = seen(world, state, f);
}
