/** The whole picture of one moment: what lies on the land, in the order of painting. */
import type { I18n } from '../../text/index.ts';
import type { Geometry } from '../geometry.ts';
import { CAPITALS } from '../places.ts';
import { type Insets, type Size, toScreen, type View } from '../projection.ts';
import type { Situation } from '../situation.ts';
import type { Spot } from '../targets.ts';
import { stepWord } from '../words.ts';
import { borderLines, siteBoxes, siteShapes } from './borders.ts';
import { calloutsOf } from './callouts.ts';
import { flowShapes } from './flows.ts';
import { labelShapes } from './labels.ts';
import { boxOf, overlap, type Rect } from './measure.ts';
import type { Picture } from './shape.ts';
import { stateNames } from './stateNames.ts';
import { threatBoxes, threatShapes } from './threats.ts';

export interface Frame {
  readonly view: View;
  readonly size: Size;
  readonly insets: Insets;
  readonly largeText: boolean;
  /** Least size of letters, CSS pixels; for a screen that is read from far away. */
  readonly letter: number;
}
export interface Composed {
  readonly picture: Picture;
  readonly spots: readonly Spot[];
}

/** Below this free width, in CSS pixels, the map is a phone's: fewer names, smaller marks. */
const COMPACT = 560;
export const isCompact = (size: Size, insets: Insets): boolean => size.width - insets.left - insets.right < COMPACT;

/** A lower map has its zoom buttons in a row above, a higher one in a column at the side; map.module.css has the same limit. */
const COLUMN_FROM = 200;

/** What the zoom buttons and the note cover on a narrow map, at the size of a touch screen's. */
function controlBoxes(size: Size, insets: Insets): readonly Rect[] {
  const [right, bottom] = [size.width - insets.right - 4, size.height - insets.bottom - 4];
  const zoom: Rect = size.height < COLUMN_FROM ? [right - 140, insets.top + 4, right, insets.top + 56] : [right - 52, bottom - 140, right, bottom];
  return [zoom, [insets.left + 4, bottom - 44, insets.left + 52, bottom]];
}

/** All that lies outside of what can be seen, wide enough for any screen. */
const FAR = 1e5;
const outsideOf = ([left, top, right, bottom]: Rect): readonly Rect[] =>
  [[-FAR, -FAR, left, FAR], [right, -FAR, FAR, FAR], [left, -FAR, right, top], [left, bottom, right, FAR]];

/** True when a name that is in sight lies on another or on something else. */
const collide = (names: readonly Rect[], others: readonly Rect[], area: Rect): boolean =>
  names.some((box, i) => overlap(box, area) && (others.some((other) => overlap(box, other)) || names.some((other, j) => j > i && overlap(box, other))));

export function compose(situation: Situation, geometry: Geometry, text: I18n, frame: Frame): Composed {
  const { view, size, insets } = frame;
  const compact = isCompact(size, insets);
  const area: Rect = [insets.left + 6, insets.top + 6, size.width - insets.right - 6, size.height - insets.bottom - 6];
  const { letter } = frame;
  const scale = frame.largeText ? 1.2 : 1;
  /** Of a mark whose letters have this size. */
  const grown = (size: number): number => Math.max(scale, letter / size);
  const marks = [...(compact ? controlBoxes(size, insets) : []), ...siteBoxes(situation, geometry, view, compact, grown(12)), ...threatBoxes(situation, view, grown(9.5))];
  const dots = CAPITALS.map((town): Rect => {
    const [x, y] = toScreen(view, town.at);
    return [x - 5, y - 5, x + 5, y + 5];
  });
  const place = (short: boolean) => {
    const names = stateNames(text, { view, compact, scale, letter, short, fixed: [...marks, ...dots, ...outsideOf(area)], ...(situation.seat ? { seat: situation.seat } : {}) });
    const boxes = names.map(boxOf);
    const callouts = calloutsOf(situation, geometry, { view, area, compact, scale: grown(11), plain: letter > 0, fixed: [...marks, ...boxes], word: (scene) => stepWord(text, scene) });
    return { names, boxes, callouts };
  };
  const full = place(false);
  // On a narrow map names that would lie on something give way to codes, all five together.
  const { names, boxes, callouts } = compact && collide(full.boxes, [...marks, ...full.callouts.boxes], area) ? place(true) : full;
  const fixed = [...marks, ...boxes];
  const labels = labelShapes(text, { view, area, compact, scale, letter, taken: [...callouts.boxes, ...fixed] });
  return {
    picture: [
      ...flowShapes(situation.flows, geometry, view),
      ...borderLines(situation, geometry, compact ? 0.8 : 1),
      ...labels,
      ...names,
      ...threatShapes(situation, view, compact, grown(9.5)),
      ...siteShapes(situation, geometry, view, compact, grown(12)),
      ...callouts.shapes,
    ],
    spots: callouts.spots,
  };
}
