import { geoConicConformal } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, HOME, PLANE, toPlane, toPlaneFrom, toScreen } from './projection.ts';

describe('the projection', () => {
  it('puts known places where the relief was baked for', () => {
    const [x, y] = toPlane([67, 43.2]);
    expect(x).toBeCloseTo(PLANE[0] / 2, 6);
    expect(y).toBeCloseTo(PLANE[1] / 2, 6);
    // North is up, east is right.
    expect(toPlane([67, 44])[1]).toBeLessThan(y);
    expect(toPlane([68, 43.2])[0]).toBeGreaterThan(x);
  });

  it('is the projection of the relief, as d3-geo knows it', () => {
    const known = geoConicConformal().parallels([36, 50]).rotate([-67, 0]).center([0, 43.2]).translate([PLANE[0] / 2, PLANE[1] / 2]).scale(2150);
    fc.assert(
      fc.property(fc.double({ min: 36, max: 98, noNaN: true }), fc.double({ min: 24, max: 60, noNaN: true }), (longitude, latitude) => {
        const [x, y] = known([longitude, latitude]) ?? [0, 0];
        const [ownX, ownY] = toPlane([longitude, latitude]);
        expect(Math.hypot(x - ownX, y - ownY)).toBeLessThan(1e-6);
      }),
    );
  });

  it('fits the five states into what panels leave free, at every size', () => {
    const side = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 200, max: 2000 }), side, side, side, side, (width, height, left, right, top, bottom) => {
        const view = fit({ width, height }, { left, right, top, bottom });
        const [l, t] = toScreen(view, [HOME[0], HOME[1]]);
        const [r, b] = toScreen(view, [HOME[2], HOME[3]]);
        const roomy = left + right <= width * 0.75 && top + bottom <= height * 0.75;
        const [minX, minY] = roomy ? [left, top] : [0, 0];
        const [maxX, maxY] = roomy ? [width - right, height - bottom] : [width, height];
        expect(l).toBeGreaterThanOrEqual(minX - 0.01);
        expect(t).toBeGreaterThanOrEqual(minY - 0.01);
        expect(r).toBeLessThanOrEqual(maxX + 0.01);
        expect(b).toBeLessThanOrEqual(maxY + 0.01);
      }),
    );
  });

  it('leads from the plane to the screen and back', () => {
    const view = fit({ width: 1440, height: 900 }, { left: 270, right: 330, top: 70, bottom: 0 });
    const back = toPlaneFrom(view, toScreen(view, [812, 455]));
    expect(back[0]).toBeCloseTo(812, 6);
    expect(back[1]).toBeCloseTo(455, 6);
  });
});
