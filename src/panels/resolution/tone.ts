/** Whether a fact is welcome at the table; only its icon's colour follows it. */
import type { FactKind } from '../../engine/names.ts';

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
