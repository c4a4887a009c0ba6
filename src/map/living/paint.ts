/** Shapes on a 2D canvas. */
import { COLOUR, SANS, SERIF } from '../palette.ts';
import { PLANE, type View } from '../projection.ts';
import { EVERYWHERE, type FadeShape, type MarkShape, type PathShape, type Picture, type Shape, type TextShape } from '../picture/shape.ts';

type Ctx = CanvasRenderingContext2D;

/** Land is drawn again and again: its outlines are parsed once. */
const parsed = new WeakMap<Shape, Path2D>();
function outline(shape: PathShape | MarkShape): Path2D {
  let path = parsed.get(shape);
  if (!path) parsed.set(shape, (path = new Path2D(shape.d)));
  return path;
}

/** `unit`: CSS pixels in units of the shape. */
function ink(ctx: Ctx, shape: PathShape | MarkShape, unit: number): void {
  const path = outline(shape);
  if (shape.fill) {
    ctx.fillStyle = shape.fill;
    ctx.fill(path, 'evenodd');
  }
  if (!shape.stroke) return;
  ctx.strokeStyle = shape.stroke;
  ctx.lineWidth = (shape.width ?? 1) * unit;
  ctx.lineJoin = 'round';
  ctx.lineCap = shape.dash?.length ? 'butt' : 'round';
  ctx.setLineDash((shape.dash ?? []).map((n) => n * unit));
  ctx.stroke(path);
}

function write(ctx: Ctx, t: TextShape, dpr: number): void {
  ctx.setTransform(dpr, 0, 0, dpr, t.at[0] * dpr, t.at[1] * dpr);
  if (t.turn) ctx.rotate((t.turn * Math.PI) / 180);
  ctx.font = `${t.serif ? 'italic ' : ''}${t.weight} ${t.size}px ${t.serif ? SERIF : SANS}`;
  ctx.textAlign = t.anchor === 'middle' ? 'center' : t.anchor;
  ctx.textBaseline = 'middle';
  // Older Safari knows no letter spacing on a canvas and writes the name a little narrower.
  if ('letterSpacing' in ctx) ctx.letterSpacing = `${t.spacing ?? 0}px`;
  if (t.halo) {
    const alpha = ctx.globalAlpha;
    ctx.globalAlpha = alpha * 0.75;
    ctx.strokeStyle = COLOUR.halo;
    ctx.lineWidth = t.halo;
    ctx.lineJoin = 'round';
    ctx.setLineDash([]);
    ctx.strokeText(t.text, 0, 0);
    ctx.globalAlpha = alpha;
  }
  ctx.fillStyle = t.fill;
  ctx.fillText(t.text, 0, 0);
}

function darken(ctx: Ctx, { at, radii, clear, fill }: FadeShape): void {
  ctx.translate(...at);
  ctx.scale(...radii);
  const gradient = ctx.createRadialGradient(0, 0, clear, 0, 0, 1);
  gradient.addColorStop(0, `${fill}00`);
  gradient.addColorStop(1, fill);
  ctx.fillStyle = gradient;
  const [from, side] = EVERYWHERE;
  ctx.fillRect(from, from, side, side);
}

/** Draws a picture made for `view` on a canvas with `dpr` device pixels for each CSS pixel. */
export function paintCanvas(ctx: Ctx, picture: Picture, view: View, dpr: number, relief: CanvasImageSource | null): void {
  const plane = [view.k * dpr, 0, 0, view.k * dpr, view.x * dpr, view.y * dpr] as const;
  for (const shape of picture) {
    ctx.globalAlpha = shape.kind === 'text' ? (shape.alpha ?? 1) : 1;
    if (shape.kind === 'text') {
      write(ctx, shape, dpr);
      continue;
    }
    if (shape.kind === 'fade') {
      ctx.setTransform(...plane);
      darken(ctx, shape);
      continue;
    }
    ctx.globalAlpha = shape.alpha ?? 1;
    if (shape.kind === 'relief') {
      if (!relief) continue;
      ctx.setTransform(...plane);
      ctx.globalCompositeOperation = 'hard-light';
      ctx.drawImage(relief, 0, 0, PLANE[0], PLANE[1]);
      ctx.globalCompositeOperation = 'source-over';
    } else if (shape.kind === 'path') {
      ctx.setTransform(...plane);
      ink(ctx, shape, 1 / view.k);
    } else {
      ctx.setTransform(dpr * shape.scale, 0, 0, dpr * shape.scale, shape.at[0] * dpr, shape.at[1] * dpr);
      if (shape.turn) ctx.rotate(shape.turn);
      ink(ctx, shape, 1 / shape.scale);
    }
  }
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 1;
}
