import { useSyncExternalStore } from 'react';

/** Follows a media query; false where the browser has none, as in component tests. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
    () => false,
  );
}
/** Below this width the table is one column: the map above, one panel below. */
export const NARROW = '(max-width: 859px)';
/** Up to this width the top bar shows signs instead of the meters' names. */
export const MEDIUM = '(max-width: 1199px)';
