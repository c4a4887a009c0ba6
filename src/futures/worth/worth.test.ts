/** What an offer is worth: the sign of each term, which way it moves, and the reason that names what weighs against it. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, clause, offer, quiet, someKey, worldAt } from '../../../tests/support/world.ts';
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { Border, Region, Relation, State, Threat, pair } from '../../engine/layout.ts';
import { CLAUSES, REFUSALS, STATES, THREATS, type ClauseType, type RefusalReason } from '../../engine/names.ts';
import type { Param } from '../../engine/params.ts';
import { DOCTRINE, type Doctrine, type Tables } from '../../engine/tables.ts';
import { Glance } from '../glance.ts';
import { look, playersOf, type Player } from '../playout.ts';
import { Account, reservation, weigh } from '../worth.ts';

const B = at('KG-TJ');
const [SUMMER, WINTER] = [1, 3] as const;
const PARAMS: Partial<Record<Param, number>> = {
  swapStock: 60, swapEnergy: 70, swapWater: 70, exportEnergyCost: 25, costShareBudget: 25, costShareWater: 20, damCost: 20, damSeasons: 4, damPower: 30, capWater: 30, capEnergy: 25,
  benefitBudget: 10, benefitCohesion: 6, parityShare: 120, dryBelow: 950,
};
const need = (value: number) => new Int32Array(20).fill(value);
interface Case {
  readonly fields?: Readonly<Record<number, number>>;
  readonly doctrine?: Partial<Doctrine>;
  readonly parts?: Partial<OfferRow>;
  readonly more?: Partial<Tables>;
}
interface Weight {
  readonly gain: number;
  readonly limit: number;
  against(reason: RefusalReason): number;
}
/** An offer of `from` to `seat`, as `seat` weighs it. */
function worth(seat: number, from: number, row: ClauseRow, { fields = {}, doctrine = {}, parts = {}, more = {} }: Case = {}): Weight {
  const weights = { ...(Object.fromEntries(DOCTRINE.map((d) => [d, 500])) as Doctrine), ...doctrine };
  const tables = quiet({ params: PARAMS, more: { waterNeed: need(500), energyNeed: need(500), doctrine: STATES.map(() => weights), ...more } });
  const player = playersOf(tables, STATES.map(() => 'blueprint' as const))[seat] as Player;
  const g = look(new Glance(), worldAt(tables, fields), seat, player, someKey(0));
  const account = new Account();
  const made = offer(from, seat, [row], parts);
  weigh(g, made, account);
  return { gain: account.gain, limit: reservation(g, made, account), against: (reason) => account.against[REFUSALS.indexOf(reason)] as number };
}
const flow = (type: ClauseType, amountA = 1, amountB = 1): ClauseRow => clause(type, { giver: KG, taker: UZ, amountA, amountB });
const up = (row: ClauseRow, what?: Case) => worth(KG, UZ, row, what);
const down = (row: ClauseRow, what?: Case) => worth(UZ, KG, row, what);
const trusts = (from: number, to: number, trust: number) => ({ fields: { [Relation.trust + pair(from, to)]: trust } });

describe('a swap', () => {
  it('is worth more to each the more it gets, and costs more the more it gives', () => {
    expect(up(flow('seasonalSwap', 1, 2)).gain).toBeGreaterThan(up(flow('seasonalSwap', 1, 1)).gain);
    expect(up(flow('seasonalSwap', 2, 1)).against('dryWinter')).toBeGreaterThan(up(flow('seasonalSwap', 1, 1)).against('dryWinter'));
    expect(down(flow('seasonalSwap', 2, 1)).gain).toBeGreaterThan(down(flow('seasonalSwap', 1, 1)).gain);
    expect(down(flow('seasonalSwap', 1, 2)).against('drySummer')).toBeGreaterThan(down(flow('seasonalSwap', 1, 1)).against('drySummer'));
  });
  it('costs upstream more with an empty reservoir', () => expect(up(flow('seasonalSwap'), { fields: { [State.stock + KG]: 100 } }).against('dryWinter')).toBeGreaterThan(up(flow('seasonalSwap')).against('dryWinter')));
  it('is worth nothing when no season is left in which it pays', () => {
    const last = { fields: { [Region.turn]: 39, [Region.season]: WINTER } };
    expect(down(flow('seasonalSwap'), last).against('noGain')).toBeGreaterThan(0);
    expect(up(flow('seasonalSwap'), last).against('dryWinter')).toBe(0);
  });
});

describe('what flows between two', () => {
  it('a cost share pays upstream, and downstream for its summers', () => {
    expect(up(flow('upstreamCostShare')).gain).toBeGreaterThan(0);
    expect(down(flow('upstreamCostShare', 2)).against('tooCostly')).toBeGreaterThan(down(flow('upstreamCostShare')).against('tooCostly'));
    expect(down(flow('upstreamCostShare'), { more: { waterNeed: need(300) } }).gain).toBeGreaterThan(down(flow('upstreamCostShare'), { more: { waterNeed: need(720) } }).gain);
  });
  it('a dam costs both, upstream also a part of its say, and pays who lacks power', () => {
    for (const side of [up, down]) {
      expect(side(flow('jointDam')).against('tooCostly')).toBeGreaterThan(0);
      expect(side(flow('jointDam'), { more: { energyNeed: need(300) } }).gain).toBeGreaterThan(side(flow('jointDam'), { more: { energyNeed: need(800) } }).gain);
    }
    expect([up(flow('jointDam')).against('sovereignty') > 0, down(flow('jointDam')).against('sovereignty')]).toEqual([true, 0]);
  });
  it('a dam that would stand after the end is no gain', () => expect([35, 36].map((turn) => up(flow('jointDam'), { fields: { [Region.turn]: turn } }).against('noGain') > 0)).toEqual([false, true]));
  it('slow filling costs upstream and pays downstream', () => {
    expect([up(flow('fillingCap', 2)).gain < 0, up(flow('fillingCap', 2)).against('sovereignty') > 0, down(flow('fillingCap', 2)).gain > 0]).toEqual([true, true, true]);
  });
  it('a share of benefits costs the payer and pays the receiver', () => {
    expect([up(flow('benefitFund')).gain < 0, up(flow('benefitFund')).against('tooCostly') > 0, down(flow('benefitFund')).gain > 0]).toEqual([true, true, true]);
  });
  it.each(['seasonalSwap', 'upstreamCostShare', 'fillingCap', 'benefitFund'] as const)('what %s brings downstream is worth as much as the partner’s word', (type) => {
    const dry = { waterNeed: need(300) };
    expect(down(flow(type), { ...trusts(UZ, KG, 1000), more: dry }).gain).toBeGreaterThan(down(flow(type), { ...trusts(UZ, KG, 400), more: dry }).gain);
  });
  it('is nothing to a third state', () => {
    for (const type of ['seasonalSwap', 'upstreamCostShare', 'fillingCap', 'benefitFund'] as const) expect(worth(KZ, KG, flow(type), { parts: { parties: 31 } }).gain).toBe(0);
  });
});

describe('what is agreed at a border', () => {
  const PLACED: readonly ClauseType[] = ['sharedInfrastructure', 'guaranteedAccess', 'confidenceMeasures', 'demilitarisedZone', 'hotlineFactFinding', 'realTimeData', 'jointCommission', 'landSwap'];
  const here = (type: ClauseType, what: Case = {}, amountA = 0) => worth(KG, TJ, clause(type, { place: B, amountA }), what);
  const tense = (tension: number) => ({ fields: { [Border.tension + B]: tension } });

  it.each(PLACED)('%s is worth more the tenser it is and the more open one is, and binds the firm harder', (type) => {
    expect(here(type, tense(600)).gain).toBeGreaterThan(here(type, tense(200)).gain);
    expect(here(type, { ...tense(500), doctrine: { openness: 1000 } }).gain).toBeGreaterThan(here(type, { ...tense(500), doctrine: { openness: 0 } }).gain);
    expect(here(type, { ...tense(500), doctrine: { firmness: 1000 } }).gain).toBeLessThan(here(type, { ...tense(500), doctrine: { firmness: 0 } }).gain);
  });
  it.each(PLACED)('%s is worth less where talk stops working', (type) => expect(here(type, tense(700)).gain).toBeLessThan(here(type, tense(699)).gain));
  it.each(PLACED)('%s is called by its price at home when it is calm', (type) => {
    const weight = here(type, tense(0));
    expect(weight.gain).toBeLessThan(0);
    expect(REFUSALS.filter((reason) => weight.against(reason) > 0)).toHaveLength(1);
  });
  it('is worth less beside mobilised forces', () => {
    const calm = here('hotlineFactFinding', tense(400));
    const armed = here('hotlineFactFinding', { fields: { [Border.tension + B]: 400, [Border.mobilised + B]: 2 } });
    expect([armed.gain < calm.gain, armed.against('tensionTooHigh') > 0]).toEqual([true, true]);
  });
  it('parity pays who has less water and costs who has more, more so in a dry year', () => {
    const parity = (own: number, river: number) => worth(KG, TJ, clause('dryYearParity', { place: B, amountA: 2 }), { fields: { [State.water + KG]: own, [State.water + TJ]: 500, [Region.riverFlow]: river } });
    expect(parity(100, 1000).gain).toBeGreaterThan(parity(500, 1000).gain);
    expect(parity(900, 1000).against('drySummer')).toBeGreaterThan(parity(500, 1000).against('drySummer'));
    expect(parity(900, 900).against('drySummer')).toBeGreaterThan(parity(900, 1000).against('drySummer'));
    expect(parity(100, 900).gain).toBeGreaterThan(parity(100, 1000).gain);
  });
  it('an empty purse minds shared works', () => expect([149, 150].map((budget) => here('sharedInfrastructure', { fields: { [State.budget + KG]: budget } }).against('budgetTooLow') > 0)).toEqual([true, false]));
});

describe('what is promised among several', () => {
  const T = THREATS.indexOf('narcotics');
  const network = (what: Case) => worth(KG, TJ, clause('liaisonNetwork', { amountA: T }), what);
  const severity = (value: number, t = T) => ({ fields: { [Threat.severity + t]: value, [State.earlyWarning + KG]: 2 } });

  it('a network is worth what the threat hurts, and minded by the cautious', () => {
    expect(network(severity(800)).gain).toBeGreaterThan(network(severity(100)).gain);
    expect([700, 699].map((caution) => (['neutrality', 'sovereignty'] as const).map((reason) => network({ doctrine: { caution } }).against(reason) > 0))).toEqual([[true, false], [false, true]]);
  });
  it('a pledge is worth what one fears of those who give it, and costs the firm', () => {
    const pledge = (tension: number, doctrine: Partial<Doctrine> = {}, parts: Partial<OfferRow> = {}) => worth(KG, TJ, clause('noForcePledge', {}), { fields: { [Border.tension + B]: tension }, doctrine, parts });
    expect(pledge(600).gain).toBeGreaterThan(pledge(100).gain);
    expect(pledge(600, {}, { parties: (1 << KG) | (1 << UZ) }).gain).toBeLessThan(pledge(600).gain);
    expect(pledge(600, { firmness: 1000 }).against('redLine')).toBeGreaterThan(pledge(600, { firmness: 0 }).against('redLine'));
  });
  it('mutual aid is worth what disasters hurt', () => {
    const aid = (value: number) => worth(KG, TJ, clause('disasterAid', {}), severity(value, THREATS.indexOf('disaster')));
    expect([aid(900).gain > aid(100).gain, aid(100).against('tooCostly') > 0]).toEqual([true, true]);
  });
});

describe('any offer', () => {
  const hot = clause('hotlineFactFinding', { place: B });
  const signs = quiet().clauses.map((table) => ({ ...table, onSign: [{ scope: 'self' as const, column: State.approval, delta: -60, after: 0 }] }));
  it('weighs on a government that is weak at home', () => {
    const weak = worth(KG, TJ, hot, { fields: { [State.approval + KG]: 20 }, more: { clauses: signs } });
    const strong = worth(KG, TJ, hot, { fields: { [State.approval + KG]: 900 }, more: { clauses: signs } });
    expect([weak.gain < strong.gain, weak.against('approvalTooLow') > strong.against('approvalTooLow')]).toEqual([true, true]);
  });
  it('of one who is not trusted weighs, and must be worth more', () => {
    const [low, high] = [100, 900].map((trust) => worth(KG, TJ, hot, trusts(KG, TJ, trust))) as [Weight, Weight];
    expect([low.against('trustTooLow') > 0, high.against('trustTooLow'), low.limit > high.limit]).toEqual([true, 0, true]);
  });
  it('must be worth more to a closed delegation, with time left, and among more parties', () => {
    const limit = (what: Case) => worth(KG, TJ, hot, what).limit;
    expect(limit({ doctrine: { openness: 0 } })).toBeGreaterThan(limit({ doctrine: { openness: 1000 } }));
    expect(limit({ fields: { [Region.turn]: 30 } })).toBeGreaterThan(limit({ fields: { [Region.turn]: 39 } }));
    expect(limit({ parts: { parties: 31 } })).toBeGreaterThan(limit({}));
  });
  it('that makes a breach cost money is liked by who keeps its word', () => {
    const gain = (honour: number, onBreach: 0 | 1) => worth(KG, TJ, hot, { doctrine: { honour }, parts: { onBreach } }).gain;
    expect([gain(900, 1) - gain(900, 0), gain(300, 1) - gain(300, 0)]).toEqual([15, -15]);
  });
  it('in private is liked by the cautious', () => expect(worth(KG, TJ, hot, { doctrine: { caution: 960 }, parts: { isPublic: false } }).gain - worth(KG, TJ, hot, { doctrine: { caution: 960 } }).gain).toBe(15));
  it('is weighed for every type of clause', () => {
    const rows = CLAUSES.map((type) => (['seasonalSwap', 'upstreamCostShare', 'jointDam', 'fillingCap', 'benefitFund'].includes(type) ? flow(type) : ['liaisonNetwork', 'noForcePledge', 'disasterAid'].includes(type) ? clause(type, {}) : clause(type, { place: B, amountA: 1 })));
    const gains = rows.map((row) => worth(KG, row.giver >= 0 ? UZ : TJ, row, { fields: { [Border.tension + B]: 500, [Region.season]: SUMMER } }).gain);
    expect(gains.filter((gain) => gain === 0)).toEqual([]);
  });
});
