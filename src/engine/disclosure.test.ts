/** Which causes and facts of a turn a seat is told. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, ask, at, clause, offer, order, quiet, resolve, worldAt } from '../../tests/support/world.ts';
import { BY_ORDER, ByClause, ByInstitution, ByOrganisation, Rule } from './causes.ts';
import { sign } from './clauses/agreements.ts';
import { maySeeCause, maySeeFact, seesOrder } from './disclosure.ts';
import { Border, State } from './layout.ts';
import { cause, type CauseRow, type FactRow } from './ledger.ts';
import { ORDERS, type FactKind, type OrderKind } from './names.ts';

const B = at('KG-TJ');
const SEATS = [KZ, KG, TJ, UZ];
const kind = (k: OrderKind): number => ORDERS.indexOf(k);
/** Codes of the seats (of Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan) that may know. */
const who = (knows: (s: number) => boolean): string => SEATS.filter(knows).map((s) => ['KZ', 'KG', 'TJ', 'TM', 'UZ'][s]).join(' ');
const row = (code: number, parts: Partial<CauseRow> = {}): CauseRow => ({ field: Border.tension + B, delta: -5, cause: code, actor: -1, place: B, ...parts });
const fact = (k: FactKind, parts: Partial<FactRow> = {}): FactRow => ({ kind: k, actor: -1, place: B, a: 0, b: 0, c: 0, ...parts });

describe('of orders, learn', () => {
  it.each([
    ['accuse', 'KZ KG TJ UZ'], ['factFinding', 'KZ KG TJ UZ'], ['mobilise', 'KZ KG TJ UZ'], ['requestDeployment', 'KZ KG TJ UZ'],
    ['requestGoodOffices', 'KG TJ'], ['refuseGoodOffices', 'KG TJ'], ['hotline', 'KG TJ'], ['demilitarisedZone', 'KG TJ'],
  ] as const)('%s: %s', (k, seats) => expect(who((s) => seesOrder(quietWorld, s, kind(k), KG, B, -1))).toBe(seats));

  it.each([['informationExchange', 'KG UZ'], ['storeWater', 'KG'], ['hold', 'KG']] as const)('%s: %s', (k, seats) => expect(who((s) => seesOrder(quietWorld, s, kind(k), KG, -1, k === 'informationExchange' ? UZ : -1))).toBe(seats));
});
const quietWorld = worldAt(quiet());

describe('of causes of tension, learn', () => {
  it.each([
    ['a public act', row(BY_ORDER[kind('accuse')] as number, { actor: KG }), 'KZ KG TJ UZ'],
    ['a quiet act', row(BY_ORDER[kind('hotline')] as number, { actor: KG }), 'KG TJ'],
    ['an event', row(cause('event', 0)), 'KZ KG TJ UZ'], ['an institution', row(ByInstitution.hotline), 'KZ KG TJ UZ'],
    ['pressure', row(Rule.pressure), 'KZ KG TJ UZ'], ['an incident', row(Rule.incident), 'KZ KG TJ UZ'],
    ['a misreading', row(Rule.misreading), ''], ['a commitment problem', row(Rule.commitmentProblem), ''], ['grievance', row(Rule.grievance), ''],
    ['private talks', row(Rule.envoyTalks), 'KG TJ'], ['a signed text', row(ByOrganisation.secretaryGeneral), 'KG TJ'],
    ['a mission', row(ByOrganisation.preventiveMission), 'KZ KG TJ UZ'],
  ])('%s', (_, cause_, seats) => expect(who((s) => maySeeCause(quietWorld, s, cause_))).toBe(seats));

  it('a clause: who knows the agreement', () => {
    for (const [isPublic, seats] of [[true, 'KZ KG TJ UZ'], [false, 'KG TJ']] as const) {
      const world = worldAt(quiet({ params: { ratificationBelow: -1 } }));
      sign(world, offer(KG, TJ, [clause('jointCommission', { place: B })], { isPublic }));
      expect(who((s) => maySeeCause(world, s, row(ByClause.jointCommission)))).toBe(seats);
    }
  });
});

describe('of causes of other meters, learn', () => {
  it.each([['approval', 'KG'], ['budget', 'KG'], ['grievance', '']] as const)('%s: %s', (meter, seats) => {
    expect(who((s) => maySeeCause(quietWorld, s, row(Rule.shortage, { field: State[meter] + KG, actor: KG })))).toBe(seats);
  });
});

describe('of facts, learn', () => {
  it.each([
    ['incident', {}, 'KZ KG TJ UZ'], ['misread', {}, ''], ['contained', {}, ''], ['stepUp', {}, ''], ['stepDown', {}, ''],
    ['orderDropped', { actor: KG }, 'KG'], ['shortageEnergy', { actor: UZ, place: -1 }, 'UZ'],
    ['goodOfficesRequested', { actor: KG }, 'KG TJ'], ['goodOfficesRefused', { actor: TJ }, 'KG TJ'], ['textTabled', {}, 'KG TJ'], ['caseLapsed', {}, 'KG TJ'], ['textSigned', {}, 'KZ KG TJ UZ'],
    ['deploymentRequested', { actor: KG }, 'KZ KG TJ UZ'], ['councilVeto', {}, 'KZ KG TJ UZ'], ['missionDeployed', {}, 'KZ KG TJ UZ'], ['war', {}, 'KZ KG TJ UZ'],
    ['agreementFailed', { a: (1 << KG) | (1 << UZ) }, 'KG UZ'],
  ] as const)('%s', (k, parts, seats) => expect(who((s) => maySeeFact(quietWorld, s, fact(k, parts)))).toBe(seats));

  it('a kept or broken promise: who knows the agreement', () => {
    for (const isPublic of [true, false]) {
      const world = worldAt(quiet({ params: { ratificationBelow: -1 } }));
      sign(world, offer(KG, TJ, [clause('confidenceMeasures', { place: B })], { isPublic }));
      const { facts } = resolve(world, { TJ: [order('mobilise', 'KG-TJ')], KZ: [order('factFinding', 'KG-TJ')], KG: [ask('KG-TJ', '1')] });
      const broken = facts.find((f) => f.kind === 'clauseBroken') as FactRow;
      expect(who((s) => maySeeFact(world, s, broken))).toBe(isPublic ? 'KZ KG TJ UZ' : 'KG TJ');
    }
  });
});
