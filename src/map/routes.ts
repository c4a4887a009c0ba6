/** The ways that water and electricity take on the map. */
import type { StateId } from '../engine/names.ts';
import type { Geometry } from './geometry.ts';
import { capitalOf, REACHES } from './places.ts';
import type { Point } from './projection.ts';
import type { FlowScene } from './situation.ts';

const away = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The stretch of one line between the points nearest to `from` and `to`, in that direction. */
function stretch(line: readonly Point[], from: Point, to: Point): readonly Point[] {
  const at = (p: Point): number => line.reduce((best, q, i) => (away(q, p) < away(line[best], p) ? i : best), 0);
  const [i, j] = [at(from), at(to)];
  return i <= j ? line.slice(i, j + 1) : line.slice(j, i + 1).reverse();
}

/** A calm arc between two places: schematic, no power line runs there. */
export function arc(from: Point, to: Point, bend = 0.16): readonly Point[] {
  const [mx, my] = [(from[0] + to[0]) / 2 - (to[1] - from[1]) * bend, (from[1] + to[1]) / 2 + (to[0] - from[0]) * bend];
  return Array.from({ length: 25 }, (_, i): Point => {
    const t = i / 24;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * from[0] + b * mx + c * to[0], a * from[1] + b * my + c * to[1]];
  });
}

/** Plane points of the way from one state to another: along rivers where one runs, else an arc between capitals. */
export function routeOf(geometry: Geometry, what: FlowScene['what'], from: StateId, to: StateId): readonly Point[] {
  const reaches = what === 'water' ? REACHES.get(`${from}>${to}`) : undefined;
  const way = (reaches ?? []).flatMap((reach) => {
    const lines = geometry.waters.find((w) => w.kind === 'river' && w.name === reach.river)?.lines ?? [];
    const line = [...lines].sort((a, b) => b.length - a.length)[0];
    return line ? stretch(line, reach.from, reach.to) : [];
  });
  // Water and electricity between the same capitals must not lie on each other.
  return way.length > 1 ? way : arc(capitalOf(from), capitalOf(to), what === 'water' ? -0.16 : 0.16);
}

/** Place and direction (radians) at each `step` plane units along a way. */
export function along(way: readonly Point[], step: number, from = step / 2): readonly { readonly at: Point; readonly angle: number }[] {
  const found: { at: Point; angle: number }[] = [];
  let next = from;
  let gone = 0;
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1], way[i]];
    const length = away(a, b);
    while (length > 0 && next <= gone + length) {
      const t = (next - gone) / length;
      // The direction over a longer stretch: single segments of a river wriggle.
      const [p, q] = [way[Math.max(0, i - 4)], way[Math.min(way.length - 1, i + 3)]];
      found.push({ at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], angle: Math.atan2(q[1] - p[1], q[0] - p[0]) });
      next += step;
    }
    gone += length;
  }
  return found;
}
export const lengthOf = (way: readonly Point[]): number => way.reduce((sum, p, i) => (i === 0 ? 0 : sum + away(way[i - 1], p)), 0);
