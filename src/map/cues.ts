/** Which sign a fact gets on the map, and where. Words are told by the feed; here a short caption stands beside the sign. */
import type { BorderId, FactKind, StateId } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import type { Geometry } from './geometry.ts';
import type { Tone } from './palette.ts';
import { capitalOf } from './places.ts';
import type { IconId } from './picture/icons.ts';
import type { Point } from './projection.ts';
import { arc, routeOf } from './routes.ts';
import { siteOf } from './targets.ts';

export interface Cue {
  readonly icon: IconId;
  readonly tone: Tone;
  /** Plane units. */
  readonly at: Point;
  /** Something travels along it, to its end. */
  readonly way?: readonly Point[];
  /** Rings that spread from the place: none, or more for what is graver. */
  readonly rings: number;
  readonly border?: BorderId;
  /** Index in LADDER, when the border has just come to it, and the line that shows it. */
  readonly step?: number;
  readonly line?: readonly Point[];
}

type Sign = readonly [icon: IconId, tone: Tone, rings: number];
/** Facts without a sign here are of no place (a summit, the common fund, a game's end): the panels alone tell them. */
const SIGNS: Partial<Record<FactKind, Sign>> = {
  eventArrived: ['event', 'neutral', 1],
  orderExecuted: ['done', 'neutral', 0],
  orderDropped: ['broken', 'neutral', 0],
  agreementSigned: ['pen', 'good', 1],
  agreementFailed: ['pen', 'bad', 0],
  agreementEnded: ['pen', 'neutral', 0],
  clauseKept: ['done', 'good', 0],
  clauseBroken: ['broken', 'bad', 1],
  clauseExcused: ['broken', 'neutral', 0],
  sanctionsBegin: ['sanctions', 'bad', 0],
  sanctionsEnd: ['sanctions', 'good', 0],
  goodOfficesRequested: ['case', 'neutral', 0],
  goodOfficesAccepted: ['case', 'good', 0],
  goodOfficesRefused: ['case', 'bad', 0],
  privateTalks: ['case', 'neutral', 1],
  textTabled: ['case', 'good', 1],
  textSigned: ['pen', 'good', 2],
  caseLapsed: ['case', 'bad', 0],
  deploymentRequested: ['question', 'neutral', 0],
  deploymentConsented: ['done', 'good', 0],
  deploymentRefused: ['broken', 'bad', 0],
  councilApproved: ['done', 'good', 0],
  councilVeto: ['broken', 'bad', 0],
  missionDeployed: ['observers', 'good', 2],
  missionRenewed: ['observers', 'good', 0],
  missionEnded: ['observers', 'neutral', 0],
  institutionBegins: ['commission', 'good', 1],
  institutionEnds: ['commission', 'neutral', 0],
  incident: ['incident', 'bad', 3],
  councilCalls: ['accused', 'neutral', 0],
  helpDeclined: ['broken', 'neutral', 0],
  relapse: ['incident', 'bad', 1],
  damFinished: ['done', 'good', 1],
  platformUsed: ['commission', 'neutral', 0],
  fundPaid: ['done', 'neutral', 0],
  misread: ['question', 'bad', 0],
  contained: ['down', 'good', 1],
  stepUp: ['up', 'bad', 2],
  stepDown: ['down', 'good', 1],
  borderClosed: ['closed', 'bad', 0],
  mobilised: ['mobilised', 'bad', 1],
  accused: ['accused', 'bad', 0],
  shortageWater: ['water', 'bad', 0],
  shortageEnergy: ['energy', 'bad', 0],
  waterReleased: ['water', 'water', 0],
  energyExported: ['energy', 'energy', 0],
  peopleAffected: ['people', 'bad', 0],
  war: ['incident', 'bad', 5],
};
/** Facts whose sign travels from one capital to another. */
const TRAVELS: ReadonlySet<FactKind> = new Set(['accused', 'sanctionsBegin', 'sanctionsEnd']);

function way(fact: FactView, geometry: Geometry): readonly Point[] | undefined {
  const { actor, other, kind } = fact;
  if (!actor || !other) return undefined;
  if (kind === 'waterReleased') return routeOf(geometry, 'water', actor, other);
  if (kind === 'energyExported') return routeOf(geometry, 'energy', actor, other);
  if (kind === 'clauseKept' && fact.clause === 'seasonalSwap') return routeOf(geometry, 'water', actor, other);
  return TRAVELS.has(kind) ? arc(capitalOf(actor), capitalOf(other), 0.1) : undefined;
}

const between = (a: StateId, b: StateId): Point => {
  const [p, q] = [capitalOf(a), capitalOf(b)];
  return [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
};

function placeOf(fact: FactView, geometry: Geometry, route?: readonly Point[]): Point | null {
  const end = route?.at(-1);
  if (end) return end;
  if (fact.border) return siteOf(geometry, fact.border);
  if (fact.actor && fact.other && fact.kind.startsWith('agreement')) return between(fact.actor, fact.other);
  const state = fact.actor ?? fact.other;
  return state ? capitalOf(state) : null;
}

function iconOf(fact: FactView, icon: IconId): IconId {
  if (fact.type && fact.kind.startsWith('mission')) return fact.type;
  if (fact.institution && fact.kind.startsWith('institution')) return fact.institution;
  return icon;
}

/** The cue of a fact, or null when it has no place on the map. */
export function cueOf(fact: FactView, geometry: Geometry): Cue | null {
  const sign = SIGNS[fact.kind];
  if (!sign) return null;
  const route = way(fact, geometry);
  const at = placeOf(fact, geometry, route);
  if (!at) return null;
  const [icon, tone, rings] = sign;
  const severity = fact.kind === 'incident' ? Math.min(3, Math.max(1, fact.value ?? 1)) : rings;
  const stepped = fact.kind === 'stepUp' || fact.kind === 'stepDown';
  const line = stepped ? geometry.borders.find((b) => b.id === fact.border)?.lines[0] : undefined;
  return {
    icon: iconOf(fact, icon), tone, at, rings: severity,
    ...(route ? { way: route } : {}),
    ...(fact.border ? { border: fact.border } : {}),
    ...(stepped && fact.value !== undefined ? { step: fact.value } : {}),
    ...(line ? { line } : {}),
  };
}
