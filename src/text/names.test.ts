/** Everything that has an id has a name in every language. */
import { beforeAll, describe, expect, it } from 'vitest';
import * as names from '../engine/names.ts';
import { REFUSED } from '../protocol/commands.ts';
import { CONDUCTS } from '../protocol/conduct.ts';
import { meterLine, shortMeterLine } from '../narration/index.ts';
import type { I18n } from './i18n.ts';
import { say } from './say.ts';
import { strictText } from './testing.ts';

const WIRE_ONLY = ['badRequest', 'noGame', 'unknownScenario', 'unknownSave', 'badFile', 'notEnded', 'internal'] as const;
const METERS = {
  border: ['tension', 'framing', 'ripeness', 'settlement', 'people', 'incidents', 'arms', ...names.INSTITUTIONS],
  state: ['capital', 'approval', 'budget', 'economy', 'water', 'energy', 'stock', 'cohesion', 'rights', 'prestige', 'grievance', 'prevention', 'response', 'fundPaid'],
  threat: ['severity', 'growth', 'threshold', 'strategy'],
  organisation: ['legitimacy', 'funding', 'quality'],
  region: [
    'unFunding', 'unOrganisation', 'unLegitimacy', 'unOveruse', 'riverFlow', 'cold', 'negativePeace', 'positivePeace', 'commonPeace', 'people',
    'fundPot', 'fundTarget', 'fundLow', 'fundHigh', 'fundKnown', 'fundDue', 'fundRisk',
  ],
} as const;
const meterNames = [
  ...METERS.border.map((m) => `border.KG-TJ.${m}`), 'border.KG-TJ.misperception.KG', ...METERS.state.map((m) => `state.UZ.${m}`),
  'relation.KZ-KG.trust', ...METERS.threat.map((m) => `threat.narcotics.${m}`), ...names.PLATFORMS.flatMap((id) => METERS.organisation.map((m) => `organisation.${id}.${m}`)),
  ...METERS.region.map((m) => `region.${m}`),
];
const QUANTITIES: readonly string[] = [...new Set([...Object.values(METERS).flat(), 'misperception', 'trust'])].filter((m) => !names.INSTITUTIONS.some((id) => id === m));

const every: [section: string, ids: readonly string[], part?: string][] = [
  ['names.state', [...names.STATES, 'AF']], ['names.seat', names.SEATS], ['names.border', names.BORDERS], ['names.threat', names.THREATS],
  ['names.season', names.SEASONS], ['names.phase', names.PHASES], ['names.ladder', names.LADDER], ['names.threatStep', names.THREAT_STEPS],
  ['names.step', names.METER_STEPS], ['names.issue', names.ISSUES], ['names.institution', names.INSTITUTIONS],
  ['names.missionMode', names.MISSION_MODES], ['names.missionType', names.MISSION_TYPES], ['names.missionSize', names.MISSION_SIZES],
  ['names.caseStage', names.CASE_STAGES], ['names.order', names.ORDERS, 'title'], ['names.order', names.ORDERS, 'about'],
  ['names.family', names.ORDER_FAMILIES], ['names.clause', names.CLAUSES, 'title'], ['names.clause', names.CLAUSES, 'about'],
  ['names.refusal', names.REFUSALS], ['names.drop', names.DROPS], ['names.rule', names.RULES], ['names.causeKind', [...names.CAUSE_KINDS, 'unknown']],
  ['names.organisation', names.ORGANISATIONS], ['names.policy', names.POLICIES], ['names.conduct', CONDUCTS],
  ['names.meter', QUANTITIES],
  ['names.amount', ['1', '2', '3']], ['names.object', ['gates', 'road']], ['names.arbiter', ['none', 'neighbour', 'un']], ['names.onBreach', ['suspend', 'compensate']],
  ['codes', [...REFUSED, ...WIRE_ONLY]],
];

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  let i18n: I18n;
  beforeAll(async () => {
    i18n = await strictText(language);
  });

  it.each(every)('%s names every id', (section, ids, part) => {
    for (const id of ids) {
      const key = part === undefined ? `${section}.${id}` : `${section}.${id}.${part}`;
      expect(i18n.t(key), key).toMatch(/\p{L}/u);
    }
    const own = i18n.branch(section);
    expect(Object.keys(own as object).filter((id) => !ids.includes(id)), `${section} has names that nothing asks for`).toEqual([]);
  });

  it('every meter has a name, alone and with what it is a meter of', () => {
    for (const name of meterNames) {
      expect(say(meterLine(name), i18n), name).toMatch(/\p{L}/u);
      expect(say(shortMeterLine(name), i18n), name).toMatch(/\p{L}/u);
    }
  });

  it('a delegation that declines speaks of itself, in a whole sentence', () => {
    for (const reason of names.REFUSALS) expect(i18n.t(`names.refusal.${reason}`)).toMatch(language === 'en' ? /^We .*\.$/ : /^(Мы|Нам) .*\.$/);
  });
});
