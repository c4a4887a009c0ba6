/** What a delegation pays into the common fund: who knows the target aims at it, who doesn't at the least it may be (E35, E36). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, quiet, someKey, worldAt } from '../../tests/support/world.ts';
import { Region, State } from '../engine/layout.ts';
import { STATES } from '../engine/names.ts';
import { DOCTRINE, type Doctrine, type Tables } from '../engine/tables.ts';
import { payment } from './fund.ts';
import { Glance } from './glance.ts';
import { look, playersOf } from './playout.ts';

const UNIT = 40;
const doctrine = (openness: number): Doctrine => ({ ...(Object.fromEntries(DOCTRINE.map((d) => [d, 500])) as Doctrine), openness });
/** A fund that takes 800, somewhere between 300 and 800, to be met this turn, at a certain loss. */
const FUND = { [Region.fundTarget]: 800, [Region.fundLow]: 300, [Region.fundHigh]: 800, [Region.fundDue]: 1, [Region.fundRisk]: 1000 };
const KNOWN = { [Region.fundKnown]: 1 << KG };

const tablesOf = new Map<number, Tables>();
function glanceAt(fields: Readonly<Record<number, number>>, openness: number, n: number): Glance {
  const tables = tablesOf.get(openness) ?? quiet({ orders: { commonFund: { budget: UNIT } }, more: { doctrine: STATES.map(() => doctrine(openness)) } });
  tablesOf.set(openness, tables);
  const players = playersOf(tables, STATES.map(() => 'blueprint' as const));
  return look(new Glance(), worldAt(tables, { ...FUND, ...fields }), KG, players[KG] as (typeof players)[number], someKey(n));
}
const LUCKS = Array.from({ length: 60 }, (_, n) => n);
/** Luck in which this delegation is one of those who pay. */
const PAYER = LUCKS.find((n) => payment(glanceAt(KNOWN, 1000, n)) > 0) ?? 0;
const pays = (fields: Readonly<Record<number, number>>, openness = 1000, n = PAYER): number => payment(glanceAt(fields, openness, n));

describe('the payment of a delegation', () => {
  it.each([
    ['knows the target, and aims at it', KNOWN, 3], ['doesn’t, and aims a little above the least', {}, 2], ['knows, with time left', { ...KNOWN, [Region.fundDue]: 4 }, 1], ['knows, and most is there', { ...KNOWN, [Region.fundPot]: 790 }, 1],
    ['knows that it is met', { ...KNOWN, [Region.fundPot]: 800 }, 0], ['believes that it is met', { [Region.fundPot]: 350 }, 0], ['doesn’t believe so yet', { [Region.fundPot]: 349 }, 1],
  ])('that %s', (_, fields, amount) => expect(pays(fields)).toBe(amount));

  it.each([
    ['there is no fund', { [Region.fundDue]: 0 }], ['it is met', { [Region.fundState]: 1 }], ['it was missed', { [Region.fundState]: 2 }], ['its time is over', { [Region.turn]: 1 }],
    ['it would empty its own purse', { ...KNOWN, [State.budget + KG]: 3 * UNIT + 59 }],
  ])('is nothing when %s', (_, fields) => expect(pays(fields)).toBe(0));

  it('leaves enough for a season', () => expect(pays({ ...KNOWN, [State.budget + KG]: 3 * UNIT + 60 })).toBe(3));

  it('does not move with the true target of one who doesn’t know it', () => {
    fc.assert(fc.property(fc.integer({ min: 300, max: 800 }), (target) => {
      expect(pays({ [Region.fundTarget]: target })).toBe(pays({}));
    }), { numRuns: 30 });
  });

  it('is a share that meets the target when all five pay it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 600 }), (seasons, target) => {
      const amount = pays({ ...KNOWN, [Region.fundTarget]: target, [Region.fundDue]: seasons });
      expect(amount === 3 || amount * UNIT * STATES.length * seasons >= target).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('those who pay', () => {
  const payers = (risk: number, openness: number): number => LUCKS.filter((n) => pays({ ...KNOWN, [Region.fundRisk]: risk }, openness, n) > 0).length;

  it('are more the likelier the loss, and the more open they are', () => {
    const [low, middle, high] = [600, 800, 1000].map((risk) => payers(risk, 500)) as [number, number, number];
    expect([low <= middle, middle <= high, low < high]).toEqual([true, true, true]);
    expect(payers(800, 1000)).toBeGreaterThan(payers(800, 0));
  });

  it('are most of the open ones when a loss is certain, and nobody when nothing threatens', () => expect([payers(1000, 1000) > 45, payers(0, 1000)]).toEqual([true, 0]));

  it('stay the same the whole game through', () => {
    for (let n = 0; n < 20; n++) expect(pays({ ...KNOWN, [Region.fundRisk]: 800, [Region.turn]: 3, [Region.fundDue]: 4 }, 500, n) > 0).toBe(pays({ ...KNOWN, [Region.fundRisk]: 800 }, 500, n) > 0);
  });
});
