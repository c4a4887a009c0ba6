import type { Surface } from '../surface.ts';

/** Style sheets read the same wish from the root. */
export function showCalm(surface: Surface): void {
  surface.root.toggleAttribute('data-calm', surface.calm());
}

/** Larger letters need a new picture, not a new situation. */
export function showLetters(surface: Surface): void {
  surface.paint();
}
