/**
 * Which clauses fit the parties of an offer, and sensible first values. The `author` is the delegation that proposes and
 * is bound itself, or ENVOY, who writes a text for others and is bound by nothing.
 */
import { BORDERS, sidesOf, STATES, THREATS, type BorderId, type ClauseType, type SeatId, type StateId, type ThreatId } from '../../../engine/names.ts';
import { givenBy, mayPair } from '../../../protocol/clausePairs.ts';
import type { Clause } from '../../../protocol/offers.ts';

/** Clauses that two named states make, the giver first. */
const PAIRED = ['seasonalSwap', 'upstreamCostShare', 'jointDam', 'fillingCap', 'benefitFund'] as const satisfies readonly ClauseType[];
type PairedType = (typeof PAIRED)[number];
/** Clauses that bind every party alike and have no place. */
const COMMON = ['liaisonNetwork', 'noForcePledge', 'disasterAid'] as const satisfies readonly ClauseType[];
type CommonType = (typeof COMMON)[number];
type PlacedType = Exclude<ClauseType, PairedType | CommonType>;
type Placed = Extract<Clause, { readonly border: BorderId }>;
export const isPaired = (type: ClauseType): type is PairedType => PAIRED.some((one) => one === type);
export const isCommon = (type: ClauseType): type is CommonType => COMMON.some((one) => one === type);

/** Whether the author has a part among these states; an envoy needs none. */
const concerns = (author: SeatId, states: readonly string[]): boolean => author === 'ENVOY' || states.includes(author);

/** Borders whose two sides are both parties. */
export function bordersAmong(parties: readonly StateId[]): readonly BorderId[] {
  const inside: ReadonlySet<string> = new Set(parties);
  return BORDERS.filter((border) => sidesOf(border).every((side) => inside.has(side)));
}

/** Where the author may propose a clause of this type: at its own borders; a commission also where it would arbitrate. */
function placesFor(type: PlacedType, author: SeatId, parties: readonly StateId[]): readonly BorderId[] {
  const among = bordersAmong(parties);
  const own = among.filter((border) => concerns(author, sidesOf(border)));
  return type === 'jointCommission' ? [...own, ...among.filter((border) => !own.includes(border))] : own;
}

interface Pair {
  readonly giver: StateId;
  readonly taker: StateId;
}
/** Pairs, the author among them, between which a clause of this type can run, e.g. from upstream to downstream. */
export function pairsFor(type: PairedType, author: SeatId, parties: readonly StateId[]): readonly Pair[] {
  const ordered = STATES.filter((state) => parties.includes(state));
  return ordered.flatMap((giver) => ordered.filter((taker) => mayPair(type, giver, taker)).map((taker): Pair => ({ giver, taker })))
    .filter((pair) => concerns(author, [pair.giver, pair.taker]));
}

/** What a new line starts from: the border that is looked at, and the threats that the scenario plays with. */
export interface Preferred {
  readonly border?: BorderId | undefined;
  readonly threats?: readonly ThreatId[] | undefined;
}

/** A clause of this type with middling values; undefined when it does not fit the author and the parties. */
export function firstClause(type: ClauseType, author: SeatId, parties: readonly StateId[], { border: looked, threats = THREATS }: Preferred = {}): Clause | undefined {
  if (isPaired(type)) {
    const [pair] = pairsFor(type, author, parties);
    return pair && paired(type, pair);
  }
  if (isCommon(type)) {
    const [threat] = liaisonThreats(threats);
    if (parties.length < 2) return undefined;
    return type === 'liaisonNetwork' ? threat && { type, threat } : { type };
  }
  const places = placesFor(type, author, parties);
  const border = looked !== undefined && places.includes(looked) ? looked : places[0];
  return border && placed(type, border, author);
}

/** Threats against which liaison officers work. */
export const liaisonThreats = (threats: readonly ThreatId[]): readonly ('extremism' | 'narcotics' | 'cyber')[] =>
  (['extremism', 'narcotics', 'cyber'] as const).filter((threat) => threats.includes(threat));

function paired(type: PairedType, { giver, taker }: Pair): Clause {
  switch (type) {
    case 'seasonalSwap': return { type, upstream: giver, downstream: taker, water: 2, energy: 2 };
    case 'benefitFund': return { type, payer: giver, receiver: taker, amount: 2 };
    default: return { type, upstream: giver, downstream: taker, amount: 2 };
  }
}

function placed(type: PlacedType, border: BorderId, author: SeatId): Clause {
  switch (type) {
    case 'dryYearParity': return { type, border, amount: 2 };
    case 'landSwap': return { type, border, basis: 'area' };
    case 'sharedInfrastructure': return { type, border, object: 'gates' };
    case 'confidenceMeasures': return { type, border, zoneKm: 10, inspections: true };
    case 'demilitarisedZone': return { type, border, monitored: true };
    case 'jointCommission': return { type, border, arbiter: concerns(author, sidesOf(border)) ? 'none' : 'neighbour' };
    case 'guaranteedAccess':
    case 'hotlineFactFinding':
    case 'realTimeData': return { type, border };
  }
}

/** Two sides among themselves have no neighbour who could arbitrate. */
export const hasArbiter = (clause: Clause, parties: readonly StateId[]): boolean => clause.type !== 'jointCommission' || clause.arbiter !== 'neighbour' || parties.length > 2;

/** Who has something to do for a clause; a neighbour may be asked to arbitrate. */
export function involved(clause: Clause, parties: readonly StateId[]): readonly StateId[] {
  if (clause.type === 'jointCommission' && clause.arbiter === 'neighbour') return parties;
  if (!('border' in clause)) return givenBy(clause) ?? parties;
  const sides: readonly string[] = sidesOf(clause.border);
  return STATES.filter((state) => sides.includes(state));
}

/** Parties for whom an offer holds nothing to do; with any, nobody can sign it. */
export const idle = (clauses: readonly Clause[], parties: readonly StateId[]): readonly StateId[] =>
  parties.filter((state) => !clauses.some((clause) => involved(clause, parties).includes(state)));

/** True when every state that the clause binds is a party, and the author is among them. */
export function fits(clause: Clause, author: SeatId, parties: readonly StateId[]): boolean {
  if (parties.length < 2 || !hasArbiter(clause, parties) || !concerns(author, involved(clause, parties))) return false;
  return 'border' in clause ? bordersAmong(parties).includes(clause.border) : involved(clause, parties).every((state) => parties.includes(state));
}

/** The same promise: same type at the same place, between the same two in the same direction, or against the same threat. An offer holds it once. */
export function samePromise(a: Clause, b: Clause): boolean {
  if (a.type !== b.type) return false;
  if ('border' in a && 'border' in b) return a.border === b.border;
  if (a.type === 'liaisonNetwork' && b.type === 'liaisonNetwork') return a.threat === b.threat;
  return String(givenBy(a)) === String(givenBy(b));
}

/** Every clause of this type that fits, the preferred one first: at each border, between each pair, or against each threat. */
export function choicesOf(type: ClauseType, author: SeatId, parties: readonly StateId[], preferred: Preferred = {}): readonly Clause[] {
  const first = firstClause(type, author, parties, preferred);
  if (first === undefined) return [];
  return [first, ...elsewhere(first, author, parties, preferred.threats).filter((other) => !samePromise(first, other))];
}

/** The same clause wherever else, or against whatever else, the author could propose it; the clause itself among them. */
export function elsewhere(clause: Clause, author: SeatId, parties: readonly StateId[], threats: readonly ThreatId[] = THREATS): readonly Clause[] {
  if (clause.type === 'liaisonNetwork') return liaisonThreats(threats).map((threat) => ({ ...clause, threat }));
  if ('border' in clause) return placesFor(clause.type, author, parties).map((border) => moved(clause, border, author));
  return isPaired(clause.type) ? pairsFor(clause.type, author, parties).map((pair) => between(clause, pair)) : [clause];
}

/** A placed clause at another border; a delegation that is no side there can only arbitrate. */
function moved(clause: Placed, border: BorderId, author: SeatId): Clause {
  if (clause.type === 'jointCommission' && !concerns(author, sidesOf(border))) return { ...clause, border, arbiter: 'neighbour' };
  return { ...clause, border };
}

/** A clause of two named states between another two. */
function between(clause: Clause, { giver, taker }: Pair): Clause {
  if ('upstream' in clause) return { ...clause, upstream: giver, downstream: taker };
  return 'payer' in clause ? { ...clause, payer: giver, receiver: taker } : clause;
}
