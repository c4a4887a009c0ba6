/** When the still map gives way to the living one, and when it comes back. */
import css from '../map.module.css';
import { loadRelief } from '../files.ts';
import { lettersOf } from '../fonts.ts';
import type { Stage } from '../stage.ts';
import type { Surface } from '../surface.ts';
import { whenIdle } from './idle.ts';

/** People who save data, and machines with very little memory, keep the still map: it can do all that matters. */
function mayLive(): boolean {
  const { connection, deviceMemory } = navigator as { connection?: { saveData?: boolean }; deviceMemory?: number };
  return !connection?.saveData && (deviceMemory ?? 8) > 1;
}

/** Shades the map and brings it to life once the page is idle. Whatever fails leaves the still map in place. */
export function comeAlive(surface: Surface, still: Stage, signal: AbortSignal): void {
  whenIdle(() => {
    void shade(surface, still, signal);
    if (mayLive()) live(surface, still, signal).catch(() => undefined);
  }, signal);
}

async function shade(surface: Surface, still: Stage, signal: AbortSignal): Promise<void> {
  const relief = await loadRelief();
  if (!relief || signal.aborted) return;
  still.shade(relief);
  if (surface.stage() === still) return;
  surface.stage().shade(relief);
  surface.paint();
}

async function live(surface: Surface, still: Stage, signal: AbortSignal): Promise<void> {
  const [{ createLiving }, relief] = await Promise.all([import('./stage.ts'), loadRelief(), lettersOf(surface.text)]);
  if (signal.aborted) return;
  const canvas = document.createElement('div');
  canvas.className = css['canvas'] ?? '';
  canvas.setAttribute('aria-hidden', 'true');
  surface.root.prepend(canvas);
  const back = (): void => {
    delete surface.root.dataset['living'];
    canvas.remove();
    surface.use(still);
  };
  try {
    const stage = await createLiving(canvas, back, signal);
    if (relief) stage.shade(relief);
    surface.use(stage);
    // A failure in the first painting has already brought the still map back.
    if (surface.stage() === stage) surface.root.dataset['living'] = '';
  } catch {
    canvas.remove();
  }
}
