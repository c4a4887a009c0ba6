/**
 * The ids that everyone shares: engine, session, content, narration, map and panels.
 * Each list is one `const` tuple: it gives the union type, the order of iteration and the index inside the engine.
 * Appending is safe; reordering or removing changes results and needs a new rules version.
 */

/** Raised whenever a change alters results; records name the version that made them. */
export const RULES_VERSION = '2.1.0';

/** The five delegations, in the fixed order of iteration (no order of merit). */
export const STATES = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;
export type StateId = (typeof STATES)[number];

/** Who may send commands. ENVOY is the optional sixth seat of the United Nations envoy. */
export const SEATS = [...STATES, 'ENVOY'] as const;
export type SeatId = (typeof SEATS)[number];

/** Borders; codes in alphabetical order inside an id. AF is a non-player: its borders have one acting side. */
export const BORDERS = [
  'KG-KZ', 'KG-TJ', 'KG-UZ', 'KZ-TM', 'KZ-UZ', 'TJ-UZ', 'TM-UZ', 'AF-TJ', 'AF-TM', 'AF-UZ',
] as const;
export type BorderId = (typeof BORDERS)[number];

export const THREATS = [
  'extremism', 'narcotics', 'water', 'cyber', 'disaster', 'shock', 'communities', 'spillover',
] as const;
export type ThreatId = (typeof THREATS)[number];

/** A turn is a season. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type SeasonId = (typeof SEASONS)[number];

export const PHASES = ['news', 'diplomacy', 'orders', 'resolution', 'reflection', 'ended'] as const;
export type PhaseId = (typeof PHASES)[number];

/** HIIK ladder of a border's tension, with the lower bound of each step (unit 0–1000). Source: E01, domain 4.1. */
export const LADDER = ['calm', 'dispute', 'crisis', 'violentCrisis', 'limitedWar', 'war'] as const;
export type LadderStep = (typeof LADDER)[number];
export const LADDER_FROM = [0, 100, 250, 550, 700, 900] as const;

/** Steps of a shared threat's severity, with lower bounds (unit 0–1000). */
export const THREAT_STEPS = ['latent', 'watch', 'strain', 'emergency', 'breakdown'] as const;
export type ThreatStep = (typeof THREAT_STEPS)[number];
export const THREAT_FROM = [0, 200, 400, 600, 800] as const;

/** Every other meter: five named steps at 20, 40, 60, 80. */
export const METER_STEPS = ['veryLow', 'low', 'middling', 'high', 'veryHigh'] as const;
export type MeterStep = (typeof METER_STEPS)[number];

export const ISSUES = ['resource', 'territory', 'community', 'security'] as const;
export type IssueId = (typeof ISSUES)[number];

/** What a border may have been given by agreement or practice. */
export const INSTITUTIONS = [
  'dataExchange', 'commission', 'hotline', 'factFinding', 'demilitarisedZone', 'guarantee', 'monitoring', 'forceLimits',
] as const;
export type InstitutionId = (typeof INSTITUTIONS)[number];

/** Consent modes of preventive deployment (B23–B25): N national crisis, 2 both sides, 1 one side. Index 0 means none. */
export const MISSION_MODES = ['none', 'N', '2', '1'] as const;
export type MissionMode = (typeof MISSION_MODES)[number];
export const MISSION_TYPES = ['observers', 'police', 'military'] as const;
export type MissionType = (typeof MISSION_TYPES)[number];
export const MISSION_SIZES = ['small', 'medium', 'large'] as const;
export type MissionSize = (typeof MISSION_SIZES)[number];

/** Where a case of good offices stands. */
export const CASE_STAGES = ['none', 'requested', 'privateTalks', 'text', 'signed', 'lapsed'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** Every kind of order of the model; content says which of them a scenario offers. */
export const ORDERS = [
  'hold',
  'requestGoodOffices', 'acceptGoodOffices', 'refuseGoodOffices',
  'factFinding', 'hotline', 'confidenceMeasures', 'informationExchange',
  'requestDeployment', 'consentDeployment', 'renewDeployment', 'endDeployment',
  'demilitarisedZone', 'humanitarianAction', 'peacebuilding',
  'releaseWater', 'storeWater', 'exportEnergy',
  'closeBorder', 'mobilise', 'accuse', 'withhold',
  'earlyWarning', 'summit', 'generalAssembly', 'securityCouncil',
  'forceLimits', 'smallArms',
  'jobs', 'education', 'rightsInclusion', 'ruleOfLaw',
  'jointOperation', 'jointStrategy', 'commonFund', 'outreach', 'workThrough',
  'swap',
  'faitAccompli', 'territoryFirst',
] as const;
export type OrderKind = (typeof ORDERS)[number];

/** The five families of preventive action (B13), common work against shared threats, the water and energy desk, and unilateral acts. */
export const ORDER_FAMILIES = ['diplomacy', 'deployment', 'disarmament', 'humanitarian', 'peacebuilding', 'cooperation', 'waterEnergy', 'unilateral', 'none'] as const;
export type OrderFamily = (typeof ORDER_FAMILIES)[number];
export const FAMILY_OF: { readonly [K in OrderKind]: OrderFamily } = {
  hold: 'none',
  requestGoodOffices: 'diplomacy', acceptGoodOffices: 'diplomacy', refuseGoodOffices: 'diplomacy',
  factFinding: 'diplomacy', hotline: 'diplomacy', confidenceMeasures: 'diplomacy',
  earlyWarning: 'diplomacy', summit: 'diplomacy', generalAssembly: 'diplomacy', securityCouncil: 'diplomacy',
  requestDeployment: 'deployment', consentDeployment: 'deployment', renewDeployment: 'deployment', endDeployment: 'deployment',
  demilitarisedZone: 'disarmament', forceLimits: 'disarmament', smallArms: 'disarmament', humanitarianAction: 'humanitarian',
  peacebuilding: 'peacebuilding', jobs: 'peacebuilding', education: 'peacebuilding', rightsInclusion: 'peacebuilding', ruleOfLaw: 'peacebuilding',
  informationExchange: 'cooperation', jointOperation: 'cooperation', jointStrategy: 'cooperation', commonFund: 'cooperation', outreach: 'cooperation', workThrough: 'cooperation',
  releaseWater: 'waterEnergy', storeWater: 'waterEnergy', exportEnergy: 'waterEnergy', swap: 'waterEnergy',
  closeBorder: 'unilateral', mobilise: 'unilateral', accuse: 'unilateral', withhold: 'unilateral',
  faitAccompli: 'unilateral', territoryFirst: 'unilateral',
};

/** The negotiable clause types (domain 5.3). A clause's number there is its index here plus one. */
export const CLAUSES = [
  'seasonalSwap', 'dryYearParity', 'upstreamCostShare', 'jointDam', 'fillingCap', 'benefitFund', 'landSwap',
  'sharedInfrastructure', 'guaranteedAccess', 'confidenceMeasures', 'demilitarisedZone', 'hotlineFactFinding',
  'realTimeData', 'jointCommission', 'liaisonNetwork', 'noForcePledge', 'disasterAid',
] as const;
export type ClauseType = (typeof CLAUSES)[number];

/** Seasons in which somebody may have to do something for a promise, where these are not all; what weather will make of it nobody knows. */
export const DUE_IN: { readonly [C in ClauseType]?: readonly SeasonId[] } = {
  seasonalSwap: ['summer', 'winter'], dryYearParity: ['spring', 'summer'], upstreamCostShare: ['spring', 'summer'], fillingCap: ['summer'],
};

/** At most so many offers at one table, the same set of parties, in a season; counter-offers included. */
export const EXCHANGES = 3;

/** What a delegation may answer to an offer (closed list; the sentence is made in the reader's language). */
export const REFUSALS = [
  'noGain', 'dryWinter', 'drySummer', 'approvalTooLow', 'budgetTooLow', 'trustTooLow', 'brokenPromise',
  'sanctions', 'redLine', 'tensionTooHigh', 'alreadyAgreed', 'tooManyAgreements', 'wantsMore',
  'sovereignty', 'neutrality', 'tooCostly', 'noNeed',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Why an order was dropped at resolution, or a mission not deployed (closed list). */
export const DROPS = [
  'noCapital', 'noBudget', 'noApproval', 'noConsent', 'refusedByOtherSide', 'noCouncilMajority', 'veto', 'noFunding', 'noEnvoy',
  'alreadyThere', 'nothingPending', 'noMission', 'hostCommunities', 'tooManyRequests', 'notYourBorder', 'noStock', 'notRatified', 'sanctioned',
  'nothingOwed', 'notWelcome', 'noFund', 'noAccess', 'redLine', 'noCrisis', 'noThreat',
] as const;
export type DropReason = (typeof DROPS)[number];

/** The institutions and rules that change meters by themselves; causes name them. */
export const RULES = [
  'clamp', 'pressure', 'settling', 'inertia', 'reciprocity', 'framing', 'contagion', 'containment', 'grievance',
  'talkStopsWorking', 'earlyAction', 'institutionsDampen', 'missionPresence', 'missionInFighting', 'observersOnly', 'hostCommunities',
  'misreading', 'incident', 'commitmentProblem', 'misperceptionFades', 'misperceptionGrows', 'factsKnown',
  'seasonNeed', 'riverFlow', 'shortage', 'swapKept', 'swapDefault', 'breach', 'sanction', 'clauseKept',
  'capitalIncome', 'approvalIncome', 'budgetIncome', 'economyTrend', 'cohesionTrend', 'rightsTrend', 'approvalTrend', 'grievanceTrend',
  'tensionAtHome', 'orderCost', 'orderGain', 'agreementAtHome', 'envoyTalks', 'textOffered', 'textSigned', 'councilUse', 'councilRecovers',
  'threatGrowth', 'jointResponse', 'threatHarm', 'peacebuildingWorks', 'reliefWorks', 'ripening', 'toneFades', 'trustFades',
  'positivePeaceSum', 'negativePeaceSum', 'neighbourSupport', 'missionLeaves', 'rationing',
  'scarcity', 'suddenChange', 'sharedMemberships', 'powerGap', 'alignedMediators', 'sidePayment', 'borderSettled', 'looseArms',
  'fundMet', 'fundMissed', 'jointOperation', 'jointStrategy', 'overlap', 'summitHeld', 'resolutionAdopted', 'councilCalls',
  'spotSwap', 'damFinished', 'dryYear', 'spillover', 'unWork',
] as const;
export type RuleId = (typeof RULES)[number];

/** What stands behind a change. The second part of a cause is an index into the list of its kind. */
export const CAUSE_KINDS = ['order', 'event', 'clause', 'institution', 'organisation', 'rule'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** Organisations that act in a game; a cause of kind `organisation` names one of them. */
export const ORGANISATIONS = [
  'securityCouncil', 'secretaryGeneral', 'unrcca', 'jointCommissions', 'preventiveMission',
  'generalAssembly', 'unAgencies', 'sco', 'eu', 'nato', 'peaceCouncil', 'aralFund', 'aralTrustFund', 'caricc', 'consultativeMeetings', 'commonFund',
] as const;
export type OrganisationId = (typeof ORGANISATIONS)[number];
/** Organisations that a delegation can work through by an order of its own (`workThrough`). */
export const PLATFORMS = ['unrcca', 'unAgencies', 'sco', 'eu', 'nato', 'peaceCouncil', 'aralFund', 'aralTrustFund', 'caricc'] as const satisfies readonly OrganisationId[];
export type PlatformId = (typeof PLATFORMS)[number];

/** What happened in a resolution, in the order in which it happened; narration makes the sentences. */
export const FACTS = [
  'eventArrived', 'orderExecuted', 'orderDropped', 'agreementSigned', 'agreementFailed', 'agreementEnded',
  'clauseKept', 'clauseBroken', 'clauseExcused', 'sanctionsBegin', 'sanctionsEnd',
  'goodOfficesRequested', 'goodOfficesAccepted', 'goodOfficesRefused', 'privateTalks', 'textTabled', 'textSigned', 'caseLapsed',
  'deploymentRequested', 'deploymentConsented', 'deploymentRefused', 'councilApproved', 'councilVeto', 'missionDeployed', 'missionRenewed', 'missionEnded',
  'institutionBegins', 'institutionEnds', 'incident', 'misread', 'contained', 'stepUp', 'stepDown',
  'borderClosed', 'mobilised', 'accused', 'shortageWater', 'shortageEnergy', 'waterReleased', 'energyExported', 'peopleAffected',
  'war', 'ended',
  'helpDeclined', 'summitHeld', 'resolutionAdopted', 'councilCalls', 'strategyAgreed', 'jointOperation', 'platformUsed',
  'fundPaid', 'fundMet', 'fundMissed', 'threatStep', 'waterEvent', 'relapse', 'damFinished',
] as const;
export type FactKind = (typeof FACTS)[number];

/** Policies that play a seat without a person. */
export const POLICIES = ['blueprint', 'newcomer', 'attentive', 'cooperate', 'firm', 'hold', 'tit-for-tat', 'random'] as const;
export type PolicyId = (typeof POLICIES)[number];

/** How much a computer delegation thinks before it acts: by breadth of thought and beliefs, never by cheating or noise. */
export const LEVELS = ['brief', 'careful', 'thorough'] as const;
export type LevelId = (typeof LEVELS)[number];
/** Whoever may play a state's seat without a person. */
export const HOLDERS = [...POLICIES, ...LEVELS] as const;
export type HolderId = (typeof HOLDERS)[number];

/** Whom the water of each state's reservoirs can reach: the Syr Darya, the Amu Darya, the Chu and the Talas (R02, R04, R25). */
export const DOWNSTREAM: { readonly [S in StateId]: readonly StateId[] } = {
  KZ: [], KG: ['KZ', 'TJ', 'UZ'], TJ: ['KZ', 'TM', 'UZ'], TM: [], UZ: ['KZ'],
};

/** States whose reservoirs hold the summer water of others (R07, R18). */
const UPSTREAM: readonly StateId[] = ['KG', 'TJ'];

/** True when the two can swap summer water for winter power: one holds it back upstream, and it reaches the other. */
export const canSwap = (upstream: StateId, downstream: StateId): boolean =>
  UPSTREAM.includes(upstream) && !UPSTREAM.includes(downstream) && DOWNSTREAM[upstream].includes(downstream);

/** The two states of a border, in its code's order. */
export function sidesOf(border: BorderId): readonly [string, string] {
  return [border.slice(0, 2), border.slice(3, 5)];
}

/** The step of a ladder that holds `value` (0–1000). */
export function stepOf(value: number, from: readonly number[]): number {
  let step = 0;
  while (step + 1 < from.length && value >= (from[step + 1] ?? 0)) step++;
  return step;
}
/** The border between two states, whichever is named first. */
export function borderBetween(a: StateId, b: StateId): BorderId | undefined {
  return BORDERS.find((id) => id === `${a}-${b}` || id === `${b}-${a}`);
}
