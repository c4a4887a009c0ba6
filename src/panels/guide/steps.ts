/** Which advice fits the moment, and which terms it explains. */
import type { SeatView } from '../../protocol/view.ts';

export const GUIDE_STEPS = ['news', 'diplomacy', 'orders', 'lock', 'resolution', 'reflection'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Glossary entries that the advice of a step rests on. */
export const TERMS_OF: { readonly [S in GuideStep]: readonly string[] } = {
  news: ['escalationLadder', 'peopleAffected'],
  diplomacy: ['promise', 'batna'],
  orders: ['politicalCapital', 'preventiveDeployment'],
  lock: ['approval'],
  resolution: ['misperception', 'contagion'],
  reflection: ['reciprocity', 'trust'],
};

/** The step that belongs to what is on the table now; none while a resolution plays and after the end. */
export function stepFor(view: SeatView, hasOrders: boolean, isPlaying: boolean): GuideStep | null {
  if (view.game.readOnly || view.phase === 'ended') return null;
  if (view.phase === 'orders') return hasOrders ? 'lock' : 'orders';
  if (view.phase === 'resolution' && isPlaying) return null;
  return view.phase;
}
