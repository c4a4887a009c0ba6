/** The Pareto picture holds every point, and says where a side would lose. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HEIGHT, planOf, WIDTH } from './paretoPlan.ts';

const worth = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

it('draws all of a table inside its frame, more to the right for the first and higher for the second', () => {
  fc.assert(fc.property(fc.array(worth, { minLength: 1, maxLength: 40 }), worth, fc.option(worth, { nil: null }), (points, achieved, best) => {
    const plan = planOf({ points, front: points.slice(0, 1), achieved, nash: best === null ? null : { worth: best, clauses: [] } });
    for (const [x, y] of [...plan.points, plan.achieved, plan.zero, ...(plan.nash === null ? [] : [plan.nash])]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(HEIGHT);
    }
    if (achieved[0] > 0) expect(plan.achieved[0]).toBeGreaterThanOrEqual(plan.zero[0]);
    if (achieved[1] > 0) expect(plan.achieved[1]).toBeLessThanOrEqual(plan.zero[1]);
  }));
});

it('draws points that fall on each other once', () => {
  expect(planOf({ points: [[10, 10], [10, 10], [0, 50]], front: [], achieved: [0, 0], nash: null }).points).toHaveLength(2);
});
