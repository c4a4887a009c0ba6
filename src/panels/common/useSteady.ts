import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what was pressed where it was on the screen when the page grows or shrinks above it.
 * Call the function that it returns before the change, with the element that was pressed.
 */
export function useSteady(): (pressed: Element | null) => void {
  const kept = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (kept.current === null) return;
    const { element, top } = kept.current;
    kept.current = null;
    const scroller = element.closest('[data-scrolls]');
    if (scroller !== null && element.isConnected) scroller.scrollTop += element.getBoundingClientRect().top - top;
  });
  return useCallback((element) => {
    kept.current = element === null ? null : { element, top: element.getBoundingClientRect().top };
  }, []);
}
