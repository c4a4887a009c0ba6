/** The map: `mountMap` puts it into a host element and returns how to take it away. */
import type { ClientStore } from '../client/store.ts';
import type { I18n } from '../text/index.ts';
import { createCamera, MOST_ZOOM } from './camera.ts';
import { createBubble } from './controls/bubble.ts';
import { createControls } from './controls/buttons.ts';
import { listen } from './controls/pointer.ts';
import { loadGeometry } from './files.ts';
import { lettersOf } from './fonts.ts';
import type { Geometry } from './geometry.ts';
import { measure } from './handlers/layout.ts';
import { createPlayer } from './handlers/playback.ts';
import { comeAlive } from './living/start.ts';
import css from './map.module.css';
import { observe } from './observe.ts';
import { createSurface, type Surface } from './surface.ts';
import { createOverlay } from './svg/overlay.ts';
import { createStill } from './svg/still.ts';
import { pick, type Target } from './targets.ts';

/**
 * Shows the map in `host` (any positioned element with a size). The still map comes first; the living one takes over
 * when the page is idle, and leaves again if anything in it fails. Panels tell by the custom properties `--map-left`,
 * `--map-right`, `--map-top` and `--map-bottom` (pixels, on the host or above it) what they cover.
 */
export function mountMap(host: HTMLElement, store: ClientStore, text: I18n): () => void {
  const life = new AbortController();
  const root = document.createElement('div');
  root.className = css['map'] ?? '';
  host.append(root);
  life.signal.addEventListener('abort', () => root.remove());
  loadGeometry().then(
    (geometry) => {
      if (!life.signal.aborted) build(root, geometry, store, text, life.signal);
    },
    () => {
      if (!life.signal.aborted) withoutMap(root, store, text, life.signal);
    },
  );
  return () => life.abort();
}

/** No geometry, no map: the game goes on, and playback must not wait for it. */
function withoutMap(root: HTMLElement, store: ClientStore, text: I18n, signal: AbortSignal): void {
  const note = document.createElement('p');
  note.className = css['failed'] ?? '';
  note.textContent = text.t('map.failed');
  root.replaceChildren(note);
  const skip = (): void => {
    if (store.getState().playback.running) store.getState().skipPlayback();
  };
  skip();
  signal.addEventListener('abort', store.subscribe(skip));
}

function build(root: HTMLElement, geometry: Geometry, store: ClientStore, text: I18n, signal: AbortSignal): void {
  const still = createStill();
  const tooltip = createBubble('tooltip');
  const bubble = createBubble('caption');
  const choose = (target: Target | null): void => store.getState().select(target?.selection ?? null);
  const overlay = createOverlay(
    (key) => surface.point(key),
    (key) => choose(surface.targets().find((t) => t.key === key) ?? null),
  );
  const controls = createControls((step) => {
    if (step === 'reset') camera.reset(surface.calm() ? 0 : 300);
    else camera.zoomBy(step === 'in' ? 1.5 : 1 / 1.5);
  });
  const camera = createCamera((settled) => {
    const view = camera.view();
    controls.zoomed(camera.zoom(), MOST_ZOOM);
    // A drag with one finger is the page's until there is something to pan.
    root.style.touchAction = camera.zoom() > 1.001 ? 'none' : 'pan-y';
    surface.moved();
    if (settled) surface.paint();
    else surface.stage().move(view);
  }, (view) => {
    surface.paint(view);
    surface.stage().move(camera.view());
    surface.moved();
  });
  const surface = createSurface({ root, geometry, store, text, camera, overlay, tooltip, bubble }, still);
  const player = createPlayer();
  root.append(still.root, overlay.root, bubble.root, tooltip.root, ...controls.roots);

  listen(root, {
    camera,
    hover(at) {
      const target = at ? pick(surface.targets(), surface.spots(), camera.view(), at, 6) : null;
      root.dataset['over'] = target ? 'target' : '';
      surface.point(target?.key ?? null, at ?? undefined);
    },
    choose: (at, reach) => choose(pick(surface.targets(), surface.spots(), camera.view(), at, reach)),
  }, signal);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') surface.point(null);
  }, { signal });

  const repaint = (): void => {
    if (!signal.aborted) surface.paint();
  };
  const relabel = (): void => {
    controls.label(text);
    surface.refresh();
    void lettersOf(text).then(repaint);
  };
  controls.label(text);
  measure(surface);
  const stop = observe(store, surface, player);
  const unsubscribe = text.subscribe(relabel);
  // The page's own letters may arrive after the first paint.
  void lettersOf(text).then(repaint);
  watchLayout(root, surface, signal);
  signal.addEventListener('abort', () => {
    stop();
    player.stop();
    camera.destroy();
    surface.stage().destroy();
    unsubscribe();
  });
  comeAlive(surface, still, signal);
}

function watchLayout(root: HTMLElement, surface: Surface, signal: AbortSignal): void {
  const again = (): void => measure(surface);
  const sizes = new ResizeObserver(again);
  sizes.observe(root);
  // Panels change the insets by style or class of the host.
  const styles = new MutationObserver(again);
  if (root.parentElement) styles.observe(root.parentElement, { attributes: true, attributeFilter: ['style', 'class', 'data-layout'] });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    styles.disconnect();
  });
}
