import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '../../client/state.ts';

/** When details close and their focus would be lost, it returns to the row in `panel` that had opened them. */
export function useReturnFocus(selection: Selection | null, panel: RefObject<HTMLElement | null>): void {
  const last = useRef(selection);
  useEffect(() => {
    const { current: before } = last;
    last.current = selection;
    if (selection !== null || before === null || (document.activeElement !== document.body && document.activeElement !== null)) return;
    const row = panel.current?.querySelector<HTMLElement>(`[data-row="${before.kind} ${before.id}"]`) ?? panel.current?.querySelector<HTMLElement>('[data-row]');
    row?.focus();
  }, [selection, panel]);
}
