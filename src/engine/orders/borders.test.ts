/** Orders at a border that came with the full model: who may give them where, and what they set going. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, ask, at, by, drops, luck, order, quiet, resolve, told, worldAt, type Setting, type Sheet } from '../../../tests/support/world.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { Stream } from '../draw.ts';
import { Border, Region, Relation, State, pair } from '../layout.ts';
import { ORDERS, type OrderKind } from '../names.ts';
import type { EffectRow } from '../tables.ts';
import { whyIllegal } from './registry.ts';

const B = at('KG-TJ');
const A = at('AF-TJ');
const LIVE = ['KG-TJ', 'AF-TJ'] as const;
const world = (fields: Readonly<Record<number, number>> = {}, setting: Setting = {}) => worldAt(quiet({ live: LIVE, ...setting }), fields);
const row = (column: number, delta: number, after = 0): EffectRow => ({ scope: 'border', column, delta, after });

describe('limits for forces at a border', () => {
  const wish = order('forceLimits', 'KG-TJ');

  it.each([['in one season', [{ KG: [wish], TJ: [wish] }]], ['one after the other', [{ TJ: [wish] }, { KG: [wish] }]]] as const)('stand for eight seasons when both sides want them, %s', (_, sheets) => {
    const w = world();
    const begun = (sheets as readonly Sheet[]).map((sheet) => told(resolve(w, sheet), 'institutionBegins').length);
    expect([begun.at(-1), w.get(Border.forceLimits + B), w.get(Border.wantsLimits + B)]).toEqual([1, 7, 0]);
  });

  it('do not stand while only one side wants them, who asks no second time', () => {
    const w = world();
    resolve(w, { KG: [wish] });
    expect([w.get(Border.forceLimits + B), w.get(Border.wantsLimits + B)]).toEqual([0, 1]);
    expect(drops(resolve(w, { KG: [wish] }))).toEqual(['alreadyThere']);
  });

  it('are wished for by the two sides only, and not across a border with a non-player', () => {
    expect(drops(resolve(world(), { KZ: [wish], TJ: [order('forceLimits', 'AF-TJ')] }))).toEqual(['notYourBorder', 'notYourBorder']);
    expect(drops(resolve(world({ [Border.forceLimits + B]: 3 }), { KG: [wish] }))).toEqual(['alreadyThere']);
  });
});

describe('collecting small arms', () => {
  const collect = { orders: { smallArms: { rows: [row(Border.arms, -100)] } } };

  it('takes arms away on one’s own side, also at a border with a non-player', () => {
    const w = world({ [Border.arms + B]: 300, [Border.arms + A]: 300 }, collect);
    resolve(w, { TJ: [order('smallArms', 'KG-TJ'), order('smallArms', 'AF-TJ')] });
    expect([w.get(Border.arms + B), w.get(Border.arms + A)]).toEqual([200, 200]);
  });

  it('is for a side of the border, and where there are any', () => {
    expect(drops(resolve(world({ [Border.arms + B]: 300 }), { KZ: [order('smallArms', 'KG-TJ')] }))).toEqual(['notYourBorder']);
    expect(drops(resolve(world(), { KG: [order('smallArms', 'KG-TJ')] }))).toEqual(['nothingPending']);
  });
});

describe('outreach', () => {
  it('crosses only borders with Afghanistan, for any delegation', () => {
    const w = world({}, { orders: { outreach: { rows: [row(Border.tension, -6)] } } });
    const ledger = resolve(w, { TJ: [order('outreach', 'AF-TJ'), order('outreach', 'KG-TJ')], KZ: [order('outreach', 'AF-TJ')] });
    expect(drops(ledger)).toEqual(['notYourBorder']);
    expect(by(ledger, Border.tension + A, 'outreach')).toBe(-12);
  });

  it('needs a border where anything is at stake', () => {
    expect(drops(resolve(world(), { TM: [order('outreach', 'AF-TM')] }))).toEqual(['notYourBorder']);
  });
});

describe.each(['faitAccompli', 'territoryFirst'] as const)('%s', (kind) => {
  const rows: readonly EffectRow[] = [{ scope: 'self', column: State.economy, delta: -30, after: 2 }, { scope: 'trustOfOther', column: 0, delta: -50, after: 0 }];

  it('is applauded at once, and paid for later', () => {
    const w = world({}, { orders: { [kind]: { approval: -60, rows } } });
    const first = resolve(w, { KG: [order(kind, 'KG-TJ')] });
    expect([by(first, State.approval + KG, kind), by(first, State.economy + KG, kind), by(first, Relation.trust + pair(TJ, KG), kind)]).toEqual([60, 0, -50]);
    const later = [resolve(w), resolve(w), resolve(w)].reduce((sum, l) => sum + by(l, State.economy + KG, kind), 0);
    expect(later).toBe(-30);
  });

  it('is for a side of the border', () => {
    expect(drops(resolve(world(), { KZ: [order(kind, 'KG-TJ')] }))).toEqual(['notYourBorder']);
    expect(drops(resolve(world(), { TJ: [order(kind, 'AF-TJ')] }))).toEqual([]);
  });

  it('gives in content approval now, and takes trust, prestige or the economy', () => {
    const table = scenario('long-view').tables.orders[ORDERS.indexOf(kind)];
    expect(table?.approval).toBeLessThan(0);
    expect(table?.rows.some((r) => r.scope === 'trustOfOther' && r.delta < 0)).toBe(true);
    expect(table?.rows.some((r) => r.after > 0 && (r.scope === 'border' ? r.delta > 0 : r.delta < 0))).toBe(true);
  });
});

describe('the Security Council', () => {
  const bring = order('securityCouncil', 'KG-TJ');
  const params = { overusePerRequest: 150, callTension: 4, callRipeness: 40 };
  const tables = quiet({ params: { ...params, councilBase: 500 } });
  const drawn = (wanted: (roll: number) => boolean) => worldAt(tables, {}, luck(tables, (w) => wanted(w.chance(Stream.callForPeace, B))));

  it('calls on the parties: words that do little on tension, and ripen the quarrel', () => {
    const ledger = resolve(drawn((roll) => roll === 499), { KZ: [bring] });
    expect(told(ledger, 'councilCalls')).toHaveLength(1);
    expect([by(ledger, Border.tension + B, 'councilCalls'), by(ledger, Border.ripeness + B, 'councilCalls'), by(ledger, Region.unOveruse, 'councilUse')]).toEqual([-4, 40, 150]);
  });

  it('may say nothing, and is used up all the same', () => {
    const ledger = resolve(drawn((roll) => roll === 500), { KZ: [bring] });
    expect(told(ledger, 'councilCalls')).toEqual([]);
    expect([by(ledger, Border.tension + B, 'councilCalls'), by(ledger, Region.unOveruse, 'councilUse')]).toEqual([0, 150]);
  });

  it('takes up a matter once a season, whoever brings it, and forgets it', () => {
    const w = drawn((roll) => roll < 500);
    const ledger = resolve(w, { KG: [bring], TJ: [bring], KZ: [bring] });
    expect([told(ledger, 'councilCalls').length, by(ledger, Region.unOveruse, 'councilUse'), w.get(Border.onAgenda + B)]).toEqual([1, 150, 0]);
    expect(by(resolve(w), Region.unOveruse, 'councilUse')).toBe(0);
  });

  it('has nothing to say where nothing is at stake', () => {
    expect(drops(resolve(worldAt(tables), { KZ: [order('securityCouncil', 'TM-UZ')] }))).toEqual(['notYourBorder']);
  });
});

describe('a deployment in a national crisis', () => {
  const params = { crisisCohesion: 350, crisisApproval: 250 };
  const inCrisis = (border: 'KG-TJ' | 'AF-TJ' | 'KG-UZ') => order('requestDeployment', border, { mode: 1, type: 2, size: 1 });
  const why = (fields: Readonly<Record<number, number>>, border: 'KG-TJ' | 'AF-TJ' | 'KG-UZ' = 'KG-TJ', state: number = TJ) => whyIllegal(world(fields, { params }), state, inCrisis(border));

  it.each([
    ['cohesion at the line', { [State.cohesion + TJ]: 350 }, null], ['cohesion above it', { [State.cohesion + TJ]: 351 }, 'noCrisis'],
    ['approval at the line', { [State.approval + TJ]: 250 }, null], ['approval above it', { [State.approval + TJ]: 251 }, 'noCrisis'],
    ['a crisis next door', { [State.cohesion + KG]: 0 }, 'noCrisis'],
  ] as const)('may be asked for by %s', (_, fields, expected) => expect(why(fields)).toBe(expected));

  it('may be asked for at any own border that matters, also with a non-player, and at no other', () => {
    const crisis = { [State.cohesion + TJ]: 100, [State.cohesion + KZ]: 100 };
    expect([why(crisis, 'AF-TJ'), why(crisis, 'KG-UZ'), why(crisis, 'KG-TJ', KZ)]).toEqual([null, 'notYourBorder', 'notYourBorder']);
    // without a crisis a border with a non-player knows no other mode
    expect(whyIllegal(world(crisis, { params }), TJ, ask('AF-TJ', '1'))).toBe('notYourBorder');
  });

  it('stands on the side that asked, without anyone’s consent', () => {
    const tables = quiet({ live: LIVE, params: { ...params, councilBase: 950 } });
    const w = worldAt(tables, { [State.cohesion + TJ]: 100 }, luck(tables, (l) => l.chance(Stream.council, A) < 950));
    resolve(w, { TJ: [inCrisis('AF-TJ')] });
    expect([w.get(Border.missionMode + A), w.get(Border.missionHost + A), w.get(Border.missionType + A)]).toEqual([1, 2, 2]);
  });

  it.each<readonly ['1' | '2', readonly number[], number]>([['1', [3, 1], 0], ['2', [0, 0], 2]])('gives way to a request with broader consent (mode %s)', (mode, mission, waiting) => {
    const tables = quiet({ params: { ...params, councilBase: 950 } });
    const w = worldAt(tables, { [State.cohesion + TJ]: 100 }, luck(tables, (l) => l.chance(Stream.council, B) < 950));
    resolve(w, { KG: [ask('KG-TJ', mode)], TJ: [inCrisis('KG-TJ')] });
    expect([w.get(Border.missionMode + B), w.get(Border.missionHost + B)]).toEqual(mission);
    expect(w.get(Border.askMode + B)).toBe(waiting);
  });
});

it('in content what binds one’s hands costs approval at home, and firmness earns it', () => {
  const { orders } = scenario('long-view').tables;
  const approval = (kind: OrderKind) => orders[ORDERS.indexOf(kind)]?.approval ?? 0;
  for (const kind of ['forceLimits', 'requestDeployment', 'demilitarisedZone'] as const) expect(approval(kind)).toBeGreaterThan(0);
  for (const kind of ['faitAccompli', 'territoryFirst', 'mobilise', 'closeBorder', 'accuse'] as const) expect(approval(kind)).toBeLessThan(0);
});
