/** Which target lies under a point. Exact for exclaves: areas are tested even-odd, with all rings of a country together. */
import type { Point } from './projection.ts';

type Line = readonly Point[];

/** True when the point lies inside an odd number of rings. */
export function inside(rings: readonly Line[], [x, y]: Point): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

/** Distance from a point to the nearest stretch of the lines, in their unit; infinite for no lines. */
export function distance(lines: readonly Line[], [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1];
      const [bx, by] = line[i];
      const along = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = along === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / along));
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
  }
  return least;
}

/** The point of the lines that is nearest to `to`. */
export function nearest(lines: readonly Line[], to: Point): Point {
  let best: Point = to;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const p of line) {
      const d = Math.hypot(p[0] - to[0], p[1] - to[1]);
      if (d < least) [least, best] = [d, p];
    }
  }
  return best;
}
