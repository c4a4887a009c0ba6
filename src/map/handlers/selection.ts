import type { Selection } from '../../client/store.ts';
import type { Surface } from '../surface.ts';

/** Map and panels show the same choice; a choice made elsewhere moves nothing here but the mark. */
export function showSelection(surface: Surface, selection: Selection | null): void {
  surface.overlay.select(selection);
}
