/** Plays a resolution: one fact after the other, each at its place, until it ends or is skipped. */
import type { BorderId } from '../../engine/names.ts';
import type { Playback } from '../../client/store.ts';
import { type Cue, cueOf } from '../cues.ts';
import { toScreen } from '../projection.ts';
import type { Surface } from '../surface.ts';

/** Milliseconds for a fact: with a sign, with something that travels, with nothing to show here; and without motion. */
const LASTS = { sign: 900, way: 1300, none: 120, calm: 650 } as const;
/** On a map this narrow the camera comes closer, CSS pixels; on a wider one everything is in sight already. */
const NARROW = 560;

export interface Player {
  (surface: Surface, playback: Playback): void;
  stop(): void;
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
    surface.caption.hide();
    surface.reveal(null);
    surface.refresh();
    if (near) surface.camera.reset(surface.calm() ? 0 : 500);
    near = false;
  };
  const follow = (surface: Surface, cue: Cue): void => {
    const { camera } = surface;
    const free = camera.size().width - camera.insets().left - camera.insets().right;
    if (free > NARROW || surface.calm()) return;
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
    // The line changes together with its sign, not before.
    if (fact.border) revealed.add(fact.border);
    surface.reveal(revealed);
    surface.refresh();
    if (cue) {
      follow(surface, cue);
      surface.stage().show(cue, surface.camera.view(), LASTS[cue.way ? 'way' : 'sign'], calm);
      const caption = document.createTextNode(surface.text.t(`map.cue.${fact.kind}`));
      surface.caption.show([caption], toScreen(surface.camera.view(), cue.at), surface.camera.size(), 34);
    } else {
      surface.stage().quiet();
      surface.caption.hide();
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
