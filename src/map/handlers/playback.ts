/** Plays a resolution: one fact after the other, each at its place, until it ends or is skipped. */
import type { BorderId } from '../../engine/names.ts';
import type { Playback } from '../../client/store.ts';
import { type Cue, cueOf } from '../cues.ts';
import { captionOf } from '../words.ts';
import { isCompact } from '../picture/compose.ts';
import type { Surface } from '../surface.ts';

/** Milliseconds for a fact: with a sign, with something that travels, with nothing to show here; and without motion. */
const LASTS = { sign: 900, way: 1300, none: 120, calm: 650 } as const;

export interface Player {
  (surface: Surface, playback: Playback): void;
  stop(): void;
}

/** True when a border may show its new state: with the sign of its step, or with the last fact about it. */
function settles(facts: Playback['facts'], index: number): boolean {
  const { border, kind } = facts[index] ?? {};
  return kind === 'stepUp' || kind === 'stepDown' || !facts.slice(index + 1).some((later) => later.border === border);
}

/** One player for each mounted map: it holds the timer of the fact on show. */
export function createPlayer(): Player {
  let timer = 0;
  let playing: { facts: Playback['facts']; index: number } | null = null;
  let near = false;
  const revealed = new Set<BorderId>();

  const end = (surface: Surface): void => {
    clearTimeout(timer);
    playing = null;
    revealed.clear();
    surface.stage().quiet();
    surface.caption(null);
    surface.reveal(null);
    surface.refresh();
    if (near) surface.camera.reset(surface.calm() ? 0 : 500);
    near = false;
  };
  const follow = (surface: Surface, cue: Cue): void => {
    const { camera } = surface;
    // On a wide map everything is in sight already, and a camera that travels would only tire.
    if (!isCompact(camera.size(), camera.insets()) || surface.calm()) return;
    near = true;
    camera.goTo(cue.at, 1.9, 350);
  };
  const begin = (surface: Surface, { facts, index }: Playback): void => {
    clearTimeout(timer);
    const fact = facts[index];
    if (!fact) return;
    if (playing?.facts !== facts) revealed.clear();
    playing = { facts, index };
    const cue = cueOf(fact, surface.geometry);
    const calm = surface.calm();
    if (fact.border && settles(facts, index)) revealed.add(fact.border);
    surface.reveal(revealed);
    surface.refresh();
    if (cue) {
      follow(surface, cue);
      surface.stage().show(cue, surface.camera.view(), LASTS[cue.way ? 'way' : 'sign'], calm);
      surface.caption(captionOf(surface.text, fact), cue.at);
    } else {
      surface.stage().quiet();
      surface.caption(null);
    }
    const lasts = cue ? (calm ? LASTS.calm : LASTS[cue.way ? 'way' : 'sign']) : LASTS.none;
    timer = window.setTimeout(() => surface.store.getState().playedFact(index), lasts);
  };

  const play = (surface: Surface, playback: Playback): void => {
    if (!playback.running) {
      if (playing) end(surface);
      return;
    }
    if (playing?.facts === playback.facts && playing.index === playback.index) return;
    begin(surface, playback);
  };
  return Object.assign(play, { stop: () => clearTimeout(timer) });
}
