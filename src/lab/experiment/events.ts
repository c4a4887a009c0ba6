/** Which facts a metric means: a kind, and what narrows it down. */
import { FACT_PARTS, type Part } from '../../engine/facts.ts';
import { BORDERS, CLAUSES, DROPS, INSTITUTIONS, ORDERS, PLATFORMS, STATES, THREATS, type FactKind } from '../../engine/names.ts';
import type { Event } from './parts.ts';

/** A fact as the engine tells it: indices in STATES and BORDERS or −1, and the three numbers of FACT_PARTS. */
export interface Heard {
  readonly kind: FactKind;
  readonly actor: number;
  readonly place: number;
  readonly parts: readonly [number, number, number];
}

type Filter = 'order' | 'reason' | 'clause' | 'institution' | 'threat' | 'platform';
const LISTS: { readonly [F in Filter]: readonly string[] } = { order: ORDERS, reason: DROPS, clause: CLAUSES, institution: INSTITUTIONS, threat: THREATS, platform: PLATFORMS };
const FILTERS = Object.keys(LISTS) as Filter[];

/** The parts that a fact of this kind has, `seat` and `border` aside. */
export const partsOf = (kind: FactKind): readonly Part[] => FACT_PARTS[kind].filter((part) => part !== 'unused');

/** Kinds of facts that nobody in particular does. */
const NOBODYS: ReadonlySet<FactKind> = new Set([
  'institutionBegins', 'institutionEnds', 'eventArrived', 'summitHeld', 'resolutionAdopted', 'councilCalls', 'councilApproved', 'councilVeto', 'deploymentRefused', 'stepUp', 'stepDown',
  'war', 'ended', 'relapse', 'caseLapsed', 'privateTalks', 'textTabled', 'textSigned', 'missionDeployed', 'missionRenewed', 'fundMet', 'fundMissed', 'incident', 'contained', 'misread',
  'peopleAffected', 'jointOperation', 'strategyAgreed', 'threatStep',
]);
/** Kinds of facts that happen at no border. */
const NOWHERE: ReadonlySet<FactKind> = new Set([
  'fundPaid', 'platformUsed', 'summitHeld', 'resolutionAdopted', 'sanctionsBegin', 'sanctionsEnd', 'agreementEnded', 'shortageWater', 'shortageEnergy', 'fundMet', 'fundMissed',
  'jointOperation', 'strategyAgreed', 'threatStep', 'damFinished',
]);

/** What a fact of this kind can be narrowed down by, in words. */
export function filtersOf(kind: FactKind): string {
  const names = [...(NOBODYS.has(kind) ? [] : ['seat']), ...(NOWHERE.has(kind) ? [] : ['border']), ...partsOf(kind)];
  return names.length === 0 ? 'nothing to narrow it down' : names.join(', ');
}

/** Filters of an event that its kind of fact can never match, by name. */
export function wrongFilters(event: Event): readonly string[] {
  const parts = partsOf(event.fact);
  const wrong: string[] = FILTERS.filter((filter) => event[filter] !== undefined && !parts.includes(filter));
  if (event.seat !== undefined && NOBODYS.has(event.fact)) wrong.push('seat');
  if (event.border !== undefined && NOWHERE.has(event.fact)) wrong.push('border');
  for (const bound of ['atLeast', 'atMost'] as const) if (event[bound] !== undefined && !parts.includes('value')) wrong.push(bound);
  return wrong;
}

/** Asks of each fact whether it is meant. */
export function matcher(event: Event): (heard: Heard) => boolean {
  const actor = event.seat === undefined ? null : STATES.indexOf(event.seat);
  const place = event.border === undefined ? null : BORDERS.indexOf(event.border);
  const parts = FACT_PARTS[event.fact];
  const wanted = FILTERS.flatMap((filter) => {
    const name = event[filter];
    return name === undefined ? [] : [[parts.indexOf(filter), LISTS[filter].indexOf(name)] as const];
  });
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = event;
  return (heard) => {
    if (heard.kind !== event.fact || (actor !== null && actor !== heard.actor) || (place !== null && place !== heard.place)) return false;
    for (const [at, index] of wanted) if (heard.parts[at] !== index) return false;
    const value = numberOf(heard);
    return value >= atLeast && value <= atMost;
  };
}

/** The number of a fact; 0 where its kind has none. */
export function numberOf({ kind, parts }: Heard): number {
  const at = FACT_PARTS[kind].indexOf('value');
  return at < 0 ? 0 : (parts[at] as number);
}

/** Asks of each fact whether it is any of these. */
export function anyOf(events: readonly Event[]): (heard: Heard) => boolean {
  const matchers = events.map(matcher);
  return (heard) => matchers.some((isMeant) => isMeant(heard));
}
