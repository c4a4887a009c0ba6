/** Water and electricity on their way, as they stand still: a bright line with arrowheads. */
import type { Geometry } from '../geometry.ts';
import { pathOf } from '../geometry.ts';
import { TONES } from '../palette.ts';
import { type Point, toScreen, type View } from '../projection.ts';
import { along, lengthOf, routeOf } from '../routes.ts';
import type { FlowScene } from '../situation.ts';
import type { Picture, Shape } from './shape.ts';

const ARROW = 'M-5,-4L4,0L-5,4';
const PYLON = 'M0,-4V4';

function flow(way: readonly Point[], what: FlowScene['what'], view: View): Picture {
  const d = pathOf([way]);
  const stroke = TONES[what];
  const apart = Math.max(70, (lengthOf(way) * view.k) / 6) / view.k;
  const shapes: Shape[] = [
    { kind: 'path', d, stroke: '#0b151a', width: what === 'water' ? 5 : 3.5, alpha: 0.45 },
    { kind: 'path', d, stroke, width: what === 'water' ? 2.6 : 1.5, ...(what === 'energy' ? { dash: [1, 4] } : {}) },
  ];
  // Short strokes across the line tell a power line from a river without its colour.
  if (what === 'energy') {
    for (const { at, angle } of along(way, 22 / view.k)) shapes.push({ kind: 'mark', d: PYLON, at: toScreen(view, at), scale: 1, turn: angle, stroke, width: 1.4 });
  }
  for (const { at, angle } of along(way, apart, apart * 0.6)) {
    shapes.push({ kind: 'mark', d: ARROW, at: toScreen(view, at), scale: 1.15, turn: angle, stroke: '#0b151a', width: 4, alpha: 0.5 });
    shapes.push({ kind: 'mark', d: ARROW, at: toScreen(view, at), scale: 1.15, turn: angle, stroke, width: 2 });
  }
  return shapes;
}

export const flowShapes = (flows: readonly FlowScene[], geometry: Geometry, view: View): Picture =>
  flows.flatMap(({ what, from, to }) => flow(routeOf(geometry, what, from, to), what, view));
