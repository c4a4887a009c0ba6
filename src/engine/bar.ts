/**
 * Events over shared water on the BAR scale (E02), −7 formal war … +7 unification; what the literature counts.
 * Values travel plus `BAR_ZERO`, so that they stay positive.
 */
import { CLAUSES, ORDERS, type ClauseType, type FactKind, type OrderKind } from './names.ts';

export const BAR_ZERO = 10;
/** Promises about water itself, wherever their parties are. */
const WATER_CLAUSES: readonly ClauseType[] = ['seasonalSwap', 'dryYearParity', 'upstreamCostShare', 'jointDam', 'fillingCap'];
/** Orders at a border that lives on shared water. What is delivered day by day is no event, as it is none for those who code them. */
const ORDER_BAR: { readonly [K in OrderKind]?: number } = { securityCouncil: -2, faitAccompli: -3, territoryFirst: -2 };
/** From here on an incident is an extensive act that costs lives. */
const LIMITED_WAR = 700;

/** Where a fact happened: whether the border lives on shared water, and its tension, 0–1000. */
export interface Scene {
  readonly isWater: boolean;
  readonly tension: number;
}

/** The BAR value of a fact with the numbers a and b, or null when it has nothing to do with shared water. */
export function barOf({ isWater, tension }: Scene, kind: FactKind, a: number, b: number): number | null {
  switch (kind) {
    case 'agreementSigned': return WATER_CLAUSES.includes(CLAUSES[b] as ClauseType) ? 4 : isWater ? 3 : null;
    case 'clauseBroken': return WATER_CLAUSES.includes(CLAUSES[a] as ClauseType) ? -3 : isWater ? -2 : null;
    // farmers and papers blame the neighbour: a mild word
    case 'shortageWater': return -1;
    case 'textSigned': return isWater ? 6 : null;
    case 'goodOfficesAccepted': return isWater ? 1 : null;
    case 'accused': case 'goodOfficesRefused': return isWater ? -2 : null;
    case 'agreementFailed': case 'caseLapsed': return isWater ? -1 : null;
    case 'borderClosed': return isWater ? -3 : null;
    case 'mobilised': return isWater ? -4 : null;
    case 'councilCalls': return isWater ? 0 : null;
    case 'orderExecuted': return isWater ? (ORDER_BAR[ORDERS[a] as OrderKind] ?? null) : null;
    case 'incident': return isWater ? (tension >= LIMITED_WAR ? -6 : a === 1 ? -1 : a === 2 ? -4 : -5) : null;
    default: return null;
  }
}
