/** What a delegation can speak about, for each kind of intent: never more than the referee takes. */
import { CLAUSES, type BorderId, type OrderKind } from '../../../engine/names.ts';
import { type IntentKind, type Topic, TOPICS_OF } from '../../../protocol/intents.ts';
import { NEEDS } from '../../../protocol/needs.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { clauseLine, type NameAgreement } from '../../../text/index.ts';

/** Acts that one asks for, holds out or thanks for. */
const KIND_ACTS = [
  'informationExchange', 'hotline', 'factFinding', 'confidenceMeasures', 'forceLimits', 'demilitarisedZone', 'acceptGoodOffices', 'consentDeployment',
  'releaseWater', 'exportEnergy', 'jointOperation', 'jointStrategy', 'summit',
] as const satisfies readonly OrderKind[];
/** Acts that one warns of, denies or regrets. */
const HARSH_ACTS = ['closeBorder', 'mobilise', 'accuse', 'withhold', 'storeWater', 'securityCouncil', 'faitAccompli'] as const satisfies readonly OrderKind[];
const HARSH: readonly IntentKind[] = ['warn', 'redLine', 'apologise', 'reassure'];
/** Acts that happen at a border. */
const AT_BORDER: readonly OrderKind[] = ['hotline', 'factFinding', 'confidenceMeasures', 'forceLimits', 'demilitarisedZone', 'acceptGoodOffices', 'consentDeployment', 'closeBorder', 'mobilise', 'accuse', 'securityCouncil', 'faitAccompli'];

type On = Topic['on'];
export interface Subjects {
  readonly on: On;
  readonly topics: readonly Topic[];
}

/** Topics in groups, each with something in it; and whether an intent of this kind may go without. */
export function subjectsOf(kind: IntentKind, view: Pick<SeatView, 'seat' | 'clauses' | 'borders' | 'threats' | 'agreements'>, at?: BorderId): { readonly groups: readonly Subjects[]; readonly mayBeNone: boolean } {
  const allowed: readonly (On | 'none')[] = TOPICS_OF[kind];
  const groups = allowed.flatMap((on): Subjects[] => (on === 'none' ? [] : [{ on, topics: topicsOn(on, kind, view, at) }])).filter(({ topics }) => topics.length > 0);
  return { groups, mayBeNone: allowed.includes('none') };
}

function topicsOn(on: On, kind: IntentKind, view: Parameters<typeof subjectsOf>[1], at: BorderId | undefined): readonly Topic[] {
  const place = at === undefined ? {} : { border: at };
  switch (on) {
    case 'clause': return CLAUSES.filter((clause) => view.clauses.includes(clause)).map((clause) => ({ on, clause, ...place }));
    case 'order': return (HARSH.includes(kind) ? HARSH_ACTS : KIND_ACTS).map((order) => ({ on, order, ...(AT_BORDER.includes(order) ? place : {}) }));
    case 'border': return bordersOf(view).map((border) => ({ on, border }));
    case 'threat': return view.threats.map(({ id }) => ({ on, threat: id }));
    case 'agreement': return view.agreements.filter(({ parties }) => parties.some((state) => state === view.seat)).map(({ id }) => ({ on, agreement: id }));
    case 'need': return NEEDS.map((need) => ({ on, need }));
  }
}

/** Borders that one may have something to say about: own ones, then those with a site of incidents. */
export function bordersOf({ seat, borders }: Pick<SeatView, 'seat' | 'borders'>): readonly BorderId[] {
  const isOwn = ({ states }: SeatView['borders'][number]): boolean => states.some((state) => state === seat);
  return [...borders.filter(isOwn), ...borders.filter((border) => border.live && !isOwn(border))].map(({ id }) => id);
}

/** How agreements are called in a sentence: by their first clause. */
export const agreementsIn = ({ agreements }: Pick<SeatView, 'agreements'>): NameAgreement => (id) => {
  const [first] = agreements.find((one) => one.id === id)?.clauses ?? [];
  return first && clauseLine(first.clause.type);
};
