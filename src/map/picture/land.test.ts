import { describe, expect, it } from 'vitest';
import { geometry } from '../../../tests/fixtures/geometry.ts';
import { type Point, toPlane } from '../projection.ts';
import { FADE, landOf } from './land.ts';

/** What tools/map/build.mjs clips to: west, south, east, north. */
const FRAME = [39, 26, 95, 59] as const;
const from = ([x, y]: Point): number => Math.hypot((x - FADE.at[0]) / FADE.radii[0], (y - FADE.at[1]) / FADE.radii[1]);

describe('the land', () => {
  it('fades out before the data ends, and never over the five states', () => {
    const [west, south, east, north] = FRAME;
    const part = Array.from({ length: 101 }, (_, i) => i / 100);
    const rim = part.flatMap((t): Point[] => [
      toPlane([west + (east - west) * t, south]), toPlane([west + (east - west) * t, north]),
      toPlane([west, south + (north - south) * t]), toPlane([east, south + (north - south) * t]),
    ]);
    expect(Math.min(...rim.map(from))).toBeGreaterThan(0.99);
    const states = Object.values(geometry.states).flatMap((s) => s.rings.flat());
    expect(Math.max(...states.map(from))).toBeLessThan(FADE.clear + 0.01);
  });
  it('is drawn with shading above the land and below the waters', () => {
    const kinds = landOf(geometry).map((s) => s.kind);
    expect(kinds.filter((k) => k === 'relief')).toHaveLength(1);
    expect(kinds.indexOf('relief')).toBeGreaterThan(5);
    expect(kinds.at(-1)).toBe('fade');
  });
});
