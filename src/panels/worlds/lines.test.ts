import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, HEIGHT, planOf, spread, WIDTH } from './lines.ts';

const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 41 });

describe('a small chart', () => {
  it('keeps every point inside, and every label apart from the others', () => {
    fc.assert(fc.property(fc.constantFrom('border.KG-TJ.tension', 'region.people', 'state.KG.capital'), fc.array(values, { minLength: 1, maxLength: 8 }), (meter, all) => {
      const plan = planOf(meter, all.map((one, i) => ({ label: String(i), values: one })), 20);
      for (const { path, end, labelAt } of plan.lines) {
        for (const [, x, y] of path.matchAll(/([\d.]+) ([\d.]+)/g)) {
          expect(Number(x)).toBeLessThanOrEqual(WIDTH - 20);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(HEIGHT);
        }
        expect(end[0]).toBeLessThanOrEqual(plan.right);
        expect(labelAt).toBeGreaterThan(0);
        expect(labelAt).toBeLessThan(HEIGHT);
      }
      const labels = plan.lines.map(({ labelAt }) => labelAt).sort((a, b) => a - b);
      labels.forEach((y, i) => i > 0 && expect(y - (labels[i - 1] ?? 0)).toBeGreaterThanOrEqual(11.9));
    }));
  });

  it('does not make much of little', () => {
    expect(boundsOf('border.KG-TJ.tension', [420, 425])).toEqual([30, 60]);
    expect(boundsOf('border.KG-TJ.tension', [0, 1000])).toEqual([0, 100]);
    expect(boundsOf('border.KG-TJ.tension', [995, 1000])).toEqual([80, 100]);
    expect(boundsOf('border.KG-TJ.misperception.KG', [-100, 50])).toEqual([-20, 10]);
  });

  it('counts in round numbers, the middle of the axis too', () => {
    expect(boundsOf('region.people', [0, 19_596])).toEqual([0, 20_000]);
    expect(boundsOf('region.people', [0, 12_082])).toEqual([0, 14_000]);
    expect(boundsOf('region.people', [0, 0])).toEqual([0, 4]);
    expect(boundsOf('state.KG.capital', [3, 5])).toEqual([0, 6]);
    fc.assert(fc.property(values, (all) => {
      const [low, high] = boundsOf('region.people', all);
      expect((low + high) / 2).toBe(Math.round((low + high) / 2));
      expect(high).toBeGreaterThanOrEqual(Math.max(...all));
      expect(high).toBeLessThanOrEqual(Math.max(4, 2 * Math.max(...all)));
    }));
  });

  it('gives labels the order of the ends that they name', () => {
    expect(spread([50, 52, 51])).toEqual([50, 74, 62]);
    expect(spread([130, 129])).toEqual([136, 124]);
  });
});
