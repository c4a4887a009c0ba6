/** Deals of one clause that a scenario allows: every type, place and pair of parties, at a middling amount. */
import { BORDERS, CLAUSES, STATES, THREATS, type BorderId, type ClauseType, type StateId } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { mayPair } from '../../protocol/clausePairs.ts';
import type { Clause } from '../../protocol/offers.ts';

export interface OneClause {
  readonly parties: readonly [StateId, StateId];
  readonly clause: Clause;
}
const LIAISON = ['extremism', 'narcotics', 'cyber'] as const;
const MIDDLE = 2;
const pairs = (): [StateId, StateId][] => STATES.flatMap((a) => STATES.filter((b) => b !== a).map((b): [StateId, StateId] => [a, b]));

function flows(type: ClauseType): OneClause[] {
  const made = ([a, b]: [StateId, StateId]): Clause | undefined => {
    const between = { upstream: a, downstream: b };
    switch (type) {
      case 'seasonalSwap': return { type, ...between, water: MIDDLE, energy: MIDDLE };
      case 'upstreamCostShare': case 'jointDam': case 'fillingCap': return { type, ...between, amount: MIDDLE };
      case 'benefitFund': return { type, payer: a, receiver: b, amount: MIDDLE };
      default: return undefined;
    }
  };
  return pairs().filter(([a, b]) => mayPair(type, a, b)).flatMap((parties) => {
    const clause = made(parties);
    return clause === undefined ? [] : [{ parties, clause }];
  });
}

function atBorder(type: ClauseType, border: BorderId): Clause | undefined {
  switch (type) {
    case 'dryYearParity': return { type, border, amount: MIDDLE };
    case 'landSwap': return { type, border, basis: 'value' };
    case 'sharedInfrastructure': return { type, border, object: 'gates' };
    case 'confidenceMeasures': return { type, border, zoneKm: 50, inspections: true };
    case 'demilitarisedZone': return { type, border, monitored: true };
    case 'jointCommission': return { type, border, arbiter: 'un' };
    case 'guaranteedAccess': case 'hotlineFactFinding': case 'realTimeData': return { type, border };
    default: return undefined;
  }
}

/** Between the sides of borders with a site of incidents, flows between any two, and promises of two against a shared threat in play. */
export function oneClauseDeals({ clauses, borders, threats }: Tables): OneClause[] {
  const live = borders.flatMap(({ live: isLive, first, second }, b) => {
    const [x, y] = [STATES[first], STATES[second]];
    return isLive && x !== undefined && y !== undefined ? [{ border: BORDERS[b] as BorderId, parties: [x, y] as const }] : [];
  });
  return CLAUSES.filter((_, i) => clauses[i]?.offered === true).flatMap((type): OneClause[] => {
    if (type === 'noForcePledge' || type === 'disasterAid') return live.map(({ parties }) => ({ parties, clause: { type } }));
    if (type === 'liaisonNetwork') {
      return LIAISON.filter((threat) => threats.includes(THREATS.indexOf(threat))).flatMap((threat) => live.map(({ parties }) => ({ parties, clause: { type, threat } })));
    }
    const placed = live.flatMap(({ border, parties }) => {
      const clause = atBorder(type, border);
      return clause === undefined ? [] : [{ parties, clause }];
    });
    return placed.length > 0 ? placed : flows(type);
  });
}
