import { useClient } from '../common/store.tsx';
import { NARROW, useMedia } from '../table/useMedia.ts';

/** Whether the forecast is on: as the person left it, else where there is room for it beside the desk. */
export function useForecastOn(): boolean {
  const chosen = useClient((state) => state.settings.forecast);
  const isNarrow = useMedia(NARROW);
  return chosen ?? !isNarrow;
}
