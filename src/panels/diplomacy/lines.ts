/** What the composer may put into an offer: which clauses fit the parties, and sensible first values. */
import { BORDERS, canSwap, CLAUSES, sidesOf, STATES, type BorderId, type ClauseType, type StateId } from '../../engine/names.ts';
import type { Clause, OfferDraft, OfferView } from '../../protocol/offers.ts';

export type OpenClause = Clause['type'];
const OPEN: ReadonlySet<ClauseType> = new Set<OpenClause>(['seasonalSwap', 'sharedInfrastructure', 'confidenceMeasures', 'hotlineFactFinding', 'jointCommission']);
/** The clause types that can be negotiated now, in the order of the shared list. */
export const OPEN_CLAUSES: readonly OpenClause[] = CLAUSES.filter((type): type is OpenClause => OPEN.has(type));

export const MAX_CLAUSES = 4;
const FIRST_TERM = 4;

/** Borders whose two sides are both parties. */
export function bordersAmong(parties: readonly StateId[]): readonly BorderId[] {
  const inside: ReadonlySet<string> = new Set(parties);
  return BORDERS.filter((border) => sidesOf(border).every((side) => inside.has(side)));
}

/** Where this seat may propose a clause of this type: at its own borders; a commission also where it would arbitrate. */
export function placesFor(type: Exclude<OpenClause, 'seasonalSwap'>, seat: StateId, parties: readonly StateId[]): readonly BorderId[] {
  const among = bordersAmong(parties);
  const own = among.filter((border) => sidesOf(border).includes(seat));
  return type === 'jointCommission' ? [...own, ...among.filter((border) => !own.includes(border))] : own;
}

/** Pairs with this seat that can swap summer water for winter energy: one side upstream, the other not. */
export function swapPairs(seat: StateId, parties: readonly StateId[]): readonly { readonly upstream: StateId; readonly downstream: StateId }[] {
  const ordered = STATES.filter((state) => parties.includes(state));
  return ordered.flatMap((upstream) => ordered.filter((state) => canSwap(upstream, state)).map((downstream) => ({ upstream, downstream })))
    .filter((pair) => pair.upstream === seat || pair.downstream === seat);
}

/** A clause of this type with middling values; undefined when it does not fit the seat and the parties. */
export function firstClause(type: OpenClause, seat: StateId, parties: readonly StateId[], preferred?: BorderId): Clause | undefined {
  if (type === 'seasonalSwap') {
    const pair = swapPairs(seat, parties)[0];
    return pair && { type, ...pair, water: 2, energy: 2 };
  }
  const places = placesFor(type, seat, parties);
  const border = preferred !== undefined && places.includes(preferred) ? preferred : places[0];
  if (border === undefined) return undefined;
  switch (type) {
    case 'sharedInfrastructure': return { type, border, object: 'gates' };
    case 'confidenceMeasures': return { type, border, zoneKm: 10, inspections: true };
    case 'hotlineFactFinding': return { type, border };
    case 'jointCommission': return { type, border, arbiter: sidesOf(border).includes(seat) ? 'none' : 'neighbour' };
  }
}

/** Who has something to do for a clause; a neighbour may be asked to arbitrate. */
export function involved(clause: Clause, parties: readonly StateId[]): readonly StateId[] {
  if (clause.type === 'seasonalSwap') return [clause.upstream, clause.downstream];
  if (clause.type === 'jointCommission' && clause.arbiter === 'neighbour') return parties;
  const sides: readonly string[] = sidesOf(clause.border);
  return STATES.filter((state) => sides.includes(state));
}

/** Parties for whom an offer holds nothing to do; with any, nobody can sign it. */
export const idle = (clauses: readonly Clause[], parties: readonly StateId[]): readonly StateId[] =>
  parties.filter((state) => !clauses.some((clause) => involved(clause, parties).includes(state)));

/** True when every state that the clause binds is a party, and the seat is among them. */
export function fits(clause: Clause, seat: StateId, parties: readonly StateId[]): boolean {
  if (!involved(clause, parties).includes(seat)) return false;
  return clause.type === 'seasonalSwap' ? swapPairs(seat, parties).some((pair) => pair.upstream === clause.upstream && pair.downstream === clause.downstream) : bordersAmong(parties).includes(clause.border);
}

/** Same type at the same place: an offer holds it once. */
export const samePlace = (a: Clause, b: Clause): boolean =>
  a.type === 'seasonalSwap' && b.type === 'seasonalSwap'
    ? a.upstream === b.upstream && a.downstream === b.downstream
    : a.type === b.type && 'border' in a && 'border' in b && a.border === b.border;

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
