/** The willingness gate: help works only when it is accepted, and nothing that is known opens it (rule 2; B10, E06, E07). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, by, drops, luck, order, quiet, resolve, told, worldAt, type Setting } from '../../../tests/support/world.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { Stream } from '../draw.ts';
import { Border, N_BORDERS, N_STATES, N_THREATS, Perception, Region, Relation, State, Threat, eye, pair } from '../layout.ts';
import { ORDERS, STATES, type OrderKind } from '../names.ts';
import { newWorld, openTurn } from '../turn.ts';
import type { World } from '../world.ts';
import { isWelcome, willingness } from './willingness.ts';

const B = at('KG-TJ');
const P = { willingness: 1000, welcomeBase: 350, welcomeTrust: 500, welcomeTension: 300, welcomeCaution: 200 };
const HELP = ['factFinding', 'humanitarianAction', 'peacebuilding'] as const;
const play = (params: Setting['params'] = {}, fields: Readonly<Record<number, number>> = {}) => worldAt(quiet({ params: { ...P, ...params } }), fields);

describe('willingness', () => {
  it.each([
    ['rises with the host’s trust', { [Relation.trust + pair(TJ, UZ)]: 1000 }, 870], ['falls with its lack', { [Relation.trust + pair(TJ, UZ)]: 0 }, 370],
    ['rises with the price of the quarrel', { [Border.tension + B]: 800 }, 715], ['does not look at whom the helper trusts', { [Relation.trust + pair(UZ, TJ)]: 0 }, 595],
  ])('%s', (_, fields, chance) => expect(willingness(play({}, fields), TJ, UZ, B)).toBe(chance));

  it('falls with a stance of sovereignty', () => expect(willingness(play({ welcomeCaution: 400 }), TJ, UZ, B)).toBe(495));
  it.each([[0, 0], [500, 297], [2000, 1000]])('is scaled by the obstacle of its name (%i: %i)', (scale, chance) => expect(willingness(play({ willingness: scale }), TJ, UZ, B)).toBe(chance));
});

describe('help from outside', () => {
  const tables = quiet({ params: { ...P, welcomeBase: 500, welcomeTrust: 0, welcomeTension: 0, welcomeCaution: 0 }, orders: Object.fromEntries(HELP.map((kind) => [kind, { capital: 1, budget: 40, approval: 10 }])) as Setting['orders'] & object });
  const roll = (w: World, host: number) => w.chance(Stream.welcome, (host * 5 + UZ) * 10 + B);
  const drawn = (kg: boolean, tj: boolean) => worldAt(tables, {}, luck(tables, (w) => roll(w, KG) < 500 === kg && roll(w, TJ) < 500 === tj));

  it.each([[true, true, true], [true, false, false], [false, true, false], [false, false, false]])('needs both sides (%s, %s: %s)', (kg, tj, welcome) => expect(isWelcome(drawn(kg, tj), UZ, B)).toBe(welcome));

  it.each(HELP)('that is declined does nothing and costs nothing: %s', (kind) => {
    const ledger = resolve(drawn(true, false), { UZ: [order(kind, 'KG-TJ')] });
    expect([drops(ledger), told(ledger, 'helpDeclined').map((f) => [f.actor, ORDERS[f.a]])]).toEqual([['notWelcome'], [[UZ, kind]]]);
    expect([State.capital, State.budget, State.approval].map((c) => by(ledger, c + UZ, kind))).toEqual([0, 0, 0]);
  });

  it.each(HELP)('that is accepted is carried out and paid for: %s', (kind) => {
    const ledger = resolve(drawn(true, true), { UZ: [order(kind, 'KG-TJ')] });
    expect([drops(ledger), [State.capital, State.budget, State.approval].map((c) => by(ledger, c + UZ, kind))]).toEqual([[], [-1, -40, -10]]);
  });

  it('is asked of nobody at one’s own border', () => {
    const closed = quiet({ params: { ...P, willingness: 0 } });
    const tried = (who: 'KG' | 'UZ', kind: OrderKind) => drops(resolve(worldAt(closed), { [who]: [order(kind, 'KG-TJ')] }));
    for (const kind of HELP) expect([tried('KG', kind), tried('UZ', kind)]).toEqual([[], ['notWelcome']]);
  });

  it('at a border with Afghanistan is asked of the side that plays', () => {
    const shut = worldAt(quiet({ live: ['AF-TJ'], params: { ...P, willingness: 0 } }));
    const open = worldAt(quiet({ live: ['AF-TJ'], params: { ...P, welcomeBase: 1000 } }));
    expect([isWelcome(shut, UZ, at('AF-TJ')), isWelcome(shut, TJ, at('AF-TJ')), isWelcome(open, UZ, at('AF-TJ'))]).toEqual([false, true, true]);
  });
});

/** Changes how well things are known, and nothing else. */
function inform(world: World, n: number): void {
  for (let s = 0; s < N_STATES; s++) {
    world.set(State.earlyWarning + s, (n >> s) % 5);
    for (let b = 0; b < N_BORDERS; b++) {
      world.set(Perception.error + eye(s, b), (n * 7 + s * 13 + b * 31) % 401);
      world.set(Perception.low + eye(s, b), (n >> (s + 1)) & 1);
    }
  }
  for (let b = 0; b < N_BORDERS; b++) for (const column of [Border.factFinding, Border.hotline, Border.dataExchange, Border.monitoring]) world.set(column + b, (n + b) % 4);
  for (let t = 0; t < N_THREATS; t++) world.set(Threat.knownTo + t, n & 31);
  world.set(Region.fundKnown, n & 31);
}

it('information alone, however good, never changes willingness or who is welcome', () => {
  const all = ['water-gate', 'long-view'].map((id) => scenario(id).tables);
  fc.assert(fc.property(fc.constantFrom(...all), fc.nat(1_000_000), fc.nat(100_000), (tables, seed, n) => {
    const world = newWorld(tables, { low: seed, high: 7 });
    openTurn(world);
    const answers = () => world.relevant.flatMap((b) => STATES.flatMap((_, helper) => [isWelcome(world, helper, b), ...STATES.map((_, host) => willingness(world, host, helper, b))]));
    const before = answers();
    inform(world, n);
    expect(answers()).toEqual(before);
  }), { numRuns: 60 });
});

it('a year of early warning and fact-finding leaves the gate where it was', () => {
  const chance = (kinds: readonly OrderKind[]) => {
    const world = play({ errorFades: 8 }, { [Perception.error + eye(TJ, B)]: 300 });
    const sheet = kinds.map((kind) => order(kind, kind === 'factFinding' ? 'KG-TJ' : null));
    for (let i = 0; i < 4; i++) resolve(world, { TJ: sheet, KZ: sheet });
    return willingness(world, TJ, UZ, B);
  };
  expect(chance(['earlyWarning', 'factFinding'])).toBe(chance([]));
});
