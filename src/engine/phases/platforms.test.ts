/** Organisations: what they achieve grows with their means and is shared; the Peace Council beside the United Nations (B18, A37). */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, by, order, quiet, resolve, told, worldAt, type Sheet } from '../../../tests/support/world.ts';
import { Platform, Region, State, Threat } from '../layout.ts';
import { PLATFORMS, THREATS, type PlatformId, type StateId } from '../names.ts';
import type { PlatformTable } from '../tables.ts';

const T = THREATS.indexOf('narcotics');
const at = (id: PlatformId): number => PLATFORMS.indexOf(id);
const NATO = at('nato');
const table: PlatformTable = { offered: true, access: 31, barred: 0, capital: 0, approval: 0, budget: 0, rows: [], effort: THREATS.map(() => 0), isUn: false };
const UN: readonly PlatformId[] = ['unrcca', 'unAgencies'];
const tables = quiet({
  params: { overlapLegitimacy: 15, receding: 1000, resolutionStates: 5 },
  more: {
    threats: [T],
    platforms: PLATFORMS.map((id) => ({
      ...table, isUn: UN.includes(id), effort: THREATS.map((_, t) => (id === 'nato' && t === T ? 100 : 0)), rows: id === 'nato' ? [{ scope: 'self', column: State.prestige, delta: 12, after: 0 }] : [],
    })),
  },
});
const play = (means: number, fields: Readonly<Record<number, number>> = {}) =>
  worldAt(tables, { [Platform.funding + NATO]: means, [Platform.quality + NATO]: means, [Threat.threshold + T]: 1, [Threat.severity + T]: 500, [Region.unLegitimacy]: 500, ...fields });
const through = (id: PlatformId, ...states: StateId[]): Sheet => Object.fromEntries(states.map((s) => [s, [order('workThrough', null, { organisation: at(id) })]]));
const done = (means: number, ...states: StateId[]) => {
  const ledger = resolve(play(means), through('nato', ...states));
  return [by(ledger, State.prestige + KG, 'nato'), by(ledger, Threat.severity + T, 'jointResponse')];
};

describe('what an organisation achieves', () => {
  it.each([[0, 6, -50], [500, 12, -100], [1000, 18, -150]])('grows with its means (%i: %i, %i)', (means, prestige, effort) => expect(done(means, 'KG')).toEqual([prestige, effort]));

  it('is shared by those who ask for it in the same season', () => {
    expect(done(500, 'KG', 'TJ')).toEqual([6, -100]);
    expect(done(500, 'KG', 'TJ', 'UZ', 'KZ')).toEqual([3, -100]);
  });

  it('reaches only those who asked, and is told of each', () => {
    const ledger = resolve(play(500), through('nato', 'KG', 'TJ'));
    expect([by(ledger, State.prestige + UZ, 'nato'), told(ledger, 'platformUsed').map((f) => [f.actor, f.a])]).toEqual([0, [[KG, NATO], [TJ, NATO]]]);
  });

  it('is for the season in which it was asked', () => {
    const w = play(500);
    resolve(w, through('nato', 'KG'));
    expect([w.get(Platform.users + NATO), told(resolve(w), 'platformUsed')]).toEqual([0, []]);
  });
});

describe('the Peace Council', () => {
  const peace = order('workThrough', null, { organisation: at('peaceCouncil') });
  const cost = (sheet: Sheet) => by(resolve(play(500), sheet), Region.unLegitimacy, 'overlap');

  it('used in the place of the United Nations weakens them, by each who does so', () => {
    expect([cost({ KZ: [peace] }), cost({ KZ: [peace], UZ: [peace] })]).toEqual([-15, -30]);
  });

  it.each([
    ['an organisation of theirs', order('workThrough', null, { organisation: at('unAgencies') })], ['a resolution', order('generalAssembly')],
  ])('does not, together with %s in the same season', (_, un) => {
    expect([cost({ KZ: [peace, un] }), cost({ KZ: [peace], UZ: [un] })]).toEqual([0, -15]);
  });

  it('is the only one that overlaps', () => expect(cost(through('nato', 'KG', 'KZ'))).toBe(0));
});

it('work through many organisations adds up', () => {
  const ledger = resolve(play(500), { KZ: [order('workThrough', null, { organisation: NATO })], KG: [order('jointOperation', null, { threat: T })] });
  expect([by(ledger, State.prestige + KZ, 'nato'), by(ledger, Threat.severity + T, 'jointResponse')]).toEqual([12, -100]);
});
