/** The whole picture of one moment: what lies on the land, in the order of painting. */
import type { I18n } from '../../text/index.ts';
import type { Geometry } from '../geometry.ts';
import { CAPITALS } from '../places.ts';
import { type Insets, type Size, toScreen, type View } from '../projection.ts';
import type { Situation } from '../situation.ts';
import type { Spot } from '../targets.ts';
import { ladderWord } from '../words.ts';
import { borderLines, siteBoxes, siteShapes } from './borders.ts';
import { calloutsOf } from './callouts.ts';
import { flowShapes } from './flows.ts';
import { labelShapes } from './labels.ts';
import { boxOf, type Rect } from './measure.ts';
import type { Picture } from './shape.ts';
import { stateNames } from './stateNames.ts';
import { threatBoxes, threatShapes } from './threats.ts';

export interface Frame {
  readonly view: View;
  readonly size: Size;
  readonly insets: Insets;
  readonly largeText: boolean;
}
export interface Composed {
  readonly picture: Picture;
  readonly spots: readonly Spot[];
}

/** Below this free width, in CSS pixels, the map is a phone's: fewer names, smaller marks. */
const COMPACT = 560;
export const isCompact = (size: Size, insets: Insets): boolean => size.width - insets.left - insets.right < COMPACT;

export function compose(situation: Situation, geometry: Geometry, text: I18n, frame: Frame): Composed {
  const { view, size, insets } = frame;
  const compact = isCompact(size, insets);
  const area: Rect = [insets.left + 6, insets.top + (compact ? 56 : 6), size.width - insets.right - 6, size.height - insets.bottom - (compact ? 34 : 6)];
  const scale = frame.largeText ? 1.2 : 1;
  const marks = [...siteBoxes(situation, geometry, view, compact), ...threatBoxes(situation, view)];
  const dots = CAPITALS.map((town): Rect => {
    const [x, y] = toScreen(view, town.at);
    return [x - 5, y - 5, x + 5, y + 5];
  });
  const names = stateNames(text, { view, compact, scale, fixed: [...marks, ...dots], ...(situation.seat ? { seat: situation.seat } : {}) });
  const fixed = [...marks, ...names.map(boxOf)];
  const callouts = calloutsOf(situation, geometry, { view, area, compact, scale, fixed, word: (step) => ladderWord(text, step) });
  const labels = labelShapes(text, { view, area, compact, scale, taken: [...callouts.boxes, ...fixed] });
  return {
    picture: [
      ...flowShapes(situation.flows, geometry, view),
      ...borderLines(situation, geometry, compact ? 0.8 : 1),
      ...labels,
      ...names,
      ...threatShapes(situation, view, compact),
      ...siteShapes(situation, geometry, view, compact),
      ...callouts.shapes,
    ],
    spots: callouts.spots,
  };
}
