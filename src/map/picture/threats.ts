/** Shared threats as triangles at schematic places with the number of their step. */
import { THREAT_AT } from '../places.ts';
import { COLOUR } from '../palette.ts';
import { type Point, toScreen, type View } from '../projection.ts';
import type { Situation } from '../situation.ts';
import type { Rect } from './measure.ts';
import type { Picture, Shape } from './shape.ts';

const TRIANGLE = 'M0,-8L8.5,6.5H-8.5Z';
const COLOURS = ['#aebcbe', '#b5c284', '#e2b653', '#ee8b45', '#ec6450'] as const;

export function threatShapes(situation: Situation, view: View, compact: boolean, grown: number): Picture {
  const scale = (compact && grown === 1 ? 0.85 : 1) * grown;
  return situation.threats.flatMap(({ id, step }): Shape[] => {
    const at: Point = toScreen(view, THREAT_AT[id]);
    const colour = COLOURS[step] ?? COLOURS[0];
    return [
      { kind: 'mark', d: TRIANGLE, at, scale: 1.1 * scale, fill: COLOUR.panel, stroke: colour, width: 1.6 },
      { kind: 'text', text: String(step), at: [at[0], at[1] + 1.5 * scale], size: 9.5 * scale, weight: 700, fill: colour, anchor: 'middle' },
    ];
  });
}
export const threatBoxes = (situation: Situation, view: View, grown: number): readonly Rect[] =>
  situation.threats.map(({ id }) => {
    const [x, y] = toScreen(view, THREAT_AT[id]);
    const r = 11 * grown;
    return [x - r, y - r, x + r, y + r];
  });
