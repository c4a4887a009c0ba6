/** Sentences for what happened. The more a seat knows of a fact, the fuller its sentence. */
import { LADDER, THREAT_STEPS, type ClauseType, type FactKind, type OrderKind } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import { line, type Line, type Param } from './line.ts';
import { amountLine, borderLine, clauseLine, dropLine, eventLine, institutionLine, orderLine, organisationLine, stateLine, statesLine, threatLine } from './names.ts';

/** What a sentence can speak of; each is absent when the fact does not hold it. */
type Part = 'actor' | 'other' | 'parties' | 'border' | 'order' | 'clause' | 'institution' | 'reason' | 'mission' | 'event' | 'count' | 'step' | 'water' | 'energy' | 'severity' | 'mutual' | 'failed' | 'held' | 'threat' | 'threatStep' | 'organisation' | 'points' | 'harm';
/** A sentence `facts.<kind>.<name>` and the parts that it needs. */
type Shape = readonly [name: string, ...parts: Part[]];

/** A sentence without parts ends every list, so that each fact can be told. */
const SHAPES: { readonly [K in Exclude<FactKind, 'orderExecuted' | 'incident'>]: readonly Shape[] } = {
  eventArrived: [['border', 'event', 'border'], ['plain', 'event']],
  orderDropped: [['border', 'actor', 'order', 'border', 'reason'], ['partner', 'actor', 'order', 'other', 'reason'], ['reason', 'actor', 'order', 'reason'], ['order', 'actor', 'order'], ['plain']],
  agreementSigned: [['parties', 'parties', 'clause'], ['clause', 'actor', 'other', 'clause'], ['both', 'actor', 'other'], ['one', 'actor'], ['plain']],
  agreementFailed: [['clause', 'actor', 'other', 'clause'], ['one', 'actor'], ['plain']],
  agreementEnded: [['parties', 'parties'], ['both', 'actor', 'other'], ['one', 'actor'], ['plain']],
  clauseKept: [['parties', 'mutual', 'parties', 'clause'], ['mutual', 'mutual', 'actor', 'other', 'clause'], ...promise()],
  clauseBroken: promise(),
  clauseExcused: [['parties', 'mutual', 'parties', 'clause'], ['mutual', 'mutual', 'actor', 'other', 'clause'], ...promise()],
  sanctionsBegin: [['seasons', 'actor', 'other', 'count'], ['both', 'actor', 'other'], ['one', 'actor'], ['plain']],
  sanctionsEnd: [['both', 'actor', 'other'], ['one', 'actor'], ['plain']],
  goodOfficesRequested: atBorder(),
  goodOfficesAccepted: atBorder(),
  goodOfficesRefused: atBorder(),
  privateTalks: [['border', 'border'], ['plain']],
  textTabled: [['border', 'border'], ['plain']],
  textSigned: [['border', 'border'], ['plain']],
  caseLapsed: [['border', 'border'], ['plain']],
  deploymentRequested: [['mission', 'actor', 'border', 'mission'], ...atBorder()],
  deploymentConsented: atBorder(),
  deploymentRefused: [['actor', 'actor', 'border', 'reason'], ['full', 'border', 'reason'], ['border', 'border'], ['plain']],
  councilApproved: [['border', 'border'], ['plain']],
  councilVeto: [['border', 'border'], ['plain']],
  missionDeployed: [['mission', 'border', 'mission'], ['border', 'border'], ['plain']],
  missionRenewed: [['seasons', 'border', 'count'], ['border', 'border'], ['plain']],
  missionEnded: [['reason', 'border', 'reason'], ['actor', 'actor', 'border'], ['border', 'border'], ['plain']],
  institutionBegins: [['seasons', 'border', 'institution', 'count'], ['border', 'border', 'institution'], ['institution', 'institution'], ['plain']],
  institutionEnds: [['border', 'border', 'institution'], ['institution', 'institution'], ['plain']],
  misread: atBorder(),
  contained: [['border', 'border'], ['plain']],
  stepUp: [['step', 'border', 'step'], ['border', 'border'], ['plain']],
  stepDown: [['step', 'border', 'step'], ['border', 'border'], ['plain']],
  borderClosed: atBorder(),
  mobilised: atBorder(),
  accused: [['other', 'actor', 'other'], ['full', 'actor', 'border'], ['actor', 'actor'], ['plain']],
  shortageWater: [['actor', 'actor'], ['plain']],
  shortageEnergy: [['actor', 'actor'], ['plain']],
  waterReleased: [['amount', 'actor', 'other', 'water'], ['other', 'actor', 'other'], ['actor', 'actor'], ['plain']],
  energyExported: [['amount', 'actor', 'other', 'energy'], ['other', 'actor', 'other'], ['actor', 'actor'], ['plain']],
  peopleAffected: [['border', 'border', 'count'], ['count', 'count'], ['plain']],
  war: [['border', 'border'], ['plain']],
  ended: [['failed', 'failed'], ['held', 'held'], ['plain']],
  helpDeclined: [['full', 'actor', 'order', 'border'], ['border', 'order', 'border'], ['order', 'order'], ['plain']],
  summitHeld: [['plain']],
  resolutionAdopted: [['plain']],
  councilCalls: [['border', 'border'], ['plain']],
  strategyAgreed: onThreat(),
  jointOperation: onThreat(),
  platformUsed: [['organisation', 'actor', 'organisation'], ['plain']],
  fundPaid: [['points', 'actor', 'points'], ['actor', 'actor'], ['plain']],
  fundMet: [['plain']],
  fundMissed: [['harm', 'harm'], ['plain']],
  threatStep: [['step', 'threat', 'threatStep'], ...onThreat()],
  waterEvent: [['plain']],
  relapse: [['border', 'border'], ['plain']],
  damFinished: [['one', 'actor'], ['plain']],
};
function onThreat(): readonly Shape[] {
  return [['threat', 'threat'], ['plain']];
}
function promise(): readonly Shape[] {
  return [['other', 'actor', 'other', 'clause'], ['actor', 'actor', 'clause'], ['clause', 'clause'], ['plain']];
}
function atBorder(): readonly Shape[] {
  return [['full', 'actor', 'border'], ['border', 'border'], ['plain']];
}

/** Promises that both sides make alike; of the others one side gives and one receives. */
const MUTUAL: readonly ClauseType[] = [
  'dryYearParity', 'jointDam', 'landSwap', 'sharedInfrastructure', 'confidenceMeasures', 'demilitarisedZone', 'hotlineFactFinding',
  'realTimeData', 'jointCommission', 'liaisonNetwork', 'noForcePledge', 'disasterAid',
];

/** Parts that only choose the sentence and do not stand in it. */
const SILENT: readonly Part[] = ['severity', 'mutual', 'failed', 'held', 'harm'];

/** What the sentence of an executed order names besides the actor. */
const ORDER_NEEDS: { readonly [K in OrderKind]: 'border' | 'other' | 'title' | null } = {
  hold: null, storeWater: null, earlyWarning: null, summit: null, generalAssembly: null, jobs: null, education: null, rightsInclusion: null, ruleOfLaw: null,
  jointOperation: null, jointStrategy: null,
  // Told by facts of their own, which hold the sum and the organisation.
  commonFund: 'title', workThrough: 'title',
  requestGoodOffices: 'border', acceptGoodOffices: 'border', refuseGoodOffices: 'border', factFinding: 'border', hotline: 'border',
  confidenceMeasures: 'border', requestDeployment: 'border', consentDeployment: 'border', renewDeployment: 'border', endDeployment: 'border',
  demilitarisedZone: 'border', humanitarianAction: 'border', peacebuilding: 'border', closeBorder: 'border', mobilise: 'border', accuse: 'border',
  securityCouncil: 'border', forceLimits: 'border', smallArms: 'border', outreach: 'border', faitAccompli: 'border', territoryFirst: 'border',
  swap: 'other', informationExchange: 'other', releaseWater: 'other', exportEnergy: 'other', withhold: 'other',
};

/** The sentence of a fact, as full as what the fact holds. */
export function narrateFact(fact: FactView): Line {
  const parts = partsOf(fact);
  if (fact.kind === 'orderExecuted') return executed(fact, parts);
  if (fact.kind === 'incident') return tell('facts.incident', parts, [['severity', 'border', 'severity'], ['border', 'border'], ['plain']]);
  return tell(`facts.${fact.kind}`, parts, SHAPES[fact.kind]);
}

type Parts = Partial<Record<Part, Param>>;
/** Where a part stands in its sentence, when not under its own name. */
const PLACE_OF: Partial<Record<Part, string>> = { water: 'amount', energy: 'amount', threatStep: 'step' };

function tell(key: string, parts: Parts, shapes: readonly Shape[]): Line {
  const [name, ...needs] = shapes.find(([, ...wanted]) => wanted.every((part) => parts[part] !== undefined)) ?? ['plain'];
  const params: Record<string, Param> = {};
  for (const part of needs) {
    const value = parts[part];
    if (value === undefined || SILENT.includes(part)) continue;
    params[PLACE_OF[part] ?? part] = value;
  }
  return line(name === 'severity' ? `${key}.severity${String(parts.severity)}` : `${key}.${name}`, params);
}

function executed(fact: FactView, parts: Parts): Line {
  const { actor, border, other } = parts;
  if (actor === undefined || fact.order === undefined) return actor === undefined ? line('facts.orderExecuted.unknown') : line('facts.orderExecuted.actor', { actor });
  const need = ORDER_NEEDS[fact.order];
  const key = `facts.orderExecuted.${fact.order}`;
  if (need === 'border' && border !== undefined) return line(key, { actor, border });
  if (need === 'other' && other !== undefined) return line(key, { actor, other });
  return need === null ? line(key, { actor }) : line('facts.orderExecuted.plain', { actor, order: orderLine(fact.order) });
}

function partsOf(fact: FactView): Parts {
  const { value } = fact;
  const isSmall = value !== undefined && value >= 1 && value <= 3;
  const step = value === undefined ? undefined : LADDER[value];
  const threatStep = value === undefined ? undefined : THREAT_STEPS[value];
  return {
    ...(fact.actor && { actor: stateLine(fact.actor) }),
    ...(fact.other && { other: stateLine(fact.other) }),
    ...(fact.parties && { parties: statesLine(fact.parties) }),
    ...(fact.border && { border: borderLine(fact.border) }),
    ...(fact.order && { order: orderLine(fact.order) }),
    ...(fact.clause && { clause: clauseLine(fact.clause) }),
    ...(fact.institution && { institution: institutionLine(fact.institution) }),
    ...(fact.reason && { reason: dropLine(fact.reason) }),
    ...(fact.threat && { threat: threatLine(fact.threat) }),
    ...(fact.organisation && { organisation: organisationLine(fact.organisation) }),
    ...(fact.event && { event: fact.own?.title ?? eventLine(fact.event) }),
    ...(fact.mode && fact.type && fact.size && { mission: missionLine(fact.mode, fact.type, fact.size) }),
    ...(value !== undefined && value >= 0 && { count: value }),
    ...(value !== undefined && value >= 0 && { points: value / 10 }),
    ...(threatStep !== undefined && { threatStep: line(`names.threatStep.${threatStep}`) }),
    ...(step !== undefined && { step: line(`names.ladder.${step}`) }),
    ...(fact.clause && MUTUAL.includes(fact.clause) && { mutual: 1 }),
    ...(fact.kind === 'ended' && value !== undefined && (value === 0 ? { held: 1 } : { failed: 1 })),
    ...(fact.kind === 'fundMissed' && value === 1 && { harm: 1 }),
    ...(isSmall && { water: amountLine('water', value), energy: amountLine('energy', value), severity: value }),
  };
}

/** 'small, civilian police; on one side only' */
export const missionLine = (mode: string, type: string, size: string): Line =>
  line('facts.mission', { mode: line(`names.missionMode.${mode}`), type: line(`names.missionType.${type}`), size: line(`names.missionSize.${size}`) });
