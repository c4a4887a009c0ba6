/** All that stands still, in one texture. */
import type Phaser from 'phaser';
import { COLOUR } from '../palette.ts';
import type { Picture } from '../picture/shape.ts';
import type { View } from '../projection.ts';
import type { Painting } from '../stage.ts';
import { paintCanvas } from './paint.ts';

export interface Ground {
  draw(painting: Painting, dpr: number): void;
  /** Shows the last drawing where the view has moved to. */
  move(view: View, dpr: number): void;
  shade(relief: CanvasImageSource): void;
}

export function createGround(scene: Phaser.Scene): Ground {
  let image: Phaser.GameObjects.Image | null = null;
  let texture: Phaser.Textures.CanvasTexture | null = null;
  let count = 0;
  let drawn: View = { k: 1, x: 0, y: 0 };
  let relief: CanvasImageSource | null = null;
  // Land takes most of the time and changes only with the view: a canvas of its own keeps it.
  const land = document.createElement('canvas');
  let landOf: readonly unknown[] = [];

  const surface = (width: number, height: number): Phaser.Textures.CanvasTexture => {
    if (texture?.width === width && texture.height === height) return texture;
    const old = texture;
    const made = scene.textures.createCanvas(`ground-${++count}`, width, height);
    if (!made) throw new Error('Phaser could not make the texture of the map.');
    texture = made;
    if (image) image.setTexture(made.key);
    else image = scene.add.image(0, 0, made.key).setOrigin(0, 0).setDepth(0);
    // Only now: a texture that an image still shows must not go.
    if (old) scene.textures.remove(old);
    return made;
  };
  const drawLand = (picture: Picture, view: View, width: number, height: number, dpr: number): void => {
    const key = [picture, relief, width, height, view.k, view.x, view.y];
    if (key.every((part, i) => part === landOf[i])) return;
    landOf = key;
    [land.width, land.height] = [width, height];
    const ctx = land.getContext('2d', { alpha: false });
    if (!ctx) throw new Error('This browser has no 2D canvas.');
    ctx.fillStyle = COLOUR.deep;
    ctx.fillRect(0, 0, width, height);
    paintCanvas(ctx, picture, view, dpr, relief);
  };

  return {
    draw({ land: picture, picture: above, view, size }, dpr) {
      const [width, height] = [Math.round(size.width * dpr), Math.round(size.height * dpr)];
      const into = surface(width, height);
      drawLand(picture, view, width, height, dpr);
      const ctx = into.context;
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.globalAlpha = 1;
      ctx.drawImage(land, 0, 0);
      paintCanvas(ctx, above, view, dpr, null);
      into.refresh();
      drawn = view;
      image?.setPosition(0, 0).setScale(1);
    },
    move(view, dpr) {
      const k = view.k / drawn.k;
      image?.setScale(k).setPosition((view.x - drawn.x * k) * dpr, (view.y - drawn.y * k) * dpr);
    },
    shade(picture) {
      relief = picture;
    },
  };
}
