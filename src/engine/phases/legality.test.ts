/** Rationing by a seat's own priority, and orders dropped with a reason. */
import { describe, expect, it } from 'vitest';
import { KG, at, by, drops, order, quiet, resolve, told, worldAt } from '../../../tests/support/world.ts';
import { Border, Relation, State, pair } from '../layout.ts';
import { ORDERS } from '../names.ts';
import { whyIllegal } from '../orders/registry.ts';
import { orderRow } from '../orders/row.ts';

const priced = quiet({ orders: { factFinding: { capital: 2 }, peacebuilding: { capital: 2, budget: 300 }, humanitarianAction: { capital: 1, budget: 300 }, accuse: { approval: -40 } } });
const find = order('factFinding', 'KG-TJ');
const build = order('peacebuilding', 'KG-TJ');
const relief = order('humanitarianAction', 'KG-TJ');

describe('a seat that wants more than it can pay', () => {
  it.each([
    [[find, build], ['factFinding'], ['noCapital']],
    [[build, find], ['peacebuilding'], ['noCapital']],
    [[find, build, relief], ['factFinding', 'humanitarianAction'], ['noCapital']],
  ])('keeps its first choices %#', (wanted, kept, dropped) => {
    const world = worldAt(priced, { [State.capital + KG]: 3 });
    const ledger = resolve(world, { KG: wanted });
    expect(told(ledger, 'orderExecuted').map((f) => ORDERS[f.a])).toEqual(kept);
    expect(drops(ledger)).toEqual(dropped);
  });

  it('is rationed by budget too', () => {
    const world = worldAt(priced);
    expect(drops(resolve(world, { KG: [build, relief] }))).toEqual(['noBudget']);
    expect(world.get(State.budget + KG)).toBe(200);
  });

  it('pays at once, with the order as the cause; approval may rise', () => {
    const ledger = resolve(worldAt(priced), { KG: [build, order('accuse', 'KG-TJ')] });
    expect([by(ledger, State.capital + KG, 'peacebuilding'), by(ledger, State.budget + KG, 'peacebuilding'), by(ledger, State.approval + KG, 'accuse')]).toEqual([-2, -300, 40]);
  });

  it('gives at most four orders', () => {
    const world = worldAt(quiet());
    const ledger = resolve(world, { KG: [find, build, relief, order('hotline', 'KG-TJ'), order('closeBorder', 'KG-UZ')] });
    expect(told(ledger, 'orderExecuted')).toHaveLength(4);
    expect(world.get(Border.closed + at('KG-UZ'))).toBe(0);
  });
});

describe('a dropped order', () => {
  const quietOrders = quiet({ orders: { withhold: { offered: false } } });
  it.each([
    ['closeBorder', order('closeBorder', 'KZ-UZ'), 'notYourBorder'],
    ['hotline with Afghanistan', order('hotline', 'AF-TJ'), 'notYourBorder'],
    ['an order not offered', order('withhold', 'TJ'), 'nothingPending'],
    ['help where nothing is wrong', order('peacebuilding', 'TM-UZ'), 'notYourBorder'],
    ['an answer to nothing', order('acceptGoodOffices', 'KG-TJ'), 'nothingPending'],
    ['consent to nothing', order('consentDeployment', 'KG-TJ'), 'nothingPending'],
    ['the end of no mission', order('endDeployment', 'KG-TJ'), 'noMission'],
    ['the renewal of no mission', order('renewDeployment', 'KG-TJ'), 'noMission'],
    ['water without a reservoir', order('releaseWater', 'UZ', { amount: 3 }), 'noStock'],
    ['power that is short at home', order('exportEnergy', 'UZ', { amount: 1 }), 'noStock'],
    ['trade with oneself', order('exportEnergy', 'KG', { amount: 1 }), 'notYourBorder'],
    ['a kind that does not exist', { ...find, kind: 999 }, 'nothingPending'],
    ['a border that does not exist', { ...find, border: 99 }, 'notYourBorder'],
  ])('says why: %s', (_, row, reason) => {
    const world = worldAt({ ...quietOrders, params: { ...quietOrders.params, releaseStock: 200 } });
    expect(drops(resolve(world, { KG: [row] }))).toEqual([reason]);
  });

  it('costs nothing', () => {
    const ledger = resolve(worldAt(priced, { [State.capital + KG]: 1 }), { KG: [build] });
    expect(by(ledger, State.budget + KG, 'peacebuilding')).toBe(0);
  });
});

describe('a paralysed state', () => {
  it('holds for one turn after approval fell to 0', () => {
    const world = worldAt(quiet({ orders: { factFinding: { approval: 500 } } }));
    resolve(world, { KG: [find] });
    expect([world.get(State.approval + KG), world.get(State.paralysed + KG)]).toEqual([0, 1]);
    world.set(State.approval + KG, 10);
    const ledger = resolve(world, { KG: [build, order('hold')] });
    expect(drops(ledger)).toEqual(['noApproval']);
    expect([told(ledger, 'orderExecuted').length, world.get(State.paralysed + KG)]).toEqual([1, 0]);
    expect(whyIllegal(world, KG, build)).toBeNull();
  });
});

it('judges legality before anyone acts: no other seat’s orders change it', () => {
  const world = worldAt(quiet({ clauses: {} }));
  const alone = resolve(worldAt(quiet()), { TJ: [order('hotline', 'KG-TJ')] });
  const both = resolve(world, { KG: [order('hotline', 'KG-TJ')], TJ: [order('hotline', 'KG-TJ')] });
  expect([drops(alone), drops(both)]).toEqual([[], []]);
  expect(world.get(Border.hotline + at('KG-TJ'))).toBe(11);
});

it('never throws, whatever an order row holds', () => {
  const world = worldAt(quiet());
  const odd = [-1, 0, 3, 99];
  for (let kind = 0; kind < ORDERS.length; kind++) {
    for (const border of odd) for (const partner of odd) for (const amount of odd) {
      const row = { ...orderRow('hold'), kind, border, partner, amount, mode: amount, type: amount, size: amount };
      expect(() => whyIllegal(world, KG, row)).not.toThrow();
    }
  }
  expect(world.get(Relation.trust + pair(0, 1))).toBe(450);
});
