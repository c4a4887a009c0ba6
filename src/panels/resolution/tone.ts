/** Whether a fact is welcome at the table, which only its icon's colour follows, and how much it matters to a reader. */
import type { FactKind } from '../../engine/names.ts';
import type { FactView } from '../../protocol/facts.ts';
import type { Viewer } from '../../protocol/view.ts';

export const TONE = { good: 1, bad: -1, plain: 0 } as const;
export type Tone = (typeof TONE)[keyof typeof TONE];

const GOOD: ReadonlySet<FactKind> = new Set<FactKind>([
  'agreementSigned', 'clauseKept', 'goodOfficesAccepted', 'textTabled', 'textSigned', 'deploymentConsented', 'councilApproved', 'missionDeployed',
  'missionRenewed', 'institutionBegins', 'contained', 'stepDown', 'sanctionsEnd', 'waterReleased', 'energyExported', 'privateTalks',
]);
const BAD: ReadonlySet<FactKind> = new Set<FactKind>([
  'agreementFailed', 'clauseBroken', 'sanctionsBegin', 'goodOfficesRefused', 'caseLapsed', 'deploymentRefused', 'councilVeto', 'incident', 'misread',
  'stepUp', 'borderClosed', 'mobilised', 'accused', 'shortageWater', 'shortageEnergy', 'peopleAffected', 'war', 'orderDropped',
]);
export const toneOf = (kind: FactKind): Tone => (GOOD.has(kind) ? TONE.good : BAD.has(kind) ? TONE.bad : TONE.plain);

/** What a reader must not miss. */
const GRAVE: ReadonlySet<FactKind> = new Set<FactKind>([
  'war', 'ended', 'incident', 'peopleAffected', 'stepUp', 'stepDown', 'clauseBroken', 'sanctionsBegin', 'councilVeto', 'missionDeployed', 'textSigned',
  'agreementSigned',
]);
const weightOf = (fact: FactView, seat: Viewer): number =>
  (GRAVE.has(fact.kind) ? 4 : toneOf(fact.kind) !== TONE.plain ? 2 : 1) + (fact.actor === seat || fact.other === seat ? 1 : 0);

/** Places of the `count` weightiest facts for this seat, in the order in which they happened. */
export function weightiest(facts: readonly FactView[], seat: Viewer, count: number): readonly number[] {
  return facts.map((fact, at) => ({ at, weight: weightOf(fact, seat) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, count)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}
