/** From the store to the map: one table of what is watched and who handles it, in the order of handling. */
import type { ClientState, ClientStore } from '../client/store.ts';
import { measureSoon } from './handlers/layout.ts';
import type { Player } from './handlers/playback.ts';
import { showSelection } from './handlers/selection.ts';
import { showCalm, showLetters } from './handlers/settings.ts';
import { showView } from './handlers/view.ts';
import type { Surface } from './surface.ts';

/** Runs its handler when what it selects has changed; without a state before, always. */
type Row = (surface: Surface, now: ClientState, before?: ClientState) => void;

const row = <T>(select: (state: ClientState) => T, handle: (surface: Surface, value: T) => void): Row =>
  (surface, now, before) => {
    const value = select(now);
    if (!before || !Object.is(value, select(before))) handle(surface, value);
  };

const rows = (player: Player): readonly Row[] => [
  row((s) => s.settings.reducedMotion, showCalm),
  row((s) => s.settings.largeText, showLetters),
  row((s) => s.screen, measureSoon),
  row((s) => s.view?.phase, measureSoon),
  row((s) => s.playback, player),
  row((s) => s.view, showView),
  row((s) => s.selection, showSelection),
];

/** Handles the present state at once and every change until the returned function is called. */
export function observe(store: ClientStore, surface: Surface, player: Player): () => void {
  const table = rows(player);
  const now = store.getState();
  for (const handle of table) handle(surface, now);
  return store.subscribe((state, before) => {
    for (const handle of table) handle(surface, state, before);
  });
}
