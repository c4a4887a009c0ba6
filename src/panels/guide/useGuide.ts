import { useClient } from '../common/store.tsx';
import { type GuideStep, stepFor } from './steps.ts';

/** The step of the guide that stands on the table now; null when it is over, turned off, or read. */
export function useGuideStep(): GuideStep | null {
  const view = useClient((s) => s.view);
  const hasOrders = useClient((s) => s.draft.length > 0);
  const isPlaying = useClient((s) => s.playback.running);
  const { guideOff, guideSeen } = useClient((s) => s.settings);
  if (!view || guideOff) return null;
  const step = stepFor(view, hasOrders, isPlaying);
  return step && !guideSeen.includes(step) ? step : null;
}
