/** The map as its handlers see it: what is known, and the few ways to change what is seen. */
import type { BorderId } from '../engine/names.ts';
import type { ClientStore } from '../client/store.ts';
import type { I18n } from '../text/index.ts';
import type { Camera } from './camera.ts';
import type { Bubble } from './controls/bubble.ts';
import { tooltipOf } from './controls/bubble.ts';
import type { Geometry } from './geometry.ts';
import { compose } from './picture/compose.ts';
import { landOf } from './picture/land.ts';
import { letterOf, type Point, toScreen, type View } from './projection.ts';
import { situationOf } from './situation.ts';
import type { Stage } from './stage.ts';
import type { Overlay } from './svg/overlay.ts';
import { type Spot, type Target, targetsOf } from './targets.ts';

export interface Parts {
  readonly root: HTMLElement;
  readonly geometry: Geometry;
  readonly store: ClientStore;
  readonly text: I18n;
  readonly camera: Camera;
  readonly overlay: Overlay;
  readonly tooltip: Bubble;
  readonly bubble: Bubble;
}

export interface Surface extends Parts {
  /** The map that is seen now. */
  stage(): Stage;
  /** Borders of the running playback whose outcome may be shown; null when none runs. */
  reveal(revealed: ReadonlySet<BorderId> | null): void;
  targets(): readonly Target[];
  spots(): readonly Spot[];
  /** Reads the situation anew: targets, names and picture. */
  refresh(): void;
  /** Paints the same situation again, for a new view or size; with `view` for one that is still to come. */
  paint(view?: View): void;
  /** Shows another map from now on. */
  use(stage: Stage): void;
  /** Marks a target and shows its tooltip; `at` in CSS pixels, else at the target's own place. */
  point(key: string | null, at?: Point): void;
  /** A caption at a place of the plane, or none. */
  caption(words: string | null, place?: Point): void;
  /** The view moved: what floats over the map goes along. */
  moved(): void;
  /** True when nothing may move. */
  calm(): boolean;
}

export function createSurface(parts: Parts, first: Stage): Surface {
  const { geometry, store, text, camera, overlay, tooltip, bubble } = parts;
  let captioned: readonly [words: string, place: Point] | null = null;
  const land = landOf(geometry);
  let stage = first;
  let revealed: ReadonlySet<BorderId> | null = null;
  let situation = situationOf(null);
  let targets: readonly Target[] = [];
  let spots: readonly Spot[] = [];

  const paint = (view = camera.view()): void => {
    const size = camera.size();
    if (size.width === 0 || size.height === 0) return;
    const frame = { view, size, insets: camera.insets(), largeText: store.getState().settings.largeText, letter: letterOf(parts.root) };
    const made = compose(situation, geometry, text, frame);
    spots = made.spots;
    stage.paint({ land, picture: made.picture, view, size });
    overlay.place(view);
  };
  return {
    ...parts,
    stage: () => stage,
    targets: () => targets,
    spots: () => spots,
    reveal: (next) => {
      revealed = next;
    },
    refresh() {
      const { view, playback, selection } = store.getState();
      situation = situationOf(view, revealed ? playback.before : null, revealed ?? undefined);
      targets = targetsOf(geometry, situation, text);
      overlay.fill(targets, text.t('map.label'));
      overlay.select(selection);
      paint();
    },
    paint,
    use(next) {
      stage = next;
      paint();
    },
    point(key, at) {
      overlay.hover(key);
      const target = targets.find((t) => t.key === key);
      if (!target) return tooltip.hide();
      tooltip.show(tooltipOf(target), at ?? toScreen(camera.view(), target.at), camera.size(), 18);
    },
    caption(words, place) {
      captioned = words !== null && place ? [words, place] : null;
      if (!captioned) return bubble.hide();
      this.moved();
    },
    moved() {
      overlay.place(camera.view());
      if (captioned) bubble.show([document.createTextNode(captioned[0])], toScreen(camera.view(), captioned[1]), camera.size(), 30);
    },
    calm: () => store.getState().settings.reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}
