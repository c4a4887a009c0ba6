/** The signs of a playback, alive: rings spread, something travels along a way, an icon stands where it happened. */
import type Phaser from 'phaser';
import type { Cue } from '../cues.ts';
import { styleOf } from '../ladder.ts';
import { COLOUR, TONES } from '../palette.ts';
import { ICONS } from '../picture/icons.ts';
import { type Point, toScreen, type View } from '../projection.ts';
import { along, lengthOf } from '../routes.ts';

export interface Signs {
  show(cue: Cue, ms: number, still: boolean): void;
  quiet(): void;
  /** Puts every sign where its place is now; called for each frame. */
  place(view: View, dpr: number, now: number): void;
  /** True while something moves. */
  busy(): boolean;
}

type Sprite = Phaser.GameObjects.Image;
interface Show {
  readonly cue: Cue;
  readonly start: number;
  readonly ms: number;
  readonly still: boolean;
  /** Places along the way, evenly apart. */
  readonly track: readonly Point[];
  /** Of the way, plane units. */
  readonly length: number;
}

const BOX = 96;
const DOTS = 9;
/** Dots keep this far apart, CSS pixels: on a short way fewer of them travel. */
const APART = 26;
const RINGS = 3;
/** Steps of a track; a dot moves between them. */
const STEPS = 90;

/** One small texture for each kind of sprite, drawn anew in the colour of each cue: the canvas renderer knows no tint. */
function stamp(scene: Phaser.Scene, key: string): Phaser.Textures.CanvasTexture {
  const made = scene.textures.createCanvas(key, BOX * 2, BOX * 2);
  if (!made) throw new Error('Phaser could not make a texture for the signs.');
  return made;
}
function draw(texture: Phaser.Textures.CanvasTexture, paint: (ctx: CanvasRenderingContext2D) => void): void {
  const ctx = texture.context;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, BOX * 2, BOX * 2);
  ctx.setTransform(2, 0, 0, 2, BOX, BOX);
  paint(ctx);
  texture.refresh();
}
const disc = (ctx: CanvasRenderingContext2D, r: number): void => {
  ctx.beginPath();
  ctx.arc(0, 0, r, 0, Math.PI * 2);
};

export function createSigns(scene: Phaser.Scene): Signs {
  const textures = { icon: stamp(scene, 'sign-icon'), ring: stamp(scene, 'sign-ring'), dot: stamp(scene, 'sign-dot') };
  const sprite = (key: keyof typeof textures, depth: number): Sprite => scene.add.image(0, 0, textures[key].key).setDepth(depth).setVisible(false);
  const rings = Array.from({ length: RINGS }, () => sprite('ring', 1));
  const dots = Array.from({ length: DOTS }, () => sprite('dot', 2));
  const icon = sprite('icon', 3);
  let show: Show | null = null;

  const colour = (cue: Cue): string => (cue.step === undefined ? TONES[cue.tone] : styleOf(cue.step).colour);
  const stampAll = (cue: Cue): void => {
    const stroke = colour(cue);
    draw(textures.ring, (ctx) => {
      disc(ctx, BOX / 2 - 4);
      [ctx.strokeStyle, ctx.lineWidth] = [stroke, 3];
      ctx.stroke();
    });
    draw(textures.dot, (ctx) => {
      const glow = ctx.createRadialGradient(0, 0, 1, 0, 0, 12);
      glow.addColorStop(0, '#fff');
      glow.addColorStop(0.3, stroke);
      glow.addColorStop(1, 'rgba(255,255,255,0)');
      ctx.fillStyle = glow;
      disc(ctx, 12);
      ctx.fill();
    });
    draw(textures.icon, (ctx) => {
      disc(ctx, 17);
      ctx.fillStyle = COLOUR.panel;
      ctx.fill();
      [ctx.strokeStyle, ctx.lineWidth, ctx.lineCap, ctx.lineJoin] = [stroke, 2, 'round', 'round'];
      ctx.stroke();
      ctx.translate(-10, -10);
      ctx.scale(20 / 24, 20 / 24);
      ctx.stroke(new Path2D(ICONS[cue.icon]));
    });
  };
  const hide = (): void => {
    for (const s of [...rings, ...dots, icon]) s.setVisible(false);
  };

  return {
    show(cue, ms, still) {
      hide();
      stampAll(cue);
      const way = cue.way ?? cue.line ?? [];
      const length = lengthOf(way);
      const track = length > 0 ? along(way, length / STEPS, 0).map((p) => p.at) : [];
      show = { cue, ms, still, track, length, start: performance.now() };
    },
    quiet() {
      show = null;
      hide();
    },
    busy: () => show !== null && !show.still && performance.now() < show.start + show.ms,
    place(view, dpr, now) {
      if (!show) return;
      const { cue, still, track, ms } = show;
      const t = still ? 0.5 : Math.min(1, (now - show.start) / ms);
      const put = (s: Sprite, at: Point, size: number, alpha: number): void => {
        const [x, y] = toScreen(view, at);
        // Stamps are drawn at twice their size.
        s.setPosition(x * dpr, y * dpr).setScale((size * dpr) / 2).setAlpha(alpha).setVisible(alpha > 0.01);
      };
      const pop = still ? 1 : Math.min(1, t * 6);
      put(icon, cue.at, 0.6 + 0.4 * pop * (2 - pop), Math.min(pop, still ? 1 : (1 - t) * 6));
      rings.forEach((ring, i) => {
        if (i >= Math.min(RINGS, cue.rings)) return ring.setVisible(false);
        const age = still ? 0.4 + i * 0.25 : Math.max(0, Math.min(1, t * 1.5 - i * 0.22));
        return put(ring, cue.at, 0.35 + age * (0.7 + cue.rings * 0.12), age === 0 ? 0 : (1 - age) * 0.9);
      });
      const many = Math.max(2, Math.min(DOTS, Math.floor((show.length * view.k) / APART)));
      dots.forEach((dot, i) => {
        const at = i < many ? track[Math.floor(((t * 0.9 + i / many) % 1) * track.length)] : undefined;
        if (at) put(dot, at, 0.75, still ? 0.9 : Math.min(1, t * 5, (1 - t) * 5));
        else dot.setVisible(false);
      });
    },
  };
}
