/** Where the person looks: the fitted view, zoomed and panned. Knows nothing of what draws. */
import { fit, type Box, HOME, type Insets, type Point, type Size, toPlaneFrom, toScreen, type View } from './projection.ts';

/** Zoom over the fitted view. The map is a small-scale one: closer, it would promise a detail that it has not. */
export const MOST_ZOOM = 4;

export interface Camera {
  view(): View;
  size(): Size;
  insets(): Insets;
  /** 1 = fitted. */
  zoom(): number;
  /** A new host size or new insets; keeps zoom and centre. False when nothing changed. */
  resize(size: Size, insets: Insets): boolean;
  /** Zooms around a point on the screen. */
  zoomBy(factor: number, around?: Point): void;
  panBy(dx: number, dy: number): void;
  /** Back to the fitted view; with `ms` gently. */
  reset(ms?: number): void;
  /** Brings a place of the plane to the middle of what panels leave free. */
  goTo(place: Point, zoom: number, ms: number): void;
  destroy(): void;
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, Math.min(least, most)), Math.max(least, most));

/**
 * Calls `moved` for every change; `settled` is false while a gesture or an easing goes on. Calls `ahead` with the view in
 * which a gentle way out ends, before it begins: who draws it then has something for all that comes into sight.
 */
export function createCamera(moved: (settled: boolean) => void, ahead: (view: View) => void): Camera {
  let size: Size = { width: 0, height: 0 };
  let insets: Insets = { left: 0, right: 0, top: 0, bottom: 0 };
  let home: View = { k: 1, x: 0, y: 0 };
  let now: View = home;
  let timer = 0;
  let frame = 0;
  /** On the way back to the fitted view: a new size must not stop it half-way. */
  let homing = false;

  /** Keeps some of the five states in the middle of the free area, however far one drags. */
  const bound = ({ k, x, y }: View): View => {
    const [cx, cy] = middle();
    return { k, x: clamp(x, cx - HOME[2] * k, cx - HOME[0] * k), y: clamp(y, cy - HOME[3] * k, cy - HOME[1] * k) };
  };
  const middle = (): Point => {
    const box: Box = HOME;
    return toScreen(home, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
  };
  const set = (view: View, settled: boolean): void => {
    now = bound(view);
    clearTimeout(timer);
    if (settled) return moved(true);
    moved(false);
    timer = window.setTimeout(() => moved(true), 140);
  };
  const around = (view: View, factor: number, [px, py]: Point): View => {
    const k = clamp(view.k * factor, home.k, home.k * MOST_ZOOM);
    const f = k / view.k;
    return { k, x: px - (px - view.x) * f, y: py - (py - view.y) * f };
  };
  const ease = (to: View, ms: number): void => {
    cancelAnimationFrame(frame);
    homing = to === home;
    if (ms <= 0) return set(to, true);
    if (to.k < now.k) ahead(to);
    const from = now;
    const start = performance.now();
    const step = (time: number): void => {
      const t = Math.min(1, (time - start) / ms);
      const e = t * t * (3 - 2 * t);
      const mix = (a: number, b: number): number => a + (b - a) * e;
      set({ k: mix(from.k, to.k), x: mix(from.x, to.x), y: mix(from.y, to.y) }, t === 1);
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };

  return {
    view: () => now,
    size: () => size,
    insets: () => insets,
    zoom: () => now.k / home.k,
    resize(nextSize, nextInsets) {
      if (same(size, nextSize) && same(insets, nextInsets)) return false;
      cancelAnimationFrame(frame);
      const centre = toPlaneFrom(now, middle());
      const zoom = now.k / home.k;
      const first = size.width === 0;
      [size, insets] = [nextSize, nextInsets];
      home = fit(size, insets);
      const [cx, cy] = middle();
      const k = home.k * zoom;
      set(first || homing || zoom <= 1.001 ? home : { k, x: cx - centre[0] * k, y: cy - centre[1] * k }, true);
      return true;
    },
    zoomBy(factor, at = middle()) {
      cancelAnimationFrame(frame);
      homing = false;
      const next = around(now, factor, at);
      // At the smallest zoom nothing is to be dragged: the fitted view comes back by itself.
      set(next.k <= home.k * 1.001 ? home : next, false);
    },
    panBy(dx, dy) {
      cancelAnimationFrame(frame);
      homing = false;
      set({ k: now.k, x: now.x + dx, y: now.y + dy }, false);
    },
    reset: (ms = 0) => ease(home, ms),
    goTo(place, zoom, ms) {
      const [cx, cy] = middle();
      const k = home.k * clamp(zoom, 1, MOST_ZOOM);
      ease(zoom <= 1.001 ? home : bound({ k, x: cx - place[0] * k, y: cy - place[1] * k }), ms);
    },
    destroy() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
