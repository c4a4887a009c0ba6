/** When each promise falls due, who owes it, and what changes hands when it is kept (R09–R28, R44). */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, by, clause, offer, quiet, resolve, told, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Border, Clause, Region, Relation, State, Threat, pair } from '../layout.ts';
import { CLAUSES, INSTITUTIONS, SEASONS, STATES, THREATS, type ClauseType, type InstitutionId } from '../names.ts';
import { sign } from './agreements.ts';
import { clauseDuties, owesAnything } from './duties.ts';
import type { ClauseRow, OfferRow } from './row.ts';

const B = at('KG-TJ');
const [SPRING, SUMMER, AUTUMN, WINTER] = [0, 1, 2, 3] as const;
const EXTREMISM = THREATS.indexOf('extremism');
const DISASTER = THREATS.indexOf('disaster');
const setting: Setting = {
  params: {
    ratificationBelow: -1, keptTrust: 10, dryBelow: 900, parityShare: 100, costShareBudget: 25, costShareWater: 20, damCost: 20, damSeasons: 3, damPower: 30, capWater: 35, capEnergy: 15,
    benefitBudget: 12, benefitCohesion: 8, landSettlement: 500, liaisonEffort: 40, receding: 1000, poorBelow: 100, excusedBelow: 400, swapWater: 70, swapEnergy: 65, swapStock: 60, exportEnergyCost: 25,
  },
  more: { threats: [EXTREMISM] },
};
const tables = quiet(setting);
/** A world in which one clause is in force. */
function bound(row: ClauseRow, season: number, fields: Readonly<Record<number, number>> = {}, parts: Partial<OfferRow> = {}, rules = tables) {
  const world = worldAt(rules, { [Region.riverFlow]: 1000, [Region.season]: season, ...fields });
  sign(world, offer(row.giver < 0 ? KG : row.giver, row.taker < 0 ? TJ : row.taker, [row], parts));
  return world;
}
const flow = (type: ClauseType, amountA = 2): ClauseRow => clause(type, { giver: KG, taker: UZ, amountA, amountB: 1 });
const here = (type: ClauseType, amountA = 0): ClauseRow => clause(type, { place: B, amountA });
const mask = (...states: readonly number[]): number => states.reduce((m, s) => m | (1 << s), 0);

describe('who owes what, spring to winter:', () => {
  const both = mask(KG, TJ);
  const rows: readonly (readonly [ClauseType, ClauseRow, readonly number[]])[] = [
    ['seasonalSwap', flow('seasonalSwap'), [0, mask(KG), 0, mask(UZ)]], ['upstreamCostShare', flow('upstreamCostShare'), [mask(UZ), mask(KG), 0, 0]],
    ['fillingCap', flow('fillingCap'), [0, mask(KG), 0, 0]], ['benefitFund', flow('benefitFund'), [mask(KG), mask(KG), mask(KG), mask(KG)]],
    ['jointDam', flow('jointDam'), [mask(KG, UZ), mask(KG, UZ), mask(KG, UZ), mask(KG, UZ)]], ['dryYearParity', here('dryYearParity', 1), [0, 0, 0, 0]], ['disasterAid', clause('disasterAid', {}), [0, 0, 0, 0]],
    ...(['landSwap', 'sharedInfrastructure', 'guaranteedAccess', 'confidenceMeasures', 'demilitarisedZone', 'hotlineFactFinding', 'realTimeData', 'jointCommission'] as const)
      .map((type) => [type, here(type), [both, both, both, both]] as const),
    ['liaisonNetwork', clause('liaisonNetwork', { amountA: EXTREMISM }), [both, both, both, both]], ['noForcePledge', clause('noForcePledge', {}), [both, both, both, both]],
  ];
  const duties = (row: ClauseRow, fields: Readonly<Record<number, number>> = {}) => [SPRING, SUMMER, AUTUMN, WINTER].map((season) => clauseDuties(bound(row, season, fields), 0));

  it.each(rows)('%s', (_, row, expected) => expect(duties(row)).toEqual(expected));
  it('covers every type', () => expect(new Set(rows.map(([type]) => type))).toEqual(new Set(CLAUSES)));

  it('parity is owed in the growing season of a dry year', () => {
    expect([duties(here('dryYearParity', 1), { [Region.riverFlow]: 899 }), duties(here('dryYearParity', 1), { [Region.riverFlow]: 900 })]).toEqual([[both, both, 0, 0], [0, 0, 0, 0]]);
  });

  it('mutual aid is owed while a disaster strains', () => {
    expect([399, 400].map((severity) => duties(clause('disasterAid', {}), { [Threat.severity + DISASTER]: severity }))).toEqual([[0, 0, 0, 0], [both, both, both, both]]);
  });

  it('only that can be withheld', () => {
    const world = bound(flow('upstreamCostShare'), SPRING);
    expect([owesAnything(world, UZ, KG), owesAnything(world, KG, UZ), owesAnything(world, UZ, TJ)]).toEqual([true, false, false]);
  });
});

/** What a kept clause did to each field that it moved. */
const did = (world: ReturnType<typeof bound>, type: ClauseType) => {
  const ledger = resolve(world);
  expect([told(ledger, 'clauseKept').length, world.get(Clause.kept), world.get(Clause.due)]).toEqual([1, 1, 2]);
  return (...fields: readonly number[]) => fields.map((f) => by(ledger, f, type));
};

describe('a promise that is kept', () => {
  it('of parity moves a part of the difference from who has more to who has less', () => {
    for (const [kg, tj, given] of [[900, 300, 120], [300, 900, -120], [500, 500, 0]] as const) {
      const of = did(bound(here('dryYearParity', 2), SUMMER, { [Region.riverFlow]: 800, [State.water + KG]: kg, [State.water + TJ]: tj }), 'dryYearParity');
      expect(of(State.water + TJ, State.water + KG).map((n) => n + 0)).toEqual([given, -given + 0]);
    }
  });

  it('of a cost share pays upstream in spring, and makes downstream’s summer safe', () => {
    expect(did(bound(flow('upstreamCostShare'), SPRING), 'upstreamCostShare')(State.budget + UZ, State.budget + KG, State.prevention + UZ, State.water + UZ)).toEqual([-50, 50, 50, 0]);
    expect(did(bound(flow('upstreamCostShare'), SUMMER), 'upstreamCostShare')(State.budget + UZ, State.budget + KG, State.water + UZ)).toEqual([0, 0, 40]);
  });

  it('of a dam costs both until it stands, then gives both power for good, and binds no more', () => {
    const world = bound(flow('jointDam'), AUTUMN, {}, { term: 9 });
    const seasons = [0, 1, 2, 3].map(() => {
      const ledger = resolve(world);
      return [by(ledger, State.budget + KG, 'jointDam'), by(ledger, State.budget + UZ, 'jointDam'), told(ledger, 'damFinished').map((f) => [f.actor, f.a]), world.get(State.works + KG), world.get(State.works + UZ)];
    });
    expect(seasons).toEqual([[-40, -40, [], 0, 0], [-40, -40, [], 0, 0], [-40, -40, [[KG, UZ]], 60, 60], [0, 0, [], 60, 60]]);
    expect(clauseDuties(world, 0)).toBe(0);
  });

  it('of slow filling costs upstream power and gives downstream water', () => {
    expect(did(bound(flow('fillingCap', 3), SUMMER), 'fillingCap')(State.energy + KG, State.water + UZ)).toEqual([-45, 105]);
  });

  it('of a share of benefits reaches the communities on the other side', () => {
    expect(did(bound(flow('benefitFund'), AUTUMN), 'benefitFund')(State.budget + KG, State.cohesion + UZ, State.grievance + UZ, State.budget + UZ)).toEqual([-24, 16, -16, 0]);
  });

  it('of land settles the line once, with the first season in which both respect it', () => {
    const world = bound(here('landSwap'), AUTUMN);
    const seasons = [0, 1].map(() => [by(resolve(world), Border.settlement + B, 'borderSettled'), world.get(Border.settledFor + B)]);
    expect(seasons).toEqual([[500, 2], [0, 3]]);
  });

  it('of a network adds the effort of all its parties against one threat', () => {
    const threshold = { [Threat.threshold + EXTREMISM]: 1, [Threat.severity + EXTREMISM]: 900 };
    const work = (parts: Partial<OfferRow>, threat = EXTREMISM) => by(resolve(bound(clause('liaisonNetwork', { amountA: threat }), AUTUMN, threshold, parts)), Threat.severity + EXTREMISM, 'jointResponse');
    expect([work({}), work({ parties: mask(KG, TJ, UZ) }), work({}, THREATS.indexOf('cyber'))]).toEqual([-80, -120, 0]);
  });

  it('is told of and trusted by all parties alike', () => {
    const world = bound(clause('liaisonNetwork', { amountA: EXTREMISM }), AUTUMN, {}, { parties: mask(KG, TJ, UZ) });
    const ledger = resolve(world);
    const trust = (a: number, b: number) => by(ledger, Relation.trust + pair(a, b), 'liaisonNetwork');
    expect([trust(KG, TJ), trust(TJ, KG), trust(UZ, KG), trust(KZ, KG), trust(KG, KZ)]).toEqual([10, 10, 10, 0, 0]);
  });
});

describe('the rows of content for a kept promise', () => {
  const self = { scope: 'self', column: State.economy, delta: 8, after: 0 } as const;
  const line = { scope: 'border', column: Border.framing, delta: -10, after: 0 } as const;
  const live = ['KG-TJ', 'KG-UZ', 'TJ-UZ'] as const;
  const framing = (row: ClauseRow, parts: Partial<OfferRow> = {}, fields: Readonly<Record<number, number>> = {}) => {
    const rules = quiet({ ...setting, live, clauses: { [CLAUSES[row.type] as ClauseType]: [self, line] } });
    const full = Object.fromEntries(live.map((id) => [Border.framing + at(id), 500]));
    const ledger = resolve(bound(row, SUMMER, { ...full, ...fields }, parts, rules));
    const type = CLAUSES[row.type] as ClauseType;
    return [live.map((id) => by(ledger, Border.framing + at(id), type)), STATES.map((_, s) => by(ledger, State.economy + s, type))];
  };

  it.each([
    ['at their border, once for each side', here('hotlineFactFinding'), {}, [-20, 0, 0], [0, 8, 8, 0, 0]],
    ['what passes between two states, at the border between them', flow('fillingCap'), {}, [0, -20, 0], [0, 8, 0, 0, 8]],
    ['a pledge, at every border between two of its parties', clause('noForcePledge', {}), { parties: mask(KG, TJ, UZ) }, [-20, -20, -20], [0, 16, 16, 0, 16]],
    ['a pledge of two, at theirs only', clause('noForcePledge', {}), {}, [-20, 0, 0], [0, 8, 8, 0, 0]],
    ['a network, at no border', clause('liaisonNetwork', { amountA: EXTREMISM }), {}, [0, 0, 0], [0, 8, 8, 0, 0]],
  ] as const)('work for %s', (_, row, parts, borders, states) => expect(framing(row, parts)).toEqual([borders, states]));
});

describe('what a clause sets up for as long as it binds', () => {
  const rows: readonly (readonly [ClauseType, number, number, readonly InstitutionId[]])[] = [
    ['demilitarisedZone', 0, 0, ['demilitarisedZone']], ['demilitarisedZone', 0, 1, ['demilitarisedZone', 'monitoring']], ['realTimeData', 0, 0, ['dataExchange', 'monitoring']],
    ['landSwap', 0, 0, []], ['guaranteedAccess', 0, 0, []], ['dryYearParity', 2, 0, []],
  ];
  it.each(rows)('%s (%i, %i): %j', (type, amountA, amountB, expected) => {
    const world = bound(clause(type, { place: B, amountA, amountB }), AUTUMN, {}, { term: 5 });
    expect(INSTITUTIONS.filter((id) => world.get(Border[id] + B) === 5)).toEqual(INSTITUTIONS.filter((id) => expected.includes(id)));
  });

  it('is nothing for what has no place', () => {
    for (const row of [flow('seasonalSwap'), flow('jointDam'), clause('noForcePledge', {}), clause('disasterAid', {})]) {
      const world = bound(row, AUTUMN);
      expect(INSTITUTIONS.flatMap((id) => Array.from({ length: 10 }, (_, b) => world.get(Border[id] + b))).every((n) => n === 0)).toBe(true);
    }
  });
});

it('seasons are counted from spring', () => expect([SPRING, SUMMER, AUTUMN, WINTER].map((i) => SEASONS[i])).toEqual(['spring', 'summer', 'autumn', 'winter']));
