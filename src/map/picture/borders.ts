/** Escalation, drawn where it belongs: on the line between two states and on its schematic site, never on a country. */
import type { Geometry } from '../geometry.ts';
import { pathOf } from '../geometry.ts';
import { styleOf } from '../ladder.ts';
import { COLOUR } from '../palette.ts';
import { type Point, toScreen, type View } from '../projection.ts';
import type { BorderScene, Situation } from '../situation.ts';
import { siteOf } from '../targets.ts';
import type { Rect } from './measure.ts';
import { circle, type Picture, type Shape } from './shape.ts';

/** The five steps over `calm` carry the numbers 1 to 5 of the HIIK ladder. */
export function siteMarks(at: Point, step: number, scale = 1): Picture {
  const style = styleOf(step);
  if (step === 0) {
    return [
      { kind: 'mark', d: circle(5.5), at, scale, fill: COLOUR.panel, alpha: 0.9 },
      { kind: 'mark', d: circle(4), at, scale, fill: style.colour },
    ];
  }
  return [
    { kind: 'mark', d: circle(15), at, scale, fill: style.colour, alpha: 0.16 },
    { kind: 'mark', d: circle(10), at, scale, fill: COLOUR.panel, stroke: style.colour, width: 2 },
    { kind: 'text', text: String(step), at: [at[0], at[1] + 0.5], size: 12 * scale, weight: 700, fill: style.colour, anchor: 'middle' },
  ];
}

function line(scene: BorderScene, geometry: Geometry, scale: number): Picture {
  const border = geometry.borders.find((b) => b.id === scene.id);
  if (!border) return [];
  const style = styleOf(scene.step);
  // Exclaves are part of the border, but a glow around them would be a blot.
  const main = pathOf(border.lines.slice(0, 1));
  const shapes: Shape[] = style.glow.map((width) => ({ kind: 'path', d: main, stroke: style.colour, width: width * scale, alpha: 0.13 }));
  if (scene.step > 0) shapes.push({ kind: 'path', d: main, stroke: COLOUR.deep, width: (style.width + 2.4) * scale, alpha: 0.6 });
  shapes.push({ kind: 'path', d: main, stroke: style.colour, width: style.width * scale, dash: style.dash });
  if (border.lines.length > 1) shapes.push({ kind: 'path', d: pathOf(border.lines.slice(1)), stroke: style.colour, width: 1, alpha: 0.8 });
  if (scene.step >= 5) shapes.push({ kind: 'path', d: main, stroke: '#fff2ee', width: 1.2 });
  return shapes;
}

/** Lines only; calmer ones first, so that a crossing shows the graver one. */
export function borderLines(situation: Situation, geometry: Geometry, scale: number): Picture {
  return [...situation.borders].sort((a, b) => a.step - b.step).flatMap((scene) => line(scene, geometry, scale));
}

/** Sites of incidents, and any other border that has left calm (on a phone: that is in crisis). */
const marked = (situation: Situation, compact: boolean): readonly BorderScene[] =>
  situation.borders.filter((b) => b.live || b.step > (compact ? 1 : 0));

export function siteShapes(situation: Situation, geometry: Geometry, view: View, compact: boolean, grown: number): Picture {
  const size = (compact && grown === 1 ? 0.8 : 1) * grown;
  return marked(situation, compact).flatMap((b) => siteMarks(toScreen(view, siteOf(geometry, b.id)), b.step, b.live || b.step > 1 || grown > 1 ? size : 0.78));
}

/** What the sites cover. */
export const siteBoxes = (situation: Situation, geometry: Geometry, view: View, compact: boolean, grown: number): readonly Rect[] =>
  marked(situation, compact).map((b) => {
    const [x, y] = toScreen(view, siteOf(geometry, b.id));
    const r = (compact ? 9 : 12) * grown;
    return [x - r, y - r, x + r, y + r];
  });
