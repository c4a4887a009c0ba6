import { isCompact } from '../picture/compose.ts';
import { insetsOf } from '../projection.ts';
import type { Surface } from '../surface.ts';

/** Measures the host and what panels cover of it. Panels may come and go with a screen, a phase or a choice. */
export function measure(surface: Pick<Surface, 'root' | 'camera'>): void {
  const { clientWidth: width, clientHeight: height } = surface.root;
  if (width === 0 || height === 0) return;
  const insets = insetsOf(surface.root);
  surface.root.toggleAttribute('data-compact', isCompact({ width, height }, insets));
  surface.camera.resize({ width, height }, insets);
}

/** The same after panels have taken their places: they are laid out in the next frame. */
export function measureSoon(surface: Surface): void {
  requestAnimationFrame(() => measure(surface));
}
