/** Names of places and waters. The important ones are placed first; what would lie on another is left out. */
import type { I18n } from '../../text/index.ts';
import { COLOUR } from '../palette.ts';
import { CAPITALS, CONTEXT, type Town, TOWNS, WATERS } from '../places.ts';
import { type Point, toScreen, type View } from '../projection.ts';
import { boxOf, grow, limit, overlap, type Rect } from './measure.ts';
import { circle, type Picture, type Shape, type TextShape } from './shape.ts';

export interface LabelOptions {
  readonly view: View;
  readonly area: Rect;
  /** A phone: fewer names. */
  readonly compact: boolean;
  /** 1, or more when the person asked for large text. */
  readonly scale: number;
  /** Least size of letters, CSS pixels. */
  readonly letter: number;
  /** What names must not cover. */
  readonly taken: readonly Rect[];
}

export function labelShapes(text: Pick<I18n, 't' | 'language'>, options: LabelOptions): Picture {
  const { view, compact, scale, letter, area } = options;
  const sized = (size: number): number => Math.max(letter, scale * size);
  const taken: Rect[] = [...options.taken];
  const shapes: Shape[] = [];
  const upper = (key: string): string => text.t(key).toLocaleUpperCase(text.language);
  const at = (place: Point): Point => toScreen(view, place);
  const free = (t: TextShape): boolean => {
    const box = boxOf(t);
    return box[0] > area[0] - 8 && box[2] < area[2] + 8 && !taken.some((other) => overlap(box, other));
  };
  const put = (t: TextShape, gap = 2): void => {
    shapes.push(t);
    taken.push(grow(boxOf(t), gap));
  };

  const town = (t: Town, capital: boolean): void => {
    const [x, y] = at(t.at);
    const dot: Rect = [x - 4, y - 4, x + 4, y + 4];
    if (!capital && taken.some((other) => overlap(dot, other))) return;
    shapes.push({ kind: 'mark', d: circle(capital ? 3.4 : 2.2), at: [x, y], scale, fill: capital ? COLOUR.cityFill : COLOUR.city, stroke: capital ? COLOUR.city : COLOUR.cityFill, width: capital ? 1.7 : 1 });
    const sides = t.side === 'left' ? ([-1, 1] as const) : ([1, -1] as const);
    for (const side of sides) {
      const name: TextShape = {
        kind: 'text', text: text.t(`map.town.${t.id}`), at: [x + side * 7 * scale, y], size: sized(capital ? limit(view.k * 19, 10.5, 13.5) : 11.5),
        weight: capital ? 600 : 500, fill: COLOUR.city, anchor: side === 1 ? 'start' : 'end', halo: 2.5, alpha: capital ? 1 : 0.85,
      };
      if (!free(name)) continue;
      put(name, 1);
      break;
    }
    taken.push(dot);
  };
  const near = view.k > 0.52;
  if (!compact || near) for (const t of CAPITALS) town(t, true);
  else for (const t of CAPITALS) shapes.push({ kind: 'mark', d: circle(2.2), at: at(t.at), scale, fill: COLOUR.city, stroke: COLOUR.cityFill, width: 1 });

  for (const w of WATERS) {
    if (!near && w.id !== 'caspian' && w.id !== 'aral') continue;
    const name: TextShape = { kind: 'text', text: text.t(`map.water.${w.id}`), at: at(w.at), size: sized(limit(view.k * 18, 10, 13.5)), weight: 500, fill: COLOUR.waterName, anchor: 'middle', serif: true, turn: w.turn, spacing: 0.5, halo: 2 };
    if (free(name)) put(name);
  }
  if (!compact) {
    for (const c of CONTEXT) {
      const name: TextShape = { kind: 'text', text: upper(`map.context.${c.id}`), at: at(c.at), size: sized(12.5), weight: 500, fill: COLOUR.contextName, anchor: 'middle', spacing: 3 };
      if (free(name)) put(name);
    }
  }
  // Letters for a whole room leave no place for small towns.
  if (near && letter === 0) for (const t of TOWNS) town(t, false);
  return shapes;
}
