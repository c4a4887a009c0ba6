/** What the three numbers of a fact mean, by kind; the session decodes them for people. */
import type { FactKind } from './names.ts';

/**
 * order, reason, clause, institution: indices in ORDERS, DROPS, CLAUSES, INSTITUTIONS. mode: index in MISSION_MODES.
 * type, size: index in MISSION_TYPES, MISSION_SIZES plus one. state: index in STATES, −1 none. parties: bits of states.
 * event: index in the scenario's events. threat, platform: indices in THREATS, PLATFORMS. slot: agreement. clauseSlot: clause. value: a number to show.
 */
export const PARTS = ['order', 'state', 'value', 'reason', 'clause', 'parties', 'slot', 'clauseSlot', 'institution', 'mode', 'type', 'size', 'event', 'threat', 'platform', 'unused'] as const;
export type Part = (typeof PARTS)[number];
const none = 'unused';

export const FACT_PARTS: { readonly [K in FactKind]: readonly [Part, Part, Part] } = {
  eventArrived: ['event', none, none],
  orderExecuted: ['order', 'state', 'value'],
  orderDropped: ['order', 'reason', 'state'],
  agreementSigned: ['parties', 'clause', 'slot'],
  agreementFailed: ['parties', 'clause', none],
  agreementEnded: ['parties', none, none],
  clauseKept: ['clause', 'parties', 'clauseSlot'],
  clauseBroken: ['clause', 'parties', 'clauseSlot'],
  clauseExcused: ['clause', 'parties', 'clauseSlot'],
  sanctionsBegin: ['state', 'value', none],
  sanctionsEnd: ['state', none, none],
  goodOfficesRequested: [none, none, none],
  goodOfficesAccepted: ['value', none, none],
  goodOfficesRefused: [none, none, none],
  privateTalks: ['value', none, none],
  textTabled: [none, none, none],
  textSigned: [none, none, none],
  caseLapsed: [none, none, none],
  deploymentRequested: ['mode', 'type', 'size'],
  deploymentConsented: [none, none, none],
  deploymentRefused: ['reason', none, none],
  councilApproved: ['mode', 'type', 'size'],
  councilVeto: ['value', none, none],
  missionDeployed: ['mode', 'type', 'size'],
  missionRenewed: ['value', none, none],
  missionEnded: ['type', 'size', none],
  institutionBegins: ['institution', 'value', none],
  institutionEnds: ['institution', none, none],
  incident: ['value', none, none],
  misread: ['value', none, none],
  contained: [none, none, none],
  stepUp: ['value', none, none],
  stepDown: ['value', none, none],
  borderClosed: [none, none, none],
  mobilised: [none, none, none],
  accused: ['state', none, none],
  shortageWater: ['value', none, none],
  shortageEnergy: ['value', none, none],
  waterReleased: ['state', 'value', none],
  energyExported: ['state', 'value', none],
  peopleAffected: ['value', none, none],
  war: [none, none, none],
  ended: ['value', none, none],
  helpDeclined: ['order', none, none],
  summitHeld: ['parties', none, none],
  resolutionAdopted: ['parties', none, none],
  councilCalls: [none, none, none],
  strategyAgreed: ['threat', 'parties', none],
  jointOperation: ['threat', 'parties', none],
  platformUsed: ['platform', none, none],
  fundPaid: ['value', none, none],
  fundMet: ['value', none, none],
  fundMissed: ['value', none, none],
  threatStep: ['threat', 'value', none],
  /** Value on the BAR scale plus 10, so that it stays positive (E02). */
  waterEvent: ['value', none, none],
  relapse: [none, none, none],
  damFinished: ['state', none, none],
};
