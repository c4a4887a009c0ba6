import type { Surface } from '../surface.ts';

/** A new view from the session. While a resolution is played, the player decides what of it may be seen. */
export function showView(surface: Surface): void {
  if (!surface.store.getState().playback.running) surface.refresh();
}
