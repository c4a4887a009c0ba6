/** Orders given with others, and orders given at home: what it takes until they do anything, and when they do it. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, by, drops, order, quiet, resolve, told, worldAt, type Setting, type Sheet } from '../../../tests/support/world.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { knowledgeOf } from '../knowledge.ts';
import { Border, Region, Relation, State, Threat, pair } from '../layout.ts';
import { ORDERS, PLATFORMS, STATES, THREATS, type StateId } from '../names.ts';
import type { EffectRow, PlatformTable } from '../tables.ts';

const EXTREMISM = THREATS.indexOf('extremism');
const WATER = THREATS.indexOf('water');
const threat = (t = EXTREMISM) => ({ threat: t });
/** The same order for several states. */
const all = (states: readonly StateId[], o: ReturnType<typeof order>): Sheet => Object.fromEntries(states.map((s) => [s, [o]]));
const play = (setting: Setting, fields: Readonly<Record<number, number>> = {}) => worldAt(quiet({ ...setting, more: { threats: [EXTREMISM], ...setting.more } }), fields);

describe('early warning', () => {
  const warn = { TJ: [order('earlyWarning')] };

  it('lasts for the four seasons that follow, and tells threats exactly', () => {
    const w = play({});
    resolve(w, warn);
    const seasons = [0, 1, 2, 3, 4].map(() => {
      const now = [w.get(State.earlyWarning + TJ), knowledgeOf(w, TJ, Threat.severity)];
      resolve(w);
      return now;
    });
    expect(seasons).toEqual([[4, 'exact'], [3, 'exact'], [2, 'exact'], [1, 'exact'], [0, 'rough']]);
  });

  it('can be renewed in its last season, not before', () => {
    const w = play({});
    expect([0, 1, 2, 3, 4].map(() => drops(resolve(w, warn)))).toEqual([[], ['alreadyThere'], ['alreadyThere'], ['alreadyThere'], []]);
    expect(w.get(State.earlyWarning + TJ)).toBe(4);
  });
});

describe('a summit', () => {
  const params = { summitStates: 3, summitTrust: 20, summitPrestige: 15 };

  it('is held when three states call it in one season: trust among those present, and prestige', () => {
    const ledger = resolve(play({ params }), all(['KZ', 'TJ', 'UZ'], order('summit')));
    expect(told(ledger, 'summitHeld').map((f) => f.a)).toEqual([(1 << KZ) | (1 << TJ) | (1 << UZ)]);
    expect([KZ, TJ, UZ, KG].map((s) => by(ledger, State.prestige + s, 'consultativeMeetings'))).toEqual([15, 15, 15, 0]);
    expect([pair(KZ, UZ), pair(UZ, KZ), pair(KZ, KG), pair(KG, KZ)].map((r) => by(ledger, Relation.trust + r, 'summitHeld'))).toEqual([20, 20, 0, 0]);
  });

  it('is not held by two, not even by two a season after two others', () => {
    const w = play({ params });
    const held = [all(['KZ', 'TJ'], order('summit')), all(['KG', 'UZ'], order('summit'))].map((sheet) => told(resolve(w, sheet), 'summitHeld').length);
    expect(held).toEqual([0, 0]);
  });
});

describe('a resolution of the General Assembly', () => {
  const params = { resolutionStates: 3, resolutionLegitimacy: 60, resolutionPrestige: 25 };
  const sponsor = order('generalAssembly');

  it('is adopted when the third state stands behind it, in whichever season; on tension it does nothing', () => {
    const w = play({ params });
    const ledgers = [all(['KZ'], sponsor), all(['TJ'], sponsor), all(['KG'], sponsor)].map((sheet) => resolve(w, sheet));
    expect(ledgers.map((l) => [told(l, 'resolutionAdopted').length, by(l, Region.unLegitimacy, 'generalAssembly')])).toEqual([[0, 0], [0, 0], [1, 60]]);
    const last = ledgers[2] as (typeof ledgers)[number];
    expect([KZ, TJ, KG, UZ].map((s) => by(last, State.prestige + s, 'resolutionAdopted'))).toEqual([25, 25, 25, 0]);
    expect(ledgers.flatMap((l) => l.causes.filter((c) => c.field === Border.tension + at('KG-TJ')))).toEqual([]);
    expect(w.get(Region.sponsors)).toBe(0);
  });

  it('is sponsored once by each state until it is adopted', () => {
    const w = play({ params });
    expect([0, 1].map(() => drops(resolve(w, all(['KZ'], sponsor))))).toEqual([[], ['alreadyThere']]);
    resolve(w, all(['KG', 'TJ'], sponsor));
    expect(drops(resolve(w, all(['KZ'], sponsor)))).toEqual([]);
  });
});

describe('a joint operation', () => {
  const params = { operationEffort: 120, receding: 1000 };
  const effort = (states: readonly StateId[]) => {
    const ledger = resolve(play({ params }, { [Threat.severity + EXTREMISM]: 800, [Threat.threshold + EXTREMISM]: 1 }), all(states, order('jointOperation', null, threat())));
    return [by(ledger, Threat.severity + EXTREMISM, 'jointResponse'), told(ledger, 'jointOperation').length];
  };

  it.each([[['KG'], -60, 0], [['KG', 'TJ'], -240, 1], [['KG', 'TJ', 'UZ'], -360, 1]] as const)('by %j does %i: alone it does half', (states, delta, facts) => expect(effort(states)).toEqual([delta, facts]));

  it('feeds grievance, as content says', () => {
    const rows: readonly EffectRow[] = [{ scope: 'self', column: State.grievance, delta: 12, after: 1 }];
    const w = play({ params, orders: { jointOperation: { rows } } });
    const seasons = [all(['KG'], order('jointOperation', null, threat())), {}].map((sheet) => by(resolve(w, sheet), State.grievance + KG, 'jointOperation'));
    expect(seasons.reduce((a, b) => a + b)).toBe(12);
  });

  it('needs a threat that the scenario plays with', () => {
    expect(drops(resolve(play({}), { KG: [order('jointOperation', null, threat(WATER)), order('jointStrategy', null, threat(WATER))] }))).toEqual(['noThreat', 'noThreat']);
  });
});

describe('a joint strategy', () => {
  const sign = order('jointStrategy', null, threat());
  const params = { strategyStates: 3, strategySeasons: 8 };

  it('begins with the third signatory, for eight seasons, and tells its signatories the threshold', () => {
    const w = play({ params });
    const agreed = [all(['KG', 'TJ'], sign), all(['UZ'], sign)].map((sheet) => told(resolve(w, sheet), 'strategyAgreed').map((f) => [f.a, f.b]));
    const mask = (1 << KG) | (1 << TJ) | (1 << UZ);
    expect(agreed).toEqual([[], [[EXTREMISM, mask]]]);
    expect([w.get(Threat.strategy + EXTREMISM), w.get(Threat.knownTo + EXTREMISM), w.get(Threat.strategists + EXTREMISM)]).toEqual([8, mask, 0]);
    expect([KG, KZ].map((s) => knowledgeOf(w, s, Threat.threshold + EXTREMISM))).toEqual(['exact', 'none']);
  });

  it('is signed once, and not while one runs', () => {
    const w = play({ params });
    expect([0, 1].map(() => drops(resolve(w, all(['KG'], sign))))).toEqual([[], ['alreadyThere']]);
    expect(drops(resolve(play({ params }, { [Threat.strategy + EXTREMISM]: 1 }), all(['KG'], sign)))).toEqual(['alreadyThere']);
  });
});

describe('paying into the common fund', () => {
  const pay = (amount: number) => ({ KZ: [order('commonFund', null, { amount })] });
  const setting: Setting = { orders: { commonFund: { budget: 40 } } };
  const open = { [Region.fundDue]: 5, [Region.fundTarget]: 900 };

  it.each([[1, 40], [2, 80], [3, 120]])('amount %i pays %i, once', (amount, paid) => {
    const w = play(setting, open);
    const ledger = resolve(w, pay(amount));
    expect([w.get(Region.fundPot), w.get(State.fundPaid + KZ), by(ledger, State.budget + KZ, 'commonFund'), told(ledger, 'fundPaid').map((f) => f.a)]).toEqual([paid, paid, -paid, [paid]]);
  });

  it.each([['there is none', {}], ['it is met', { ...open, [Region.fundState]: 1 }], ['it was missed', { ...open, [Region.fundState]: 2 }]])('is not possible when %s', (_, fields) => {
    expect(drops(resolve(play(setting, fields), pay(1)))).toEqual(['noFund']);
  });

  it.each([0, 4])('knows no amount of %i', (amount) => expect(drops(resolve(play(setting, open), pay(amount)))).toEqual(['notYourBorder']));
});

describe('working through an organisation', () => {
  const SCO = PLATFORMS.indexOf('sco');
  const through = (states: readonly StateId[]) => all(states, order('workThrough', null, { organisation: SCO }));
  const platforms = (table: Partial<PlatformTable>) => ({ more: { platforms: PLATFORMS.map((): PlatformTable => ({ offered: true, access: 31, barred: 0, capital: 0, approval: 0, budget: 0, rows: [], effort: THREATS.map(() => 0), isUn: false, ...table })) } });

  it.each([
    ['is not on offer', { offered: false }, 'noAccess'], ['does not let the state in', { access: 31 & ~(1 << TJ) }, 'noAccess'],
    ['is barred by doctrine, whatever access says', { barred: 1 << TJ, access: 31 & ~(1 << TJ) }, 'redLine'],
  ] as const)('is not possible when it %s', (_, table, reason) => expect(drops(resolve(play(platforms(table)), through(['TJ'])))).toEqual([reason]));

  it('costs what the organisation costs', () => {
    const ledger = resolve(play(platforms({ capital: 2, approval: 15, budget: 30 })), through(['TJ']));
    expect([State.capital, State.approval, State.budget].map((c) => by(ledger, c + TJ, 'workThrough'))).toEqual([-2, -15, -30]);
  });

  it('of Turkmenistan never is with an alliance: content bars both', () => {
    const { tables } = scenario('platforms');
    for (const id of ['sco', 'nato'] as const) expect(tables.platforms[PLATFORMS.indexOf(id)]?.barred).toBe(1 << STATES.indexOf('TM'));
  });
});

describe('at home', () => {
  const KINDS = ['jobs', 'education', 'rightsInclusion', 'ruleOfLaw'] as const;
  const rows: readonly EffectRow[] = [{ scope: 'self', column: State.cohesion, delta: 20, after: 2 }, { scope: 'self', column: State.rights, delta: 30, after: 3 }];
  const PEOPLE: readonly number[] = [State.cohesion, State.rights, State.grievance];

  it.each(KINDS)('%s works on the state that gave the order, in later seasons and once', (kind) => {
    const w = play({ orders: { [kind]: { rows } } });
    const ledgers = [{ KG: [order(kind)] }, {}, {}, {}, {}].map((sheet) => resolve(w, sheet));
    const of = (field: number) => ledgers.map((l) => by(l, field, kind));
    const [cohesion, rights] = [of(State.cohesion + KG), of(State.rights + KG)];
    expect([cohesion[0], rights[0], rights.indexOf(30) - cohesion.indexOf(20)]).toEqual([0, 0, 1]);
    expect([cohesion, rights].map((seasons) => seasons.filter((n) => n !== 0))).toEqual([[20], [30]]);
    expect(of(State.cohesion + TJ)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each(KINDS)('%s reaches people in content one to three seasons later', (kind) => {
    const delays = scenario('long-view').tables.orders[ORDERS.indexOf(kind)]?.rows.filter((r) => PEOPLE.includes(r.column)).map((r) => r.after) ?? [];
    expect(delays.length).toBeGreaterThan(0);
    expect(delays.every((n) => n >= 1 && n <= 3)).toBe(true);
  });
});
