/** Clauses and offers as the engine reads them. */
import { CLAUSES, type ClauseType } from '../names.ts';

export interface ClauseRow {
  /** Index in CLAUSES. */
  readonly type: number;
  /** Index in BORDERS, or −1. */
  readonly place: number;
  /** Indices in STATES, or −1: upstream and downstream of a swap. */
  readonly giver: number;
  readonly taker: number;
  /** Meaning by type: see protocol/codec.ts. */
  readonly amountA: number;
  readonly amountB: number;
}

export interface OfferRow {
  /** Proposer, index in STATES; N_STATES for an envoy, who is no party. */
  readonly from: number;
  /** Bits of all parties, a proposing state included. */
  readonly parties: number;
  readonly clauses: readonly ClauseRow[];
  /** Seasons for which it binds. */
  readonly term: number;
  readonly isPublic: boolean;
  /** 0 suspend, 1 compensate. */
  readonly onBreach: 0 | 1;
  /** First turn (1-based) in which promises fall due; absent: the one in which it is signed. */
  readonly starts?: number;
  /** See clauses/terms.ts; absent: none. */
  readonly condition?: 0 | 1 | 2;
  /** 0 nobody watches, 1 the parties together, 2 the United Nations; absent: nobody. */
  readonly monitoring?: 0 | 1 | 2;
}

export const clauseIndex = (type: ClauseType): number => CLAUSES.indexOf(type);
export const SWAP = clauseIndex('seasonalSwap');
export const PARITY = clauseIndex('dryYearParity');
export const COST_SHARE = clauseIndex('upstreamCostShare');
export const DAM = clauseIndex('jointDam');
export const FILLING = clauseIndex('fillingCap');
export const BENEFIT = clauseIndex('benefitFund');
export const LAND = clauseIndex('landSwap');
export const SHARED = clauseIndex('sharedInfrastructure');
export const ACCESS = clauseIndex('guaranteedAccess');
export const MEASURES = clauseIndex('confidenceMeasures');
export const ZONE = clauseIndex('demilitarisedZone');
export const HOTLINE = clauseIndex('hotlineFactFinding');
export const DATA = clauseIndex('realTimeData');
export const COMMISSION = clauseIndex('jointCommission');
export const LIAISON = clauseIndex('liaisonNetwork');
export const PLEDGE = clauseIndex('noForcePledge');
export const AID = clauseIndex('disasterAid');
