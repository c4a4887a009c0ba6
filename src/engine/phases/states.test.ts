/** State meters: capital, shortage, both parts of peace. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, at, by, order, quiet, resolve, whys, worldAt } from '../../../tests/support/world.ts';
import { Border, Region, State } from '../layout.ts';
import { openTurn } from '../turn.ts';

describe('political capital', () => {
  const tables = quiet({ params: { capitalIncome: 3, capitalBonusAbove: 600, capitalMalusBelow: 300 } });
  const later = (capital: number, approval: number): number => {
    const world = worldAt(tables, { [State.capital + KG]: capital, [State.approval + KG]: approval });
    resolve(world);
    return world.get(State.capital + KG);
  };

  it.each([[599, 3], [600, 4], [300, 3], [299, 2], [1, 2]])('comes by approval (%i: %i)', (approval, capital) => expect(later(0, approval)).toBe(capital));
  it.each([[2, 6], [3, 6], [5, 6], [6, 6]])('is never more than six (%i and 4 more: %i)', (had, capital) => expect(later(had, 900)).toBe(capital));

  it('that was cut off at six is a cause of its own', () => {
    const world = worldAt(tables, { [State.capital + KG]: 5 });
    expect(whys(resolve(world), State.capital + KG)).toEqual([['capitalIncome', 3], ['clamp', -2]]);
  });
});

describe('shortage', () => {
  const tables = quiet({ params: { shortageBelow: 550, shortageApproval: 300, shortageGrievance: 150 } });
  it.each([[550, 0, 0], [450, -30, 15], [50, -150, 75]])('hurts as much as lacks (coverage %i)', (energy, approval, grievance) => {
    const ledger = resolve(worldAt(tables, { [State.energy + TJ]: energy, [State.water + TJ]: 550 }));
    expect([by(ledger, State.approval + TJ, 'shortage'), by(ledger, State.grievance + TJ, 'shortage')]).toEqual([approval, grievance]);
  });
});

it('a closed border costs both economies, and tension worries both sides at home', () => {
  const world = worldAt(quiet({ params: { closedBorderEconomy: 12, tensionApproval: 100 } }), { [Border.tension + at('KG-TJ')]: 600 });
  const ledger = resolve(world, { KG: [order('closeBorder', 'KG-TJ')] });
  expect([KG, TJ, KZ].map((s) => by(ledger, State.economy + s, 'orderCost'))).toEqual([-12, -12, 0]);
  expect(by(ledger, State.approval + TJ, 'tensionAtHome')).toBeLessThan(0);
});

describe('peace', () => {
  const best = { [State.cohesion]: 1000, [State.rights]: 1000, [State.grievance]: 0, [State.water]: 1000, [State.energy]: 1000 };
  const everyone = (values: Readonly<Record<number, number>>) => Object.fromEntries(Object.entries(values).flatMap(([c, v]) => [0, 1, 2, 3, 4].map((s) => [Number(c) + s, v])));
  const peaceOf = (fields: Readonly<Record<number, number>>) => {
    const world = worldAt(quiet({ live: ['KG-TJ', 'KG-UZ'] }), fields);
    resolve(world);
    return [Region.negativePeace, Region.positivePeace, Region.commonPeace].map((f) => world.get(f));
  };

  it('has two parts, and the common one is their mean', () => {
    const tension = { [Border.tension + at('KG-TJ')]: 400, [Border.tension + at('KG-UZ')]: 400 };
    expect(peaceOf({ ...tension, ...everyone(best) })).toEqual([600, 1000, 800]);
    expect(peaceOf({ ...tension, ...everyone({ [State.cohesion]: 0, [State.rights]: 0, [State.grievance]: 1000, [State.water]: 0, [State.energy]: 0 }) })).toEqual([600, 0, 300]);
  });

  it('is less violence at live borders only, each with its share', () => {
    const [calm] = peaceOf({ [Border.tension + at('KG-TJ')]: 0, [Border.tension + at('KG-UZ')]: 800, [Border.tension + at('TM-UZ')]: 600 });
    expect(calm).toBe(600);
  });

  it('without violence is not yet justice', () => {
    const [negative, positive] = peaceOf({ [Border.tension + at('KG-TJ')]: 0, [Border.tension + at('KG-UZ')]: 0, ...everyone({ [State.rights]: 100, [State.grievance]: 900 }) });
    expect([negative, (positive ?? 0) < 400]).toEqual([1000, true]);
  });
});

it('coverage starts each season from the season’s need', () => {
  const tables = quiet({ params: { riverNormal: 1000 } });
  const world = worldAt(tables, { [State.water + KZ]: 10, [State.energy + KZ]: 990 });
  openTurn(world);
  expect([world.get(State.water + KZ), world.get(State.energy + KZ)]).toEqual([500, 500]);
});
