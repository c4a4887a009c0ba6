/** What a delegation believes of the others, from their acts that it saw: nothing else moves it, and each act can be named. */
import { FAMILY_OF, STATES, type FactKind, type OrderFamily } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import type { SeatBelief } from './types.ts';

/** What one knows of somebody before any act, 0–1000: neither a friend nor a foe. */
const NOTHING_KNOWN = 500;
/** Acts named in support of a belief. */
const NAMED = 4;
/** Acts of so many seasons ago count half. */
const HALF_AFTER = 4;
/** What was done to others counts so much, permille. */
const TO_OTHERS = 500;

type Trait = 'cooperative' | 'reliable';
interface Mark {
  readonly trait: Trait;
  readonly points: number;
}
/** Assumptions: one broken promise outweighs several kept ones, and a refusal is less than an attack. */
const MARKS: { readonly [K in FactKind]?: Mark } = {
  clauseKept: { trait: 'reliable', points: 45 },
  clauseBroken: { trait: 'reliable', points: -220 },
  clauseExcused: { trait: 'reliable', points: -20 },
  accused: { trait: 'cooperative', points: -70 },
  borderClosed: { trait: 'cooperative', points: -80 },
  mobilised: { trait: 'cooperative', points: -110 },
  goodOfficesRefused: { trait: 'cooperative', points: -60 },
  goodOfficesAccepted: { trait: 'cooperative', points: 50 },
  goodOfficesRequested: { trait: 'cooperative', points: 40 },
  deploymentConsented: { trait: 'cooperative', points: 40 },
  waterReleased: { trait: 'cooperative', points: 30 },
  energyExported: { trait: 'cooperative', points: 30 },
  agreementSigned: { trait: 'cooperative', points: 25 },
  fundPaid: { trait: 'cooperative', points: 20 },
};
const OF_ORDERS: { readonly [K in OrderFamily]: number } = {
  diplomacy: 20, deployment: 15, disarmament: 20, humanitarian: 20, peacebuilding: 20, cooperation: 15, waterEnergy: 15, unilateral: -90, none: 0,
};

function markOf(fact: FactView): Mark | undefined {
  if (fact.kind !== 'orderExecuted') return MARKS[fact.kind];
  const points = fact.order === undefined || fact.order === 'storeWater' ? 0 : OF_ORDERS[FAMILY_OF[fact.order]];
  return points === 0 ? undefined : { trait: 'cooperative', points };
}

/** Weight of an act by its age in seasons, permille. */
const weightOf = (age: number): number => Math.trunc((1000 * HALF_AFTER) / (HALF_AFTER + Math.max(0, age)));
const isMine = (fact: FactView, seat: number): boolean => {
  const state = STATES[seat] ?? '';
  return fact.other === state || (fact.other === undefined && (fact.border === undefined || fact.border.includes(state)));
};
/** Many acts approach the ends of the scale and never pass them. */
const settle = (sum: number): number => NOTHING_KNOWN + Math.trunc((NOTHING_KNOWN * sum) / (NOTHING_KNOWN + Math.abs(sum)));

/** Beliefs of `seat` about every other state, in turn `turn` (1-based). */
export function beliefsOf(seat: number, turn: number, history: readonly FactView[]): SeatBelief[] {
  return STATES.flatMap((state, of): SeatBelief[] => {
    if (of === seat) return [];
    const sums = { cooperative: 0, reliable: 0 };
    const because: { fact: FactView; points: number }[] = [];
    for (const fact of history) {
      const mark = fact.actor === state ? markOf(fact) : undefined;
      if (mark === undefined) continue;
      const points = Math.trunc((mark.points * weightOf(turn - 1 - fact.turn) * (isMine(fact, seat) ? 1000 : TO_OTHERS)) / 1_000_000);
      sums[mark.trait] += points;
      if (points !== 0) because.push({ fact, points });
    }
    const heaviest = because.map((b, i) => ({ b, i })).sort((x, y) => Math.abs(y.b.points) - Math.abs(x.b.points) || y.i - x.i);
    return [{ of, cooperative: settle(sums.cooperative), reliable: settle(sums.reliable), because: heaviest.slice(0, NAMED).map(({ b }) => b) }];
  });
}

/** Seasons since `of` last broke a promise that the seat knows of; −1 when it never did. */
export function brokeAgo(of: number, turn: number, history: readonly FactView[]): number {
  let last = -1;
  for (const fact of history) if (fact.kind === 'clauseBroken' && fact.actor === STATES[of]) last = Math.max(last, fact.turn);
  return last < 0 ? -1 : Math.max(0, turn - 1 - last);
}
