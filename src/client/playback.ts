/** When a resolution is played, and when a view is only shown. */
import type { SeatView } from '../protocol/view.ts';
import type { Playback } from './state.ts';

/** A view that was opened or resumed: its facts have been seen. */
export function noPlayback(view: SeatView | null): Playback {
  const facts = view?.facts ?? [];
  return { facts, index: facts.length, running: false, before: null };
}

/**
 * A view that answers a request: it is played when it brings a resolution, else what is shown goes on. `shown` may be
 * another seat's, of whose view nothing may stay: then the public one is what the resolution began from.
 */
export function playbackFor(shown: SeatView | null, publicView: SeatView | null, after: SeatView, now: Playback): Playback {
  const isAlike = shown?.seat === after.seat;
  const before = isAlike ? shown : after.seat === 'PUBLIC' ? publicView : null;
  // Where no delegation waits for a person, orders are given and carried out with the step before.
  const resolved = before?.turn === after.turn && before.phase !== 'resolution' && after.phase === 'resolution';
  if (resolved) return { facts: after.facts, index: 0, running: after.facts.length > 0, before };
  return isAlike && before?.turn === after.turn && before.phase === after.phase ? now : noPlayback(after);
}
