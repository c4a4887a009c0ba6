/** Who may know what the full model added: thresholds, the fund, organisations, wishes, effects under way (rule 5). */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, order, quiet, resolve, someKey, worldAt } from '../../tests/support/world.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { maySeeFact, seesOrder } from './disclosure.ts';
import { keyFrom, nthKey } from './draw.ts';
import { knowledgeOf, perceive, seen, type Knowledge } from './knowledge.ts';
import { Border, Later, N_BORDERS, N_PLATFORMS, N_STATES, N_THREATS, Platform, Region, SIZE, State, Threat } from './layout.ts';
import { FACTS, ORDERS, STATES, type FactKind, type OrderKind } from './names.ts';
import { newWorld } from './turn.ts';

const B = at('KG-TJ');
const many = (column: number, n: number): number[] => Array.from({ length: n }, (_, i) => column + i);
type Row = readonly [string, readonly number[], Knowledge];
/** As Tajikistan sees it. */
const ROWS: readonly Row[] = [
  ['who knows a threshold, and of strategies', [Threat.knownTo, Threat.strategists, Threat.strategy].flatMap((c) => many(c, N_THREATS)), 'exact'],
  ['a threat’s effort and operations under way', [Threat.effort, Threat.operation].flatMap((c) => many(c, N_THREATS)), 'none'],
  ['organisations', [Platform.legitimacy, Platform.funding, Platform.quality].flatMap((c) => many(c, N_PLATFORMS)), 'exact'],
  ['who works through an organisation before it is told', many(Platform.users, N_PLATFORMS), 'none'],
  ['the fund, but for its target', [Region.fundPot, Region.fundLow, Region.fundHigh, Region.fundKnown, Region.fundDue, Region.fundRisk, Region.fundThreat, Region.fundState], 'exact'],
  ['what each paid into it', many(State.fundPaid, N_STATES), 'exact'],
  ['the fund’s target, when it was not told', [Region.fundTarget], 'none'],
  ['limits of forces at any border', many(Border.forceLimits, N_BORDERS), 'exact'],
  ['wishes for limits at its own border', [Border.wantsLimits + B], 'exact'],
  ['wishes for limits at others’ borders', [Border.wantsLimits + at('KG-UZ')], 'none'],
  ['arms, settled quarrels, and who helped where', [Border.arms, Border.settledFor, Border.helpers, Border.meetings].flatMap((c) => many(c, N_BORDERS)), 'exact'],
  ['its own early warning', [State.earlyWarning + TJ], 'exact'],
  ['others’ early warning', [State.earlyWarning + KG, State.earlyWarning + UZ], 'none'],
  ['works that give power', many(State.works, N_STATES), 'exact'],
  ['with whom others would exchange', many(State.swapWith, N_STATES), 'none'],
  ['sponsors of a resolution', [Region.sponsors], 'exact'],
  ['who called a summit before it is held', [Region.summitSides], 'none'],
  ['the river a season ago', [Region.lastFlow], 'exact'],
  ['effects under way', Object.values(Later).flatMap((c) => many(c, 3)), 'none'],
];

describe('a seat knows', () => {
  const world = worldAt(quiet());
  it.each(ROWS)('%s', (_, fields, how) => {
    for (const f of fields) expect([f, knowledgeOf(world, TJ, f)]).toEqual([f, how]);
  });
});

describe('a threshold', () => {
  const known = (mask: number) => worldAt(quiet(), { [Threat.knownTo + 2]: mask, [Threat.threshold + 2]: 333 });

  it('is known to those who were told, exactly, and to nobody else', () => {
    const world = known((1 << KG) | (1 << UZ));
    expect(STATES.map((_, s) => knowledgeOf(world, s, Threat.threshold + 2))).toEqual(['none', 'exact', 'none', 'none', 'exact']);
    expect([seen(world, KG, Threat.threshold + 2), seen(world, TJ, Threat.threshold + 2)]).toEqual([333, world.tables.start[Threat.threshold + 2]]);
  });

  it('is what content says when everyone knows it; else it lies around that, and can’t be looked up', () => {
    const thresholds = (mask: number) => {
      const { start } = quiet();
      start[Threat.threshold + 2] = 500;
      start[Threat.knownTo + 2] = mask;
      const tables = quiet({ more: { threats: [2], start } });
      return new Set(Array.from({ length: 300 }, (_, n) => newWorld(tables, someKey(n)).get(Threat.threshold + 2)));
    };
    expect([...thresholds(31)]).toEqual([500]);
    const hidden = thresholds(30);
    expect(hidden.size).toBeGreaterThan(100);
    expect([Math.min(...hidden) >= 380, Math.max(...hidden) <= 620]).toEqual([true, true]);
  });
});

describe('the target of the fund', () => {
  it('is told to some, and may be anything between its bounds for the others: they take the middle', () => {
    const world = worldAt(quiet(), { [Region.fundKnown]: 1 << KZ, [Region.fundTarget]: 470, [Region.fundLow]: 300, [Region.fundHigh]: 501 });
    expect([KZ, TJ].map((s) => [knowledgeOf(world, s, Region.fundTarget), seen(world, s, Region.fundTarget)])).toEqual([['exact', 470], ['none', 400]]);
  });

  it('shows through in nothing else that the others see, in a real scenario', () => {
    const { tables } = scenario('long-view');
    const key = nthKey(keyFrom('fund'), 1);
    const views = [0, 40].map((more) => {
      const world = newWorld(tables, key);
      world.set(Region.fundKnown, 0);
      world.set(Region.fundTarget, world.get(Region.fundTarget) + more);
      return STATES.map((_, s) => {
        const fields = new Int32Array(SIZE);
        perceive(world, s, fields);
        return fields;
      });
    });
    expect(views[1]).toEqual(views[0]);
  });
});

describe('a delegation hears', () => {
  const world = worldAt(quiet());
  const hears = (kind: OrderKind, border = B): boolean[] => [KG, TJ, UZ].map((s) => seesOrder(world, s, ORDERS.indexOf(kind), KG, border, -1));

  it.each([
    ['earlyWarning', -1, [true, false, false]], ['forceLimits', B, [true, true, false]], ['smallArms', B, [true, true, true]], ['jobs', -1, [true, true, true]], ['securityCouncil', B, [true, true, true]],
    ['faitAccompli', B, [true, true, true]], ['swap', -1, [true, false, false]],
  ] as const)('of %s', (kind, border, who) => expect(hears(kind, border)).toEqual(who));

  it('of a wish to exchange when it is addressed', () => expect([TJ, UZ].map((s) => seesOrder(world, s, ORDERS.indexOf('swap'), KG, -1, UZ))).toEqual([false, true]));

  it('of declined help only the one that offered it, and of no threat’s true step anyone', () => {
    const row = (kind: FactKind, actor = KG) => ({ kind, actor, place: B, a: 0, b: 0, c: 0 });
    expect(STATES.map((_, s) => maySeeFact(world, s, row('helpDeclined')))).toEqual([false, true, false, false, false]);
    for (const kind of ['threatStep', 'waterEvent', 'relapse'] as const) expect(STATES.some((_, s) => maySeeFact(world, s, row(kind)))).toBe(false);
    for (const kind of ['fundPaid', 'fundMet', 'fundMissed', 'platformUsed', 'councilCalls', 'damFinished'] as const) expect([FACTS.includes(kind), STATES.every((_, s) => maySeeFact(world, s, row(kind)))]).toEqual([true, true]);
  });
});

it('early warning of one delegation changes nothing that another sees', () => {
  const views = [{ KG: [order('earlyWarning')] }, {}].map((sheet) => {
    const w = worldAt(quiet());
    resolve(w, sheet);
    const fields = new Int32Array(SIZE);
    perceive(w, TJ, fields);
    return fields;
  });
  expect(views[0]).toEqual(views[1]);
});
