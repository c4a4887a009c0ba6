/** The living map: Phaser draws one still texture and what moves over it, and sleeps when nothing does. */
import * as Phaser from 'phaser';
import { COLOUR } from '../palette.ts';
import type { View } from '../projection.ts';
import type { Painting, Stage } from '../stage.ts';
import { createGround, type Ground } from './ground.ts';
import { isSoftware, pixelRatio } from './renderer.ts';
import { createSigns, type Signs } from './signs.ts';

/** Frames drawn after a change before the loop sleeps, milliseconds: a renderer may need more than one. */
const LINGER = 160;

/**
 * Starts Phaser in `into`. This file brings the library with it: import it only when the page is idle.
 * Resolves when its first frame can be drawn.
 * `failed` is called at most once, for any error after that: Phaser stops for good, and the caller shows the still map.
 */
export function createLiving(into: HTMLElement, failed: (cause: unknown) => void, signal: AbortSignal): Promise<Stage> {
  const dpr = pixelRatio();
  return new Promise((resolve, reject) => {
    const game = new Phaser.Game({
      type: isSoftware() ? Phaser.CANVAS : Phaser.AUTO,
      parent: into,
      backgroundColor: COLOUR.deep,
      banner: false,
      audio: { noAudio: true },
      // Pointer and keys belong to the host, which serves the still map too.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, width: Math.max(1, into.clientWidth) * dpr, height: Math.max(1, into.clientHeight) * dpr, zoom: 1 / dpr },
      render: { maxTextures: 1, antialias: true, powerPreference: 'low-power' },
      scene: {
        create(this: Phaser.Scene) {
          // Phaser starts its loop right after this call, and the stage has to stand between loop and game.
          queueMicrotask(() => {
            try {
              resolve(stageOf(game, createGround(this), createSigns(this), dpr, failed));
            } catch (cause) {
              game.destroy(true);
              reject(cause);
            }
          });
        },
      },
    });
    signal.addEventListener('abort', () => {
      game.destroy(true);
      reject(signal.reason);
    }, { once: true });
  });
}

function stageOf(game: Phaser.Game, ground: Ground, signs: Signs, dpr: number, failed: (cause: unknown) => void): Stage {
  let view: View = { k: 1, x: 0, y: 0 };
  let until = 0;
  let gone = false;

  const stop = (): void => {
    if (gone) return;
    gone = true;
    game.loop.sleep();
    game.destroy(true);
  };
  const fail = (cause: unknown): void => {
    if (gone) return;
    stop();
    failed(cause);
  };
  const wake = (): void => {
    until = performance.now() + LINGER;
    if (!gone && !game.loop.running) game.loop.wake();
  };
  const guarded = (work: () => void): void => {
    if (gone) return;
    try {
      work();
      wake();
    } catch (cause) {
      fail(cause);
    }
  };
  // An error inside a frame would end the loop without a word.
  const frame = game.loop.callback;
  game.loop.callback = (time, delta) => {
    if (gone) return;
    try {
      signs.place(view, dpr, performance.now());
      frame(time, delta);
      if (performance.now() > until && !signs.busy()) game.loop.sleep();
    } catch (cause) {
      fail(cause);
    }
  };
  game.canvas.addEventListener('webglcontextlost', () => fail(new Error('The graphics context was lost.')));
  game.canvas.setAttribute('aria-hidden', 'true');

  return {
    paint: (painting: Painting) =>
      guarded(() => {
        const [width, height] = [Math.round(painting.size.width * dpr), Math.round(painting.size.height * dpr)];
        if (game.scale.width !== width || game.scale.height !== height) {
          // In this order: resize keeps the old style size otherwise.
          game.scale.resize(width, height);
          game.scale.setZoom(1 / dpr);
        }
        view = painting.view;
        ground.draw(painting, dpr);
      }),
    move: (next) =>
      guarded(() => {
        view = next;
        ground.move(view, dpr);
      }),
    shade: (relief) => ground.shade(relief.picture),
    show: (cue, now, ms, still) =>
      guarded(() => {
        view = now;
        signs.show(cue, ms, still);
      }),
    quiet: () => guarded(() => signs.quiet()),
    destroy: stop,
  };
}
