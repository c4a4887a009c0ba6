/** What can be put into an offer now, in groups; what can't, and why; and what this partner is likely to talk about. */
import { DUE_IN, SEASONS, type ClauseType, type SeasonId, type StateId } from '../../../engine/names.ts';
import type { Need } from '../../../protocol/needs.ts';
import type { Clause } from '../../../protocol/offers.ts';
import type { AgreementView, SeatView } from '../../../protocol/view.ts';
import { choicesOf, bordersAmong, isCommon, isPaired, pairsFor, samePromise, type Preferred } from './lines.ts';
import type { Setting } from './slots.ts';

/** The seventeen types, in groups and in the order in which they are shown. */
export const GROUPS = {
  waterEnergy: ['seasonalSwap', 'dryYearParity', 'upstreamCostShare', 'jointDam', 'fillingCap', 'benefitFund'],
  land: ['sharedInfrastructure', 'guaranteedAccess', 'landSwap'],
  security: ['confidenceMeasures', 'demilitarisedZone', 'noForcePledge', 'liaisonNetwork'],
  trust: ['hotlineFactFinding', 'jointCommission', 'realTimeData', 'disasterAid'],
} as const satisfies Readonly<Record<string, readonly ClauseType[]>>;
export type GroupId = keyof typeof GROUPS;

/** Why a type can't be added now. */
export type WhyNot = 'noBorder' | 'noSide' | 'noSwap' | 'noRiver' | 'noThreat' | 'there' | 'agreed' | 'tooLate';
export type Topic = { readonly type: ClauseType; readonly clause: Clause } | { readonly type: ClauseType; readonly why: WhyNot };

/** Whether an agreement in force promises this already. Clauses without a place may be promised among others too. */
function isAgreed(clause: Clause, parties: readonly StateId[], agreements: readonly AgreementView[]): boolean {
  return agreements.some((agreement) => agreement.status === 'inForce'
    && (!isCommon(clause.type) || parties.every((state) => agreement.parties.includes(state)))
    && agreement.clauses.some((other) => samePromise(other.clause, clause)));
}

/** The clause of this type that could be added now, or why there is none. */
export function topicOf(type: ClauseType, { author, parties, threats }: Setting, there: readonly Clause[], agreements: readonly AgreementView[], border?: Preferred['border']): Topic {
  const choices = choicesOf(type, author, parties, { border, threats });
  if (choices.length === 0) return { type, why: whyNone(type, parties) };
  const fresh = choices.filter((clause) => !there.some((other) => samePromise(other, clause)));
  const clause = fresh.find((one) => !isAgreed(one, parties, agreements));
  return clause === undefined ? { type, why: fresh.length === 0 ? 'there' : 'agreed' } : { type, clause };
}

function whyNone(type: ClauseType, parties: readonly StateId[]): WhyNot {
  if (isCommon(type)) return 'noThreat';
  if (!isPaired(type)) return bordersAmong(parties).length === 0 ? 'noBorder' : 'noSide';
  // A river may run between two of the parties and pass the author by.
  if (pairsFor(type, 'ENVOY', parties).length > 0) return 'noSide';
  return type === 'seasonalSwap' ? 'noSwap' : 'noRiver';
}

/** True when a promise may fall due in some of these turns (1-based, both included), seen from the season of `turn`. */
export function fallsDue(type: ClauseType, { season, turn }: Pick<SeatView, 'season' | 'turn'>, from: number, to: number): boolean {
  const due = DUE_IN[type];
  if (due === undefined) return from <= to;
  const first = SEASONS.indexOf(season) - turn;
  // a year has every season
  for (let at = from; at <= Math.min(to, from + SEASONS.length - 1); at++) if (due.includes(SEASONS[(first + at) % SEASONS.length] as SeasonId)) return true;
  return false;
}

/** What serves a need, so that a guess of what a partner needs leads to what to talk about. */
const SERVES: Readonly<Record<Need, readonly ClauseType[]>> = {
  water: ['seasonalSwap', 'fillingCap', 'dryYearParity', 'guaranteedAccess'],
  energy: ['seasonalSwap', 'jointDam'],
  calm: ['hotlineFactFinding', 'confidenceMeasures', 'sharedInfrastructure', 'demilitarisedZone'],
  approval: ['guaranteedAccess', 'benefitFund', 'sharedInfrastructure'],
  economy: ['upstreamCostShare', 'benefitFund', 'jointDam'],
  cohesion: ['benefitFund', 'guaranteedAccess', 'disasterAid'],
  standing: ['jointCommission', 'noForcePledge', 'disasterAid'],
  security: ['liaisonNetwork', 'noForcePledge', 'realTimeData'],
};
/** From this tension on (unit 0–1000) a border is worth a talk of its own; the crisis step of the ladder. */
const TENSE = 250;
const LIKELY = 3;

/** What these partners are likely to talk about, most likely first, from what they said and offered and what this seat sees and guesses. */
export function likelyTopics(view: Pick<SeatView, 'said' | 'offers' | 'guesses' | 'meters'>, { author, parties }: Setting, open: readonly ClauseType[]): readonly ClauseType[] {
  const points = new Map<ClauseType, number>();
  const add = (type: ClauseType, n: number): void => { points.set(type, (points.get(type) ?? 0) + n); };
  const partners = parties.filter((state) => state !== author);
  const isPartner = (seat: string): boolean => partners.some((state) => state === seat);
  for (const { from, intent: { kind, about } } of view.said) {
    if (!isPartner(from) || about === undefined || kind === 'redLine' || kind === 'warn') continue;
    if (about.on === 'clause') add(about.clause, 6);
    if (about.on === 'need') for (const type of SERVES[about.need]) add(type, 2);
  }
  for (const offer of view.offers) if (isPartner(offer.from)) for (const { type } of offer.clauses) add(type, 4);
  for (const { of, needs } of view.guesses) if (isPartner(of)) for (const need of needs) for (const type of SERVES[need]) add(type, 2);
  if (bordersAmong(parties).some((border) => (view.meters[`border.${border}.tension`]?.value ?? 0) >= TENSE)) for (const type of SERVES.calm) add(type, 3);
  // With nothing else to go by: what the place of the two suggests.
  for (const type of ['seasonalSwap', 'sharedInfrastructure', 'realTimeData', 'noForcePledge'] as const) add(type, 1);
  return [...points].filter(([type]) => open.includes(type)).sort((a, b) => b[1] - a[1]).slice(0, LIKELY).map(([type]) => type);
}
