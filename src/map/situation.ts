/** What the map has to show, taken from the seat's view and nothing else. */
import {
  BORDERS, type BorderId, type CaseStage, type InstitutionId, LADDER_FROM, type MissionType, type StateId, STATES, stepOf, type ThreatId,
} from '../engine/names.ts';
import type { BorderView, SeatView, SeenMeter } from '../protocol/view.ts';

export interface BorderScene {
  readonly id: BorderId;
  readonly live: boolean;
  /** Index in LADDER. */
  readonly step: number;
  /** Perceived tension, unit 0–1000; absent before a game and where it isn't known. */
  readonly value?: number;
  readonly knowledge?: SeenMeter['knowledge'];
  readonly mission?: MissionType;
  /** False while the mission is still on its way. */
  readonly present: boolean;
  readonly asked?: MissionType;
  readonly stage: CaseStage;
  readonly institutions: readonly InstitutionId[];
  readonly closed: boolean;
  readonly mobilised: readonly StateId[];
}
/** Water or electricity that one state sends another. */
export interface FlowScene {
  readonly what: 'water' | 'energy';
  readonly from: StateId;
  readonly to: StateId;
}
export interface Situation {
  /** The delegation that looks at the map. */
  readonly seat?: StateId;
  readonly borders: readonly BorderScene[];
  readonly threats: readonly { readonly id: ThreatId; readonly step: number }[];
  readonly flows: readonly FlowScene[];
}

const QUIET = { live: false, step: 0, present: false, stage: 'none', institutions: [], closed: false, mobilised: [] } as const;

function borderScene(id: BorderId, view: SeatView | null): BorderScene {
  const border: BorderView | undefined = view?.borders.find((b) => b.id === id);
  const meter = view?.meters[`border.${id}.tension`];
  if (!view || !border) return { id, ...QUIET };
  return {
    id,
    live: border.live,
    step: meter ? stepOf(meter.value, LADDER_FROM) : 0,
    ...(meter ? { value: meter.value, knowledge: meter.knowledge } : {}),
    ...(border.mission ? { mission: border.mission.type } : {}),
    present: border.mission?.lead === 0,
    ...(border.asked ? { asked: border.asked.type } : {}),
    stage: border.goodOffices.stage,
    institutions: border.institutions.map((i) => i.id),
    closed: border.closedBy.length > 0,
    mobilised: border.mobilised,
  };
}

function flowsOf(view: SeatView): readonly FlowScene[] {
  const found = new Map<string, FlowScene>();
  const add = (what: FlowScene['what'], from?: StateId, to?: StateId): void => {
    if (from && to) found.set(`${what}${from}${to}`, { what, from, to });
  };
  for (const fact of view.facts) {
    if (fact.kind === 'waterReleased') add('water', fact.actor, fact.other);
    if (fact.kind === 'energyExported') add('energy', fact.actor, fact.other);
  }
  for (const agreement of view.agreements) {
    if (agreement.status !== 'inForce') continue;
    for (const { clause } of agreement.clauses) {
      if (clause.type !== 'seasonalSwap') continue;
      // Each half of a swap falls due in its own season, and is shown then.
      if (view.season === 'summer') add('water', clause.upstream, clause.downstream);
      if (view.season === 'winter') add('energy', clause.downstream, clause.upstream);
    }
  }
  return [...found.values()];
}

/**
 * The situation of `view`. While a resolution is played, borders stay as they were in `before` until they are in `revealed`:
 * what happened is seen to happen.
 */
export function situationOf(view: SeatView | null, before: SeatView | null = null, revealed?: ReadonlySet<BorderId>): Situation {
  const seat = STATES.find((id) => id === view?.seat);
  return {
    ...(seat ? { seat } : {}),
    borders: BORDERS.map((id) => borderScene(id, before && revealed && !revealed.has(id) ? before : view)),
    threats: view?.threats ?? [],
    flows: view && !before ? flowsOf(view) : [],
  };
}
