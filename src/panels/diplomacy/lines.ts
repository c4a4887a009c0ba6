/** What the composer may put into an offer: which clauses fit the parties, and sensible first values. */
import { BORDERS, CLAUSES, MISSION_SIZES, sidesOf, STATES, THREATS, type BorderId, type ClauseType, type StateId, type ThreatId } from '../../engine/names.ts';
import { givenBy, mayPair } from '../../protocol/clausePairs.ts';
import type { Clause, OfferDraft, OfferView } from '../../protocol/offers.ts';

export const MAX_CLAUSES = 4;
const FIRST_TERM = 4;

/** Clauses that two named states make, the giver first. */
const PAIRED = ['seasonalSwap', 'upstreamCostShare', 'jointDam', 'fillingCap', 'benefitFund'] as const satisfies readonly ClauseType[];
type PairedType = (typeof PAIRED)[number];
/** Clauses that bind every party alike and have no place. */
const COMMON = ['liaisonNetwork', 'noForcePledge', 'disasterAid'] as const satisfies readonly ClauseType[];
type CommonType = (typeof COMMON)[number];
type PlacedType = Exclude<ClauseType, PairedType | CommonType>;
export const isPaired = (type: ClauseType): type is PairedType => PAIRED.some((one) => one === type);
const isCommon = (type: ClauseType): type is CommonType => COMMON.some((one) => one === type);

/** Borders whose two sides are both parties. */
export function bordersAmong(parties: readonly StateId[]): readonly BorderId[] {
  const inside: ReadonlySet<string> = new Set(parties);
  return BORDERS.filter((border) => sidesOf(border).every((side) => inside.has(side)));
}

/** Where this seat may propose a clause of this type: at its own borders; a commission also where it would arbitrate. */
export function placesFor(type: PlacedType, seat: StateId, parties: readonly StateId[]): readonly BorderId[] {
  const among = bordersAmong(parties);
  const own = among.filter((border) => sidesOf(border).includes(seat));
  return type === 'jointCommission' ? [...own, ...among.filter((border) => !own.includes(border))] : own;
}

interface Pair {
  readonly giver: StateId;
  readonly taker: StateId;
}
/** Pairs with this seat between which a clause of this type can run, e.g. from upstream to downstream. */
export function pairsFor(type: PairedType, seat: StateId, parties: readonly StateId[]): readonly Pair[] {
  const ordered = STATES.filter((state) => parties.includes(state));
  return ordered.flatMap((giver) => ordered.filter((taker) => mayPair(type, giver, taker)).map((taker): Pair => ({ giver, taker })))
    .filter((pair) => pair.giver === seat || pair.taker === seat);
}

/** What a new line starts from: the border that is looked at, and the threats that the scenario plays with. */
export interface Preferred {
  readonly border?: BorderId | undefined;
  readonly threats?: readonly ThreatId[] | undefined;
}

/** A clause of this type with middling values; undefined when it does not fit the seat and the parties. */
export function firstClause(type: ClauseType, seat: StateId, parties: readonly StateId[], { border: looked, threats = THREATS }: Preferred = {}): Clause | undefined {
  if (isPaired(type)) {
    const [pair] = pairsFor(type, seat, parties);
    return pair && paired(type, pair);
  }
  if (isCommon(type)) {
    const [threat] = liaisonThreats(threats);
    if (parties.length < 2) return undefined;
    return type === 'liaisonNetwork' ? threat && { type, threat } : { type };
  }
  const places = placesFor(type, seat, parties);
  const border = looked !== undefined && places.includes(looked) ? looked : places[0];
  return border && placed(type, border, seat);
}

/** What a person chooses an amount of: water or energy, a size or a share, or how slowly a reservoir fills. */
type Measure = 'quantity' | 'size' | 'pace';
const MEASURES: Partial<Record<ClauseType, Measure>> = { upstreamCostShare: 'size', jointDam: 'size', benefitFund: 'size', fillingCap: 'pace' };
/** Key of the words for `amount` of what a clause of this type measures: 'Much' water, but a 'Large' dam. */
export function amountKey(type: ClauseType, amount: 1 | 2 | 3): string {
  switch (MEASURES[type]) {
    case 'size': return `names.missionSize.${MISSION_SIZES[amount - 1]}`;
    case 'pace': return `facts.amount.pace.${amount}`;
    default: return `names.amount.${amount}`;
  }
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

function placed(type: PlacedType, border: BorderId, seat: StateId): Clause {
  switch (type) {
    case 'dryYearParity': return { type, border, amount: 2 };
    case 'landSwap': return { type, border, basis: 'area' };
    case 'sharedInfrastructure': return { type, border, object: 'gates' };
    case 'confidenceMeasures': return { type, border, zoneKm: 10, inspections: true };
    case 'demilitarisedZone': return { type, border, monitored: true };
    case 'jointCommission': return { type, border, arbiter: sidesOf(border).includes(seat) ? 'none' : 'neighbour' };
    case 'guaranteedAccess':
    case 'hotlineFactFinding':
    case 'realTimeData': return { type, border };
  }
}

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

/** True when every state that the clause binds is a party, and the seat is among them. */
export function fits(clause: Clause, seat: StateId, parties: readonly StateId[]): boolean {
  if (parties.length < 2 || !involved(clause, parties).includes(seat)) return false;
  return 'border' in clause ? bordersAmong(parties).includes(clause.border) : involved(clause, parties).every((state) => parties.includes(state));
}

/** The same promise: same type at the same place, between the same two in the same direction, or against the same threat. An offer holds it once. */
export function samePlace(a: Clause, b: Clause): boolean {
  if (a.type !== b.type) return false;
  if ('border' in a && 'border' in b) return a.border === b.border;
  if (a.type === 'liaisonNetwork' && b.type === 'liaisonNetwork') return a.threat === b.threat;
  return String(givenBy(a)) === String(givenBy(b));
}

/** A clause of this type that fits and that the offer does not hold yet: at another border, or between another pair, when the first is taken. */
export function nextClause(type: ClauseType, seat: StateId, parties: readonly StateId[], there: readonly Clause[], preferred: Preferred = {}): Clause | undefined {
  const first = firstClause(type, seat, parties, preferred);
  const choices = first === undefined ? [] : [first, ...elsewhere(first, seat, parties, preferred.threats)];
  return choices.find((clause) => !there.some((other) => samePlace(other, clause)));
}

/** The same clause wherever else, or against whatever else, this seat could propose it. */
function elsewhere(clause: Clause, seat: StateId, parties: readonly StateId[], threats: readonly ThreatId[] = THREATS): readonly Clause[] {
  if (clause.type === 'liaisonNetwork') return liaisonThreats(threats).map((threat) => ({ ...clause, threat }));
  if ('border' in clause) return placesFor(clause.type, seat, parties).map((border) => moved(clause, border, seat));
  return givenBy(clause) === undefined ? [] : pairsFor(clause.type as PairedType, seat, parties).map((pair) => between(clause, pair));
}

/** A placed clause at another border; a seat that is no side there can only arbitrate. */
export function moved(clause: Extract<Clause, { border: BorderId }>, border: BorderId, seat: StateId): Clause {
  if (clause.type === 'jointCommission' && !sidesOf(border).includes(seat)) return { ...clause, border, arbiter: 'neighbour' };
  return { ...clause, border };
}

/** A clause of two named states between another two. */
export function between(clause: Clause, { giver, taker }: Pair): Clause {
  if ('upstream' in clause) return { ...clause, upstream: giver, downstream: taker };
  return 'payer' in clause ? { ...clause, payer: giver, receiver: taker } : clause;
}

/** The types on offer: those that fit these parties, and those that do not. */
export function typesFor(offered: readonly ClauseType[], seat: StateId, parties: readonly StateId[], preferred: Preferred = {}): { readonly fit: readonly ClauseType[]; readonly others: readonly ClauseType[] } {
  const types = CLAUSES.filter((type) => offered.includes(type));
  const fit = types.filter((type) => firstClause(type, seat, parties, preferred) !== undefined);
  return { fit, others: types.filter((type) => !fit.includes(type)) };
}

/** Seasons for which an offer can bind: from one to the end of the game, the coming season included. */
export function terms(turn: number, turns: number): readonly number[] {
  return Array.from({ length: Math.max(1, turns - turn + 1) }, (_, i) => i + 1);
}

export function emptyDraft(turn: number, turns: number): OfferDraft {
  return { to: [], clauses: [], term: Math.min(FIRST_TERM, terms(turn, turns).length), isPublic: true, onBreach: 'suspend' };
}

/** What a counter-offer starts from: the same lines, addressed to everyone else at the table. */
export function counterDraft(offer: OfferView, seat: StateId): OfferDraft {
  const parties = [offer.from, ...offer.to];
  return {
    to: STATES.filter((state) => state !== seat && parties.includes(state)),
    clauses: offer.clauses, term: offer.term, isPublic: offer.isPublic, onBreach: offer.onBreach,
  };
}
