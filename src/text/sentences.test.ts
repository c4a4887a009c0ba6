/** Whatever a seat may be told, there is a whole sentence for it in every language. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BORDERS, CAUSE_KINDS, CLAUSES, DROPS, FACTS, INSTITUTIONS, MISSION_MODES, MISSION_SIZES, MISSION_TYPES, ORDERS, ORGANISATIONS, PLATFORMS, REFUSALS, RULES, STATES, THREATS,
} from '../engine/names.ts';
import { narrateCause, narrateClause, narrateError, narrateFact, narrateGround, narrateIntent, narrateOrder, narrateReason, type Line } from '../narration/index.ts';
import type { CauseView } from '../protocol/causes.ts';
import { REFUSED } from '../protocol/commands.ts';
import type { FactView } from '../protocol/facts.ts';
import { INTENTS, TOPICS_OF, type Topic } from '../protocol/intents.ts';
import { NEEDS } from '../protocol/needs.ts';
import type { Clause } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import type { I18n } from './i18n.ts';
import { say } from './say.ts';
import { SOME_EVENT, strictText } from './testing.ts';

const of = <const T,>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const state = of(STATES);
const border = of(BORDERS);
const amount = of([1, 2, 3] as const);

const facts = fc.record({
  kind: of(FACTS), turn: fc.integer({ min: 1, max: 40 }), actor: state, other: state, border, order: of(ORDERS), clause: of(CLAUSES),
  institution: of(INSTITUTIONS), reason: of(DROPS), mode: of(MISSION_MODES), type: of(MISSION_TYPES), size: of(MISSION_SIZES),
  threat: of(THREATS), organisation: of(PLATFORMS), event: fc.constant(SOME_EVENT), value: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.integer({ min: 0, max: 1_000_000 })),
}, { requiredKeys: ['kind', 'turn', 'event'] }) as fc.Arbitrary<FactView>;

const ids: Record<(typeof CAUSE_KINDS)[number] | 'unknown', readonly string[]> = {
  order: ORDERS, event: [SOME_EVENT], clause: CLAUSES, institution: INSTITUTIONS, organisation: ORGANISATIONS, rule: RULES, unknown: [''],
};
const causes = of([...CAUSE_KINDS, 'unknown'] as const).chain((kind) => fc.record({
  kind: fc.constant(kind), id: of(ids[kind]), delta: fc.integer({ min: -400, max: 400 }), sources: fc.constant(['assumption']), actor: state, border,
}, { requiredKeys: ['kind', 'id', 'delta', 'sources'] })) as fc.Arbitrary<CauseView>;

const flow = { upstream: state, downstream: state, amount };
const only = <const T extends string>(type: T) => fc.constant(type);
const clauses: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ type: only('seasonalSwap'), upstream: state, downstream: state, water: amount, energy: amount }),
  fc.record({ type: only('dryYearParity'), border, amount }),
  fc.record({ type: only('upstreamCostShare'), ...flow }),
  fc.record({ type: only('jointDam'), ...flow }),
  fc.record({ type: only('fillingCap'), ...flow }),
  fc.record({ type: only('benefitFund'), payer: state, receiver: state, amount }),
  fc.record({ type: only('landSwap'), border, basis: of(['area', 'value'] as const) }),
  fc.record({ type: only('sharedInfrastructure'), border, object: of(['gates', 'road'] as const) }),
  fc.record({ type: only('guaranteedAccess'), border }),
  fc.record({ type: only('confidenceMeasures'), border, zoneKm: of([10, 50, 100] as const), inspections: fc.boolean() }),
  fc.record({ type: only('demilitarisedZone'), border, monitored: fc.boolean() }),
  fc.record({ type: only('hotlineFactFinding'), border }),
  fc.record({ type: only('realTimeData'), border }),
  fc.record({ type: only('jointCommission'), border, arbiter: of(['none', 'neighbour', 'un'] as const) }),
  fc.record({ type: only('liaisonNetwork'), threat: of(['extremism', 'narcotics', 'cyber'] as const) }),
  fc.record({ type: only('noForcePledge') }),
  fc.record({ type: only('disasterAid') }),
);
const orders = fc.record({
  kind: of(ORDERS), border, partner: state, amount, mode: of(['N', '2', '1'] as const), type: of(MISSION_TYPES), size: of(MISSION_SIZES),
  threat: of(THREATS), organisation: of(PLATFORMS),
}, { requiredKeys: ['kind'] }) as fc.Arbitrary<Order>;

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  let i18n: I18n;
  beforeAll(async () => {
    i18n = await strictText(language);
  });
  /** A missing key or parameter throws; what is left to check is the look of the sentence. */
  const isWhole = (line: Line): void => {
    const sentence = say(line, i18n);
    expect(sentence).toMatch(/^[\p{Lu}\d«]/u);
    expect(sentence).not.toMatch(/\{\{|undefined|\[object|NaN|\b(names|facts|causes)\.| {2}|\.\.|,,/);
  };

  it('every fact', () => fc.assert(fc.property(facts, (fact) => isWhole(narrateFact(fact))), { numRuns: 2000 }));
  it('every kind of fact, with nothing known but the kind', () => {
    for (const kind of FACTS) isWhole(narrateFact({ kind, turn: 1, event: SOME_EVENT }));
  });
  it('every executed order, as the engine tells it', () => {
    for (const order of ORDERS) isWhole(narrateFact({ kind: 'orderExecuted', turn: 1, actor: 'KZ', other: 'UZ', border: 'KZ-UZ', order }));
  });
  it('every cause', () => fc.assert(fc.property(causes, (cause) => isWhole(narrateCause(cause))), { numRuns: 1000 }));
  it('every clause', () => {
    const told = new Set<string>();
    fc.assert(fc.property(clauses, (clause) => { told.add(clause.type); isWhole(narrateClause(clause)); }), { numRuns: 1000 });
    expect([...told].sort()).toEqual([...CLAUSES].sort());
  });
  it('every saying: each intent with each topic that it may have', () => {
    const samples: { readonly [K in Topic['on']]: Topic } = {
      clause: { on: 'clause', clause: 'landSwap', border: 'KG-TJ' }, order: { on: 'order', order: 'hotline' }, border: { on: 'border', border: 'KG-TJ' },
      threat: { on: 'threat', threat: 'water' }, agreement: { on: 'agreement', agreement: 5 }, need: { on: 'need', need: 'calm' },
    };
    for (const kind of INTENTS) for (const on of TOPICS_OF[kind]) isWhole(narrateIntent(on === 'none' ? { kind } : { kind, about: samples[on] }));
    for (const need of NEEDS) isWhole(narrateIntent({ kind: 'need', about: { on: 'need', need } }));
    for (const reason of REFUSALS) isWhole(narrateIntent({ kind: 'explain', about: samples.clause, reason }));
  });
  it('every reason to refuse, and what it rests on', () => {
    for (const type of [...REFUSALS]) fc.assert(fc.property(clauses, (clause) => {
      isWhole(narrateReason(type, [clause]));
      for (const because of [{ reason: type, clause: 0 }, { reason: type, clause: 0, meter: 'state.KZ.water' }, { reason: type, meter: 'state.KZ.approval' }]) {
        const ground = narrateGround(because, [clause]);
        if (ground !== undefined) isWhole(ground);
      }
    }), { numRuns: 20 });
  });
  it('every order', () => fc.assert(fc.property(orders, (order) => isWhole(narrateOrder(order))), { numRuns: 500 }));
  it('every error, with and without its place', () => {
    for (const code of [...REFUSED, 'badFile', 'internal'] as const) {
      isWhole(narrateError({ code }));
      isWhole(narrateError({ code, path: 'orders.0.kind' }));
      isWhole(narrateError({ code, path: 'orders.0.kind', expected: 'hold' }));
    }
  });
});

describe('known sentences', () => {
  const swap: Clause = { type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 3, energy: 2 };
  const shared: FactView = { kind: 'orderExecuted', turn: 1, actor: 'KZ', other: 'TJ', order: 'informationExchange' };

  it('read well in English', async () => {
    const i18n = await strictText('en');
    expect(say(narrateClause(swap), i18n)).toBe('Kyrgyzstan releases a lot of water in summer; Uzbekistan sends some energy in winter.');
    expect(say(narrateFact(shared), i18n)).toBe('Kazakhstan shares information with Tajikistan.');
    expect(say(narrateCause({ kind: 'order', id: 'hotline', actor: 'KG', border: 'KG-TJ', delta: -40, sources: [] }), i18n)).toBe('Kyrgyzstan: hotline, border Kyrgyzstan – Tajikistan');
    expect(say(narrateCause({ kind: 'rule', id: 'pressure', border: 'KG-TJ', delta: 25, sources: [] }, 'border.KG-TJ.tension'), i18n)).toBe('Underlying pull of the dispute');
    expect(say(narrateCause({ kind: 'unknown', id: '', delta: 3, sources: [] }), i18n)).toBe('Not known to you');
  });

  it('bend the names of states in Russian', async () => {
    const i18n = await strictText('ru');
    expect(say(narrateClause(swap), i18n)).toBe('Кыргызстан летом сбрасывает много воды; Узбекистан зимой поставляет умеренный объём энергии.');
    expect(say(narrateFact(shared), i18n)).toBe('Казахстан делится информацией с Таджикистаном.');
    expect(say(narrateFact({ kind: 'accused', turn: 1, actor: 'UZ', other: 'TM' }), i18n)).toBe('Узбекистан публично обвиняет Туркменистан.');
    expect(say(narrateFact({ kind: 'sanctionsBegin', turn: 1, actor: 'KG', other: 'UZ' }), i18n)).toBe('Кыргызстан вводит меры против Узбекистана после нарушенного обещания.');
    expect(say(narrateOrder({ kind: 'exportEnergy', partner: 'KG', amount: 1 }), i18n)).toBe('Поставить Кыргызстану немного энергии');
  });

  it.each([[1, 'пострадал 1 человек'], [2, 'пострадали 2 человека'], [5, 'пострадали 5 человек'], [21, 'пострадал 21 человек'], [112, 'пострадали 112 человек']])(
    'counts %i person or people in Russian', async (value, expected) => {
      const i18n = await strictText('ru');
      expect(say(narrateFact({ kind: 'peopleAffected', turn: 1, border: 'KG-TJ', value }), i18n)).toBe(`На границе Кыргызстан – Таджикистан ${expected}.`);
    });
});
