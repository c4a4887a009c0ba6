/**
 * Between what travels (names) and what the engine reads (indices). Both directions, and nothing but translation:
 * what is legal is asked elsewhere. The row types equal the engine's in form, which protocol may not import.
 */
import {
  BORDERS, CLAUSES, MISSION_MODES, MISSION_SIZES, MISSION_TYPES, ORDERS, PLATFORMS, SEATS, STATES, THREATS, type BorderId, type SeatId, type StateId,
} from '../engine/names.ts';
import { CONDITIONS, MONITORING, type Clause, type OfferDraft } from './offers.ts';
import type { Order } from './orders.ts';

export interface OrderRow {
  readonly kind: number;
  readonly border: number;
  readonly partner: number;
  readonly amount: number;
  readonly mode: number;
  readonly type: number;
  readonly size: number;
  readonly threat: number;
  readonly organisation: number;
}
export interface ClauseRow {
  readonly type: number;
  readonly place: number;
  readonly giver: number;
  readonly taker: number;
  /** Swap: water 1–3. Infrastructure: 0 gates, 1 road. Measures: zone in km. Commission: index in ARBITERS. Land: 0 area, 1 value. Liaison: index in THREATS. Others: 1–3. */
  readonly amountA: number;
  /** Swap: energy 1–3. Measures: 1 with inspections. Zone: 1 with monitors. */
  readonly amountB: number;
}
export interface OfferRow {
  readonly from: number;
  readonly parties: number;
  readonly clauses: readonly ClauseRow[];
  readonly term: number;
  readonly isPublic: boolean;
  /** 0 suspend, 1 compensate. */
  readonly onBreach: 0 | 1;
  /** First turn in which promises fall due; index in CONDITIONS; index in MONITORING. */
  readonly starts?: number;
  readonly condition?: 0 | 1 | 2;
  readonly monitoring?: 0 | 1 | 2;
}

/** Who decides when a joint commission can't. */
export const ARBITERS = ['none', 'neighbour', 'un'] as const;
const OBJECTS = ['gates', 'road'] as const;
const BASES = ['area', 'value'] as const;

/** The entry at `index`, or undefined outside the list; −1 means none. */
const at = <T>(list: readonly T[], index: number): T | undefined => list[index];

/** An order as the engine reads it. */
export function orderToRow(o: Order): OrderRow {
  return {
    kind: ORDERS.indexOf(o.kind),
    border: o.border === undefined ? -1 : BORDERS.indexOf(o.border),
    partner: o.partner === undefined ? -1 : STATES.indexOf(o.partner),
    amount: o.amount ?? 0,
    mode: o.mode === undefined ? 0 : MISSION_MODES.indexOf(o.mode),
    type: o.type === undefined ? 0 : MISSION_TYPES.indexOf(o.type) + 1,
    size: o.size === undefined ? 0 : MISSION_SIZES.indexOf(o.size) + 1,
    threat: o.threat === undefined ? -1 : THREATS.indexOf(o.threat),
    organisation: o.organisation === undefined ? -1 : PLATFORMS.indexOf(o.organisation),
  };
}

/** An order as it travels; parts that the row does not use are left out. */
export function rowToOrder(r: OrderRow): Order {
  const border = at(BORDERS, r.border);
  const partner = at(STATES, r.partner);
  const mode = MISSION_MODES[r.mode];
  const type = at(MISSION_TYPES, r.type - 1);
  const size = at(MISSION_SIZES, r.size - 1);
  const threat = at(THREATS, r.threat);
  const organisation = at(PLATFORMS, r.organisation);
  const amount = r.amount === 1 || r.amount === 2 || r.amount === 3 ? r.amount : undefined;
  return {
    kind: ORDERS[r.kind] ?? 'hold',
    ...(border === undefined ? {} : { border }),
    ...(partner === undefined ? {} : { partner }),
    ...(amount === undefined ? {} : { amount }),
    ...(mode === undefined || mode === 'none' ? {} : { mode }),
    ...(type === undefined ? {} : { type }),
    ...(size === undefined ? {} : { size }),
    ...(threat === undefined ? {} : { threat }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** A clause as the engine reads it. */
export function clauseToRow(c: Clause): ClauseRow {
  const row = { type: CLAUSES.indexOf(c.type), place: -1, giver: -1, taker: -1, amountA: 0, amountB: 0 };
  const flow = (giver: StateId, taker: StateId, amountA: number, amountB = 0): ClauseRow =>
    ({ ...row, giver: STATES.indexOf(giver), taker: STATES.indexOf(taker), amountA, amountB });
  const place = (border: BorderId, amountA = 0, amountB = 0): ClauseRow => ({ ...row, place: BORDERS.indexOf(border), amountA, amountB });
  switch (c.type) {
    case 'seasonalSwap': return flow(c.upstream, c.downstream, c.water, c.energy);
    case 'upstreamCostShare': case 'jointDam': case 'fillingCap': return flow(c.upstream, c.downstream, c.amount);
    case 'benefitFund': return flow(c.payer, c.receiver, c.amount);
    case 'dryYearParity': return place(c.border, c.amount);
    case 'landSwap': return place(c.border, BASES.indexOf(c.basis));
    case 'sharedInfrastructure': return place(c.border, OBJECTS.indexOf(c.object));
    case 'confidenceMeasures': return place(c.border, c.zoneKm, c.inspections ? 1 : 0);
    case 'demilitarisedZone': return place(c.border, 0, c.monitored ? 1 : 0);
    case 'jointCommission': return place(c.border, ARBITERS.indexOf(c.arbiter));
    case 'guaranteedAccess': case 'hotlineFactFinding': case 'realTimeData': return place(c.border);
    case 'liaisonNetwork': return { ...row, amountA: THREATS.indexOf(c.threat) };
    case 'noForcePledge': case 'disasterAid': return row;
  }
}

const amountOf = (n: number): 1 | 2 | 3 => (n <= 1 ? 1 : n >= 3 ? 3 : 2);
const LIAISON = ['extremism', 'narcotics', 'cyber'] as const;

/** A clause as it travels; undefined when the row's type, parties or place can't be put into words. */
export function rowToClause(r: ClauseRow): Clause | undefined {
  const type = CLAUSES[r.type];
  switch (type) {
    case undefined: return undefined;
    case 'noForcePledge': case 'disasterAid': return { type };
    case 'liaisonNetwork': {
      const threat = LIAISON.find((id) => id === THREATS[r.amountA]);
      return threat === undefined ? undefined : { type, threat };
    }
    case 'seasonalSwap': case 'upstreamCostShare': case 'jointDam': case 'fillingCap': case 'benefitFund': return rowToFlow(type, r);
    default: return rowToPlace(type, r);
  }
}

function rowToFlow(type: 'seasonalSwap' | 'upstreamCostShare' | 'jointDam' | 'fillingCap' | 'benefitFund', r: ClauseRow): Clause | undefined {
  const upstream = at(STATES, r.giver);
  const downstream = at(STATES, r.taker);
  if (upstream === undefined || downstream === undefined) return undefined;
  const amount = amountOf(r.amountA);
  if (type === 'seasonalSwap') return { type, upstream, downstream, water: amount, energy: amountOf(r.amountB) };
  return type === 'benefitFund' ? { type, payer: upstream, receiver: downstream, amount } : { type, upstream, downstream, amount };
}

type PlacedType = Extract<Clause, { readonly border: BorderId }>['type'];

function rowToPlace(type: PlacedType, r: ClauseRow): Clause | undefined {
  const border = at(BORDERS, r.place);
  if (border === undefined) return undefined;
  switch (type) {
    case 'dryYearParity': return { type, border, amount: amountOf(r.amountA) };
    case 'landSwap': return { type, border, basis: BASES[r.amountA] ?? 'area' };
    case 'sharedInfrastructure': return { type, border, object: OBJECTS[r.amountA] ?? 'gates' };
    case 'confidenceMeasures': return { type, border, zoneKm: r.amountA >= 100 ? 100 : r.amountA >= 50 ? 50 : 10, inspections: r.amountB === 1 };
    case 'demilitarisedZone': return { type, border, monitored: r.amountB === 1 };
    case 'jointCommission': return { type, border, arbiter: ARBITERS[r.amountA] ?? 'none' };
    case 'guaranteedAccess': case 'hotlineFactFinding': case 'realTimeData': return { type, border };
  }
}

/** The states of a mask, in the fixed order of iteration. */
export const statesOf = (mask: number): readonly StateId[] => STATES.filter((_, i) => (mask & (1 << i)) !== 0);
/** The mask of some states. */
export const maskOf = (states: readonly StateId[]): number => states.reduce((mask, s) => mask | (1 << STATES.indexOf(s)), 0);

/** An offer made by `from`, as the engine reads it. */
export function offerToRow(from: SeatId, offer: OfferDraft): OfferRow {
  const { starts, condition, monitoring } = offer;
  return {
    from: SEATS.indexOf(from),
    // an envoy writes a text and is no party to it
    parties: maskOf(from === 'ENVOY' ? offer.to : [from, ...offer.to]),
    clauses: offer.clauses.map(clauseToRow),
    term: offer.term,
    isPublic: offer.isPublic,
    onBreach: offer.onBreach === 'suspend' ? 0 : 1,
    ...(starts === undefined ? {} : { starts }),
    ...(condition === undefined ? {} : { condition: CONDITIONS.indexOf(condition) as 0 | 1 | 2 }),
    ...(monitoring === undefined ? {} : { monitoring: MONITORING.indexOf(monitoring) as 0 | 1 | 2 }),
  };
}

/** An offer as it travels; clauses that can't be put into words are left out. */
export function rowToOffer(r: OfferRow): OfferDraft {
  return {
    to: statesOf(r.parties & ~(1 << r.from)) as StateId[],
    clauses: r.clauses.map(rowToClause).filter((c) => c !== undefined),
    term: r.term,
    isPublic: r.isPublic,
    onBreach: r.onBreach === 0 ? 'suspend' : 'compensate',
    ...(r.starts === undefined ? {} : { starts: r.starts }),
    ...(r.condition === undefined ? {} : { condition: CONDITIONS[r.condition] }),
    ...(r.monitoring === undefined ? {} : { monitoring: MONITORING[r.monitoring] }),
  };
}
