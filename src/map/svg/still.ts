/** The still map: first paint, fallback, and what is printed. */
import css from '../map.module.css';
import type { Relief } from '../files.ts';
import { styleOf } from '../ladder.ts';
import { COLOUR, TONES } from '../palette.ts';
import { ICONS } from '../picture/icons.ts';
import { circle } from '../picture/shape.ts';
import { pathOf } from '../geometry.ts';
import { toScreen, type View } from '../projection.ts';
import type { Painting, Stage } from '../stage.ts';
import type { Cue } from '../cues.ts';
import { element, paintSvg, planeTransform, shapeElement } from './paint.ts';

export interface Still extends Stage {
  readonly root: SVGSVGElement;
}

export function createStill(): Still {
  const root = element('svg', { class: css['still'] ?? '', 'aria-hidden': 'true' });
  const land = element('g');
  const above = element('g');
  const signs = element('g');
  root.append(land, above, signs);
  let last: Painting | null = null;
  let landDrawn: unknown = null;
  let relief: string | null = null;
  let shown: Cue | null = null;

  const paintLand = ({ land: picture, view }: Painting): void => {
    // Land is the greater part of the picture and only ever moves: it is made once.
    if (landDrawn === picture) {
      land.firstElementChild?.setAttribute('transform', planeTransform(view));
      return;
    }
    landDrawn = picture;
    paintSvg(land, picture, view, relief);
  };
  const follow = (view: View): void => {
    if (shown) signs.replaceChildren(...signOf(shown, view, true));
  };
  return {
    root,
    paint(painting) {
      last = painting;
      above.removeAttribute('transform');
      paintLand(painting);
      paintSvg(above, painting.picture, painting.view, null);
      follow(painting.view);
    },
    move(view) {
      if (!last) return;
      land.firstElementChild?.setAttribute('transform', planeTransform(view));
      const k = view.k / last.view.k;
      above.setAttribute('transform', `translate(${view.x - last.view.x * k} ${view.y - last.view.y * k}) scale(${k})`);
      follow(view);
    },
    shade(made: Relief) {
      relief = made.url;
      landDrawn = null;
      if (last) paintLand(last);
    },
    show(cue, view, _ms, still) {
      shown = cue;
      signs.replaceChildren(...signOf(cue, view, still));
    },
    quiet() {
      shown = null;
      signs.replaceChildren();
    },
    destroy: () => root.remove(),
  };
}

/** A sign that stands (or, with motion allowed, fades in by style) where something happened. */
function signOf(cue: Cue, view: View, still: boolean): SVGElement[] {
  const [x, y] = toScreen(view, cue.at);
  const stroke = cue.step === undefined ? TONES[cue.tone] : styleOf(cue.step).colour;
  const parts: (SVGElement | null)[] = [];
  for (const way of [cue.way, cue.line]) {
    if (!way) continue;
    const group = element('g', { transform: planeTransform(view), class: still ? '' : (css['way'] ?? '') });
    const line = shapeElement({ kind: 'path', d: pathOf([way]), stroke, width: 4, ...(way === cue.way ? { dash: [2, 6] } : { alpha: 0.8 }) }, null);
    if (line) group.append(line);
    parts.push(group);
  }
  const sign = element('g', { transform: `translate(${x} ${y})` });
  const inner = element('g', still ? {} : { class: css['sign'] ?? '' });
  for (let i = 1; i <= Math.min(3, cue.rings); i++) {
    inner.append(element('path', { d: circle(16 + i * 9), fill: 'none', stroke, 'stroke-width': 1.6, opacity: 0.75 - i * 0.18 }));
  }
  inner.append(
    element('path', { d: circle(15), fill: COLOUR.panel, stroke, 'stroke-width': 2 }),
    element('path', { d: ICONS[cue.icon], fill: 'none', stroke, 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', transform: 'translate(-9 -9) scale(0.75)' }),
  );
  sign.append(inner);
  parts.push(sign);
  return parts.filter((part) => part !== null);
}
