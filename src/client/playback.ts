/** When a resolution is played, and when a view is only shown. */
import type { SeatView } from '../protocol/view.ts';
import type { Playback } from './state.ts';

/** A view that was opened or resumed: its facts have been seen. */
export function noPlayback(view: SeatView | null): Playback {
  const facts = view?.facts ?? [];
  return { facts, index: facts.length, running: false, before: null };
}

/** A view that answers a command: it is played when it brings a resolution, else what is shown goes on. */
export function nextPlayback(before: SeatView | null, after: SeatView, now: Playback): Playback {
  const resolved = before?.phase === 'orders' && after.phase !== 'orders';
  if (resolved) return { facts: after.facts, index: 0, running: after.facts.length > 0, before };
  return before?.turn === after.turn && before.phase === after.phase ? now : noPlayback(after);
}
