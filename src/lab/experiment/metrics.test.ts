/** Known games and their numbers. */
import { expect, it } from 'vitest';
import { keyFrom } from '../../engine/draw.ts';
import { Border, Region, State } from '../../engine/layout.ts';
import { BORDERS } from '../../engine/names.ts';
import { newWorld } from '../../engine/turn.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import type { Heard } from './events.ts';
import type { Metric } from './metricFormat.ts';
import { gaugesOf } from './metrics.ts';
import { estimate, meanDifference, middle, tQuantile } from './statistics.ts';

const GATE = BORDERS.indexOf('KG-TJ');
const meter = 'border.KG-TJ.tension';
const heard = (kind: Heard['kind'], actor: number, parts: Heard['parts'] = [0, 0, 0]): Heard => ({ kind, actor, place: GATE, parts });

/**
 * A game whose tension begins at the first value and ends its turns at the others, with incidents of severity 1 and 2 by
 * KG and TJ in turns 2 and 3, a text signed in turn 3, and an offer of KG to TJ in each turn, of which the first is accepted.
 */
function measure(metric: Metric, [start, ...tensions]: readonly number[]): readonly number[] {
  const { tables } = scenario('water-gate-5');
  const world = newWorld(tables, keyFrom('a'));
  const metrics = [
    { name: 'it', metric },
    { name: 'incidents', metric: { kind: 'count', fact: 'incident' } as const },
    { name: 'top', metric: { kind: 'max', meter } as const },
  ];
  const gauges = gaugesOf(metrics, 5);
  const tell = (turn: number, fact: Heard): void => { for (const gauge of gauges) if (gauge.kinds.includes(fact.kind)) gauge.fact(turn, fact); };
  // a second game must not remember the first
  for (let game = 0; game < 2; game++) {
    world.set(Border.tension + GATE, start as number);
    for (const gauge of gauges) gauge.begin(world);
    tensions.forEach((tension, i) => {
      for (const gauge of gauges) gauge.offer({ from: 1, parties: 0b110, clauses: [i === 0 ? 0 : 9], isAccepted: i === 0 });
      if (i === 1 || i === 2) tell(i + 1, heard('incident', i, [i, 0, 0]));
      if (i === 2) tell(3, heard('textSigned', 1));
      world.set(Border.tension + GATE, tension);
      for (const gauge of gauges) gauge.turn(i + 1, world);
    });
    world.set(Region.ended, 2);
    world.set(State.score, 500);
  }
  return gauges[0]?.read(world) ?? [];
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
  [{ kind: 'acceptance', per: 'game' }, 0.2],
  [{ kind: 'acceptance', per: 'game', seat: 'KZ' }, Number.NaN],
  [{ kind: 'acceptance', per: 'game', by: 'TJ' }, 0.2],
  [{ kind: 'acceptance', per: 'game', by: 'KG' }, Number.NaN],
  [{ kind: 'acceptance', per: 'game', clause: 'seasonalSwap' }, 1],
  [{ kind: 'min', meter }, 300],
  [{ kind: 'average', meter, within: 2 }, 485],
  [{ kind: 'max', meter: 'border.*.tension' }, 720],
  [{ kind: 'crosses', meter, value: 600, fact: 'incident', atLeast: 2, within: 1 }, 1],
  [{ kind: 'crosses', meter, value: 600, fact: 'incident', atLeast: 3 }, Number.NaN],
  [{ kind: 'relapse', meter, value: 550, fact: 'textSigned' }, 0],
  [{ kind: 'relapse', meter, value: 600, fact: 'incident' }, 1],
  [{ kind: 'relapse', meter, value: 600, below: 480, fact: 'incident' }, 0],
  [{ kind: 'relapse', meter, value: 600, fact: 'war' }, Number.NaN],
  [{ kind: 'timeToRelapse', meter, value: 600, fact: 'incident' }, 1],
  [{ kind: 'timeToRelapse', meter, value: 721, fact: 'incident', within: 2 }, 3],
  [{ kind: 'happens', fact: 'textSigned' }, 1],
  [{ kind: 'happens', fact: 'textSigned', within: 2 }, 0],
  [{ kind: 'happens', fact: 'textSigned', after: { fact: 'incident' }, within: 1 }, 1],
  [{ kind: 'happens', fact: 'textSigned', after: { fact: 'war' } }, Number.NaN],
  [{ kind: 'timeToFact', fact: 'textSigned' }, 3],
  [{ kind: 'timeToFact', fact: 'war' }, 6],
  [{ kind: 'count', fact: 'incident', atMost: 1 }, 1],
  [{ kind: 'count', fact: 'incident', or: [{ fact: 'textSigned' }] }, 3],
  [{ kind: 'count', fact: 'incident', from: 3 }, 1],
  [{ kind: 'total', fact: 'incident' }, 3],
  [{ kind: 'happens', fact: 'war', or: [{ fact: 'textSigned', seat: 'TJ' }] }, 0],
  [{ kind: 'share', per: 'game', of: [{ fact: 'incident', atLeast: 2 }], among: [{ fact: 'incident' }] }, 0.5],
  [{ kind: 'share', per: 'game', of: [{ fact: 'war' }], among: [{ fact: 'war' }] }, Number.NaN],
  [{ kind: 'ratio', per: 'game', over: 'top', under: 'incidents' }, 360],
  [{ kind: 'war', given: { fact: 'textSigned' } }, 1],
  [{ kind: 'war', given: { fact: 'textSigned', within: 2 } }, Number.NaN],
  [{ kind: 'war', given: { fact: 'textSigned', not: true } }, Number.NaN],
  [{ kind: 'war', given: { fact: 'textSigned', seat: 'TJ', not: true } }, 1],
])('%j is %d', (metric, expected) => {
  expect(measure(metric, [500, 480, 490, 720, 600, 300])).toEqual([expected]);
});

it('keeps both numbers of a quotient, and the sums of a regression', () => {
  const tensions = [500, 480, 490];
  expect(measure({ kind: 'share', of: [{ fact: 'incident', atLeast: 2 }], among: [{ fact: 'incident' }] }, [500, 480, 490, 720])).toEqual([1, 2]);
  expect(measure({ kind: 'slope', x: meter, y: meter }, tensions)).toEqual([3, 1470, 1470, 720500, 720500]);
  expect(measure({ kind: 'slope', x: meter, y: meter, lag: 1 }, tensions)).toEqual([2, 980, 970, 480400, 475200]);
  expect(measure({ kind: 'slope', x: meter, y: meter, changes: true, lag: 1 }, tensions)).toEqual([1, -20, 10, 400, -200]);
});

it('gives intervals', () => {
  expect([1, 4, 5, 9, 30, 1000].map((n) => Number(tQuantile(n).toFixed(2)))).toEqual([12.71, 2.78, 2.57, 2.26, 2.04, 1.96]);
  // mean 3, standard deviation √2.5, 4 degrees of freedom
  expect(estimate([1, 2, 3, 4, 5, Number.NaN], false)).toEqual({ mean: 3, ci95: [1.0368, 4.9632], n: 5 });
  expect(estimate([1, 0, 0, 0], true)).toEqual({ mean: 0.25, ci95: [0.046, 0.699], n: 4 });
  expect([estimate([], true), estimate([7], false)]).toEqual([{ mean: null, ci95: null, n: 0 }, { mean: 7, ci95: null, n: 1 }]);
});

it('finds the middle', () => {
  expect(middle([3, 1, 2, Number.NaN])).toEqual({ median: 2, medianCi95: null });
  expect(middle([])).toEqual({ median: null, medianCi95: null });
  expect(middle(Array.from({ length: 100 }, (_, i) => i))).toEqual({ median: 49.5, medianCi95: [40, 60] });
});

it('compares games in pairs', () => {
  expect(meanDifference([1, 1, Number.NaN], false)).toEqual({ mean: 1, ci95: [1, 1], n: 2 });
  const same = meanDifference(Array(20).fill(0), true);
  expect(same.mean).toBe(0);
  expect(same.ci95?.[0]).toBeLessThan(-0.05);
  expect(meanDifference(Array(400).fill(1), true).ci95?.[1]).toBe(1);
});
