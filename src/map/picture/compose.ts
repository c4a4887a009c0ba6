/** The whole picture of one moment: what lies on the land, in the order of painting. */
import type { I18n } from '../../text/index.ts';
import type { Geometry } from '../geometry.ts';
import { type Insets, type Size, toScreen, type View } from '../projection.ts';
import type { Situation } from '../situation.ts';
import { siteOf, type Spot } from '../targets.ts';
import { ladderWord } from '../words.ts';
import { borderLines, siteShapes } from './borders.ts';
import { calloutsOf } from './callouts.ts';
import { flowShapes } from './flows.ts';
import { labelShapes } from './labels.ts';
import type { Rect } from './measure.ts';
import type { Picture } from './shape.ts';
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

/** Below this free width, in CSS pixels, the map is a phone's. */
const COMPACT = 560;

export function compose(situation: Situation, geometry: Geometry, text: I18n, frame: Frame): Composed {
  const { view, size, insets } = frame;
  const area: Rect = [insets.left + 6, insets.top + 6, size.width - insets.right - 6, size.height - insets.bottom - 6];
  const compact = area[2] - area[0] < COMPACT;
  const scale = frame.largeText ? 1.2 : 1;
  const threats = threatBoxes(situation, view);
  const callouts = calloutsOf(situation, geometry, view, area, compact, (step) => ladderWord(text, step), threats);
  const sites = situation.borders
    .filter((b) => b.live || b.step > 0)
    .map((b): Rect => {
      const [x, y] = toScreen(view, siteOf(geometry, b.id));
      return [x - 12, y - 12, x + 12, y + 12];
    });
  const labels = labelShapes(text, { view, area, compact, scale, seat: situation.seat, taken: [...callouts.boxes, ...sites, ...threats] });
  return {
    picture: [
      ...flowShapes(situation.flows, geometry, view),
      ...borderLines(situation, geometry, compact ? 0.8 : 1),
      ...labels,
      ...threatShapes(situation, view),
      ...siteShapes(situation, geometry, view),
      ...callouts.shapes,
    ],
    spots: callouts.spots,
  };
}
