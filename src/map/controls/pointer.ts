/** Mouse, pen and fingers: hover, choose, drag, pinch and wheel, for whichever map is seen. */
import type { Camera } from '../camera.ts';
import type { Point } from '../projection.ts';

export interface PointerTo {
  readonly camera: Camera;
  /** The pointer is over this place, or has left. Fingers don't hover. */
  hover(at: Point | null): void;
  /** A click or tap; `reach` is how far off still counts, in CSS pixels. */
  choose(at: Point, reach: number): void;
}

/** Movement that turns a press into a drag, CSS pixels. */
const SLIP = 6;
export const REACH = { mouse: 7, touch: 16 } as const;

/** Presses on buttons, the note and other HTML over the map are theirs. */
const onMap = (event: Event): boolean => event.target instanceof Element && event.target.closest('button, summary, details, a') === null;

export function listen(root: HTMLElement, to: PointerTo, signal: AbortSignal): void {
  const down = new Map<number, Point>();
  let dragged = false;
  let start: Point = [0, 0];
  const place = (event: MouseEvent): Point => {
    const box = root.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const middle = (): Point => {
    const points = [...down.values()];
    return [points.reduce((sum, p) => sum + p[0], 0) / points.length, points.reduce((sum, p) => sum + p[1], 0) / points.length];
  };
  const span = (): number => {
    const [a, b] = [...down.values()];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
  };

  root.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !onMap(event)) return;
    if (down.size === 0) [start, dragged] = [place(event), false];
    down.set(event.pointerId, place(event));
  }, { signal });

  root.addEventListener('pointermove', (event) => {
    if (!down.has(event.pointerId)) {
      if (event.pointerType !== 'touch') to.hover(onMap(event) ? place(event) : null);
      return;
    }
    const [wide, from] = [span(), middle()];
    down.set(event.pointerId, place(event));
    const now = middle();
    if (!dragged && Math.hypot(now[0] - start[0], now[1] - start[1]) < SLIP && down.size === 1) return;
    if (!dragged) {
      dragged = true;
      to.hover(null);
      // Captured only now: a captured press would not reach what lies under it.
      root.setPointerCapture(event.pointerId);
    }
    if (down.size > 1 && wide > 0) to.camera.zoomBy(span() / wide, now);
    if (to.camera.zoom() > 1.001) to.camera.panBy(now[0] - from[0], now[1] - from[1]);
  }, { signal });

  const up = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    if (event.type === 'pointerup' && !dragged && down.size === 0) to.choose(place(event), event.pointerType === 'touch' ? REACH.touch : REACH.mouse);
  };
  root.addEventListener('pointerup', up, { signal });
  root.addEventListener('pointercancel', up, { signal });
  root.addEventListener('pointerleave', () => to.hover(null), { signal });

  root.addEventListener('wheel', (event) => {
    // Where the page itself scrolls, a plain wheel is the page's.
    const scrolls = document.documentElement.scrollHeight > window.innerHeight + 1;
    if (!onMap(event) || (scrolls && !event.ctrlKey)) return;
    event.preventDefault();
    to.camera.zoomBy(Math.exp(-Math.sign(event.deltaY) * Math.min(0.25, Math.abs(event.deltaY) / 400)), place(event));
  }, { signal, passive: false });
}
