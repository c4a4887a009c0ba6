/** Known games and their numbers. */
import { expect, it } from 'vitest';
import { keyFrom } from '../../engine/draw.ts';
import { Border, Region, State } from '../../engine/layout.ts';
import { BORDERS } from '../../engine/names.ts';
import { newWorld } from '../../engine/turn.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import type { Metric } from './format.ts';
import { gaugeOf } from './metrics.ts';
import { contrast, estimate, tQuantile } from './statistics.ts';

const GATE = BORDERS.indexOf('KG-TJ');
const meter = 'border.KG-TJ.tension';

/** A game whose tension begins at the first value and ends its turns at the others, with incidents in turns 2 and 3. */
function measure(metric: Metric, [start, ...tensions]: readonly number[]): number {
  const { tables } = scenario('water-gate-5');
  const world = newWorld(tables, keyFrom('a'));
  const gauge = gaugeOf(metric, 5);
  // a second game must not remember the first
  for (let game = 0; game < 2; game++) {
    world.set(Border.tension + GATE, start as number);
    gauge.begin(world);
    tensions.forEach((tension, i) => {
      gauge.offer(1, i === 0);
      if (i === 1 || i === 2) gauge.fact(i + 1, 'incident', i, GATE);
      world.set(Border.tension + GATE, tension);
      gauge.turn(i + 1, world);
    });
    world.set(Region.ended, 2);
    world.set(State.score, 500);
  }
  return gauge.read(world);
}

it.each<[Metric, number]>([
  [{ kind: 'final', meter }, 300],
  [{ kind: 'max', meter }, 720],
  [{ kind: 'max', meter, within: 2 }, 500],
  [{ kind: 'crosses', meter, value: 700 }, 1],
  [{ kind: 'crosses', meter, value: 721 }, 0],
  [{ kind: 'crosses', meter, value: 700, within: 2 }, 0],
  [{ kind: 'crosses', meter, value: 500 }, 1],
  [{ kind: 'crosses', meter, value: 300, direction: 'down', within: 4 }, 0],
  [{ kind: 'crosses', meter, value: 300, direction: 'down' }, 1],
  [{ kind: 'crosses', meter, value: 700, within: 1, fact: 'incident' }, 1],
  [{ kind: 'crosses', meter, value: 700, fact: 'war' }, Number.NaN],
  [{ kind: 'timeTo', meter, value: 700 }, 3],
  [{ kind: 'timeTo', meter, value: 700, fact: 'incident' }, 1],
  [{ kind: 'timeTo', meter, value: 900 }, 6],
  [{ kind: 'timeTo', meter, value: 700, within: 2 }, 3],
  [{ kind: 'count', fact: 'incident' }, 2],
  [{ kind: 'count', fact: 'incident', within: 2 }, 1],
  [{ kind: 'count', fact: 'incident', seat: 'TJ' }, 1],
  [{ kind: 'count', fact: 'incident', border: 'KZ-UZ' }, 0],
  [{ kind: 'war' }, 1],
  [{ kind: 'failed' }, 0],
  [{ kind: 'score' }, 100],
  [{ kind: 'score', seat: 'KZ' }, 500],
  [{ kind: 'acceptance' }, 0.2],
  [{ kind: 'acceptance', seat: 'KZ' }, Number.NaN],
])('%j is %d', (metric, expected) => {
  expect(measure(metric, [500, 480, 490, 720, 600, 300])).toBe(expected);
});

it('gives intervals', () => {
  expect([1, 4, 5, 9, 30, 1000].map((n) => Number(tQuantile(n).toFixed(2)))).toEqual([12.71, 2.78, 2.57, 2.26, 2.04, 1.96]);
  // mean 3, standard deviation √2.5, 4 degrees of freedom
  expect(estimate([1, 2, 3, 4, 5, Number.NaN], false)).toEqual({ mean: 3, ci95: [1.0368, 4.9632], n: 5 });
  expect(estimate([1, 0, 0, 0], true)).toEqual({ mean: 0.25, ci95: [0.046, 0.699], n: 4 });
  expect([estimate([], true), estimate([7], false)]).toEqual([{ mean: null, ci95: null, n: 0 }, { mean: 7, ci95: null, n: 1 }]);
});

it('compares games in pairs', () => {
  expect(contrast([3, 5, Number.NaN], [2, 4, 1], false)).toEqual({ mean: 1, ci95: [1, 1], n: 2 });
  const same = contrast(Array(20).fill(1), Array(20).fill(1), true);
  expect(same.mean).toBe(0);
  expect(same.ci95?.[0]).toBeLessThan(-0.05);
  expect(contrast(Array(400).fill(1), Array(400).fill(0), true).ci95?.[1]).toBe(1);
});
