/** Every way to break a promise, and every excuse (rule 6): one act at a time, for each of the seventeen types. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, by, clause, offer, order, quiet, resolve, told, worldAt, type Sheet } from '../../../tests/support/world.ts';
import { Agreement, Border, Clause, Region, Relation, State, Threat, pair } from '../layout.ts';
import { CLAUSES, THREATS, type BorderId, type ClauseType } from '../names.ts';
import { isAgreed, sign, whyNotSign } from './agreements.ts';
import { isBetween } from './between.ts';
import type { ClauseRow, OfferRow } from './row.ts';

const B = at('KG-TJ');
const [SPRING, SUMMER, AUTUMN, WINTER] = [0, 1, 2, 3] as const;
const [KEPT, BROKEN, EXCUSED] = [2, 3, 4] as const;
const live = ['KG-TJ', 'KG-UZ', 'TJ-UZ'] as const;
const DISASTER = THREATS.indexOf('disaster');
const tables = quiet({ live, params: { ratificationBelow: -1, brokenTrust: 200, keptTrust: 10, dryBelow: 900, damSeasons: 4, excusedBelow: 400, poorBelow: 100, swapStock: 60, swapBudget: 30, sanctionTurns: 4 } });
const ACTS = ['closeBorder', 'mobilise', 'accuse', 'faitAccompli', 'territoryFirst'] as const;
const FLOWS: readonly ClauseType[] = ['seasonalSwap', 'upstreamCostShare', 'jointDam', 'fillingCap', 'benefitFund'];
const GROUP: readonly ClauseType[] = ['liaisonNetwork', 'noForcePledge', 'disasterAid'];

const rowOf = (type: ClauseType): ClauseRow => (FLOWS.includes(type) ? clause(type, { giver: KG, taker: TJ, amountA: 1, amountB: 1 }) : GROUP.includes(type) ? clause(type, {}) : clause(type, { place: B }));
/** In force between KG and TJ, in a dry summer with a disaster: whatever can fall due, does. */
function bound(type: ClauseType, parts: Partial<OfferRow> = {}, fields: Readonly<Record<number, number>> = {}, row = rowOf(type)) {
  const world = worldAt(tables, { [Region.season]: SUMMER, [Region.riverFlow]: 500, [Threat.severity + DISASTER]: 500, ...fields });
  sign(world, offer(KG, TJ, [row], parts));
  return world;
}
const outcome = (world: ReturnType<typeof bound>, sheet: Sheet): number => {
  resolve(world, sheet);
  return world.get(Clause.due);
};

/** The acts at their border that break a promise by themselves; two more do so together. */
const BREAKS: { readonly [T in ClauseType]: readonly (typeof ACTS)[number][] } = {
  seasonalSwap: [], dryYearParity: [], upstreamCostShare: [], jointDam: [], fillingCap: [], benefitFund: [], realTimeData: [], liaisonNetwork: [], jointCommission: [],
  landSwap: ['faitAccompli'], sharedInfrastructure: ['closeBorder', 'faitAccompli'], guaranteedAccess: ['closeBorder', 'faitAccompli'], confidenceMeasures: ['mobilise', 'faitAccompli'],
  demilitarisedZone: ['mobilise', 'faitAccompli'], hotlineFactFinding: ['accuse'], noForcePledge: ['mobilise', 'faitAccompli'], disasterAid: ['accuse'],
};

describe('a single act', () => {
  it.each(CLAUSES)('of a party at the border breaks %s or leaves it kept', (type) => {
    const broken = ACTS.filter((kind) => outcome(bound(type), { TJ: [order(kind, 'KG-TJ')] }) === BROKEN);
    const kept = ACTS.filter((kind) => outcome(bound(type), { TJ: [order(kind, 'KG-TJ')] }) === KEPT);
    expect([broken, kept]).toEqual([BREAKS[type], ACTS.filter((kind) => !BREAKS[type].includes(kind))]);
  });

  it.each(CLAUSES)('by others, or elsewhere, never breaks %s', (type) => {
    const elsewhere: BorderId = 'TJ-UZ';
    for (const kind of ACTS) expect(outcome(bound(type), { UZ: [order(kind, elsewhere)], TJ: [order(kind, elsewhere)] })).toBe(KEPT);
  });
});

it('a commission stands both an accusation and a closed border, but not both from one side', () => {
  const at_ = (sheet: Sheet) => outcome(bound('jointCommission'), sheet);
  const [accuse, close] = [order('accuse', 'KG-TJ'), order('closeBorder', 'KG-TJ')];
  expect([at_({ TJ: [accuse, close] }), at_({ TJ: [accuse], KG: [close] })]).toEqual([BROKEN, KEPT]);
});

describe('holding back what is owed', () => {
  it.each(CLAUSES)('breaks %s, and the other’s trust', (type) => {
    const world = bound(type);
    const ledger = resolve(world, { KG: [order('withhold', 'TJ')] });
    expect([world.get(Clause.due), world.get(Clause.breaker), told(ledger, 'clauseBroken').map((f) => f.actor)]).toEqual([BROKEN, KG + 1, [KG]]);
    expect([by(ledger, Relation.trust + pair(TJ, KG), 'breach'), by(ledger, Relation.trust + pair(KG, TJ), 'breach')]).toEqual([-200, 0]);
    expect(world.get(Agreement.status)).toBe(BROKEN);
  });

  it.each(['seasonalSwap', 'upstreamCostShare', 'fillingCap', 'benefitFund'] as const)('is not possible for who owes nothing now: %s', (type) => {
    expect(outcome(bound(type), { TJ: [order('withhold', 'KG')] })).toBe(KEPT);
  });

  it('brings sanctions for a swap only', () => {
    for (const type of CLAUSES) {
      const world = bound(type);
      resolve(world, { KG: [order('withhold', 'TJ')] });
      expect([type, world.get(Relation.sanction + pair(TJ, KG)) > 0]).toEqual([type, type === 'seasonalSwap']);
    }
  });
});

describe('a pledge among several', () => {
  const parties = { parties: (1 << KG) | (1 << TJ) | (1 << UZ) };

  it('binds at every border between two of them', () => {
    for (const id of live) expect(outcome(bound('noForcePledge', parties), { [id.slice(0, 2)]: [order('mobilise', id)] })).toBe(BROKEN);
    expect(outcome(bound('noForcePledge'), { TJ: [order('mobilise', 'TJ-UZ')] })).toBe(KEPT);
  });

  it('costs each breaker the trust of all the others, and ends for all', () => {
    const world = bound('noForcePledge', parties);
    const ledger = resolve(world, { KG: [order('mobilise', 'KG-TJ')], UZ: [order('mobilise', 'TJ-UZ')] });
    const trust = (a: number, b: number) => by(ledger, Relation.trust + pair(a, b), 'breach');
    expect([trust(TJ, KG), trust(TJ, UZ), trust(UZ, KG), trust(KG, UZ), trust(KG, TJ), trust(UZ, TJ)]).toEqual([-200, -200, -200, -200, 0, 0]);
    expect([world.get(Agreement.status), world.get(Clause.breaker)]).toEqual([BROKEN, KG + 1]);
  });

  it('is between parties only where both sides are, and never at a border with a non-player', () => {
    const world = worldAt(tables);
    const between = (id: BorderId) => isBetween(world, at(id), parties.parties);
    expect([between('KG-TJ'), between('KG-KZ'), between('AF-TJ')]).toEqual([true, false, false]);
  });
});

describe('what falls with a broken promise', () => {
  it('are the institutions that it had set up', () => {
    const world = bound('confidenceMeasures', {}, {}, clause('confidenceMeasures', { place: B, amountA: 50, amountB: 1 }));
    expect([world.get(Border.dataExchange + B), world.get(Border.monitoring + B)]).toEqual([6, 6]);
    resolve(world, { TJ: [order('mobilise', 'KG-TJ')] });
    expect([world.get(Border.dataExchange + B), world.get(Border.monitoring + B)]).toEqual([0, 0]);
  });

  it('is money instead where that was agreed, season by season', () => {
    const world = bound('guaranteedAccess', { onBreach: 1 });
    const paid = [{ TJ: [order('closeBorder', 'KG-TJ')] }, {}].map((sheet) => by(resolve(world, sheet), State.budget + TJ, 'breach'));
    expect([paid, world.get(Agreement.status)]).toEqual([[-30, 0], 1]);
  });
});

describe('who has too little itself is excused', () => {
  const rows: readonly (readonly [string, ClauseType, number, Readonly<Record<number, number>>, number])[] = [
    ['a purse that is empty, from a cost share', 'upstreamCostShare', SPRING, { [State.budget + TJ]: 99 }, EXCUSED], ['one that is not', 'upstreamCostShare', SPRING, { [State.budget + TJ]: 100 }, KEPT],
    ['an empty purse of the other side', 'upstreamCostShare', SPRING, { [State.budget + KG]: 0 }, KEPT],
    ['either purse, from a dam', 'jointDam', AUTUMN, { [State.budget + TJ]: 99 }, EXCUSED], ['an empty purse, from a share of benefits', 'benefitFund', AUTUMN, { [State.budget + KG]: 99 }, EXCUSED],
    ['a dark summer, from slow filling', 'fillingCap', SUMMER, { [State.energy + KG]: 399 }, EXCUSED], ['light enough', 'fillingCap', SUMMER, { [State.energy + KG]: 400 }, KEPT],
    ['a dry reservoir, from a swap', 'seasonalSwap', SUMMER, { [State.stock + KG]: 59 }, EXCUSED], ['a dark winter, from a swap', 'seasonalSwap', WINTER, { [State.energy + TJ]: 399 }, EXCUSED],
    ['an empty purse, from a hotline', 'hotlineFactFinding', AUTUMN, { [State.budget + KG]: 0 }, KEPT],
  ];
  it.each(rows)('by %s', (_, type, season, fields, expected) => {
    const world = bound(type, {}, { [Region.season]: season, ...fields });
    const ledger = resolve(world);
    expect([world.get(Clause.due), told(ledger, 'clauseExcused').length]).toEqual([expected, expected === EXCUSED ? 1 : 0]);
    expect([by(ledger, Relation.trust + pair(KG, TJ), type), world.get(Agreement.status)]).toEqual([expected === EXCUSED ? 0 : 10, 1]);
  });

  it('but not from holding back on purpose', () => {
    expect(outcome(bound('benefitFund', {}, { [State.budget + KG]: 0 }), { KG: [order('withhold', 'TJ')] })).toBe(BROKEN);
  });
});

describe('the same promise twice', () => {
  const all = (...states: readonly number[]) => states.reduce((mask, s) => mask | (1 << s), 0);
  it('is one among the same states or fewer, and another among more', () => {
    const world = bound('noForcePledge', { parties: all(KG, TJ, UZ) });
    const pledge = rowOf('noForcePledge');
    expect([isAgreed(world, pledge, all(KG, TJ)), isAgreed(world, pledge, all(KG, TJ, UZ)), isAgreed(world, pledge, all(KG, TJ, UZ, 0))]).toEqual([true, true, false]);
  });

  it('is not one against another threat', () => {
    const against = (id: 'cyber' | 'narcotics') => clause('liaisonNetwork', { amountA: THREATS.indexOf(id) });
    const world = bound('liaisonNetwork', {}, {}, against('cyber'));
    expect([whyNotSign(world, offer(TJ, KG, [against('cyber')])), whyNotSign(world, offer(TJ, KG, [against('narcotics')]))]).toEqual(['alreadyAgreed', null]);
  });
});
