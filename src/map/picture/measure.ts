/** Boxes on the screen: how wide words are, and what would cover what. */
import { SANS, SERIF } from '../palette.ts';
import type { TextShape } from './shape.ts';

export type Rect = readonly [left: number, top: number, right: number, bottom: number];

let ctx: CanvasRenderingContext2D | null | undefined;

/** Width in CSS pixels; an estimate where there is no canvas (tests). */
export function widthOf(text: string, size: number, weight: number, spacing = 0, serif = false): number {
  ctx ??= typeof document === 'undefined' ? null : (document.createElement('canvas').getContext?.('2d') ?? null);
  const gaps = spacing * text.length;
  if (!ctx?.measureText) return text.length * size * 0.58 + gaps;
  ctx.font = `${serif ? 'italic ' : ''}${weight} ${size}px ${serif ? SERIF : SANS}`;
  return ctx.measureText(text).width + gaps;
}

export function boxOf(t: TextShape): Rect {
  const width = widthOf(t.text, t.size, t.weight, t.spacing, t.serif);
  const left = t.anchor === 'start' ? t.at[0] : t.anchor === 'end' ? t.at[0] - width : t.at[0] - width / 2;
  const tall = t.size * 0.62;
  return [left, t.at[1] - tall, left + width, t.at[1] + tall];
}
export const limit = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
export const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
/** How much of two boxes is common, square pixels. */
export const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
export const grow = ([l, t, r, b]: Rect, by: number): Rect => [l - by, t - by, r + by, b + by];

/** Moves boxes apart, and off the fixed ones, in small steps; what can't be solved stays where it is best. */
export function spread(boxes: readonly Rect[], fixed: readonly Rect[], bounds: Rect, gap: number): readonly Rect[] {
  const now = boxes.map((b) => [...b] as [number, number, number, number]);
  const shift = (b: [number, number, number, number], dx: number, dy: number): void => {
    b[0] += dx; b[2] += dx; b[1] += dy; b[3] += dy;
  };
  const apart = (a: Rect, b: Rect): readonly [number, number] => {
    const x = Math.min(a[2], b[2]) - Math.max(a[0], b[0]) + gap;
    const y = Math.min(a[3], b[3]) - Math.max(a[1], b[1]) + gap;
    if (x <= 0 || y <= 0) return [0, 0];
    return x < y ? [a[0] + a[2] < b[0] + b[2] ? -x : x, 0] : [0, a[1] + a[3] < b[1] + b[3] ? -y : y];
  };
  for (let round = 0; round < 24; round++) {
    for (const [i, a] of now.entries()) {
      for (const b of now.slice(i + 1)) {
        const [dx, dy] = apart(a, b);
        shift(a, dx / 2, dy / 2);
        shift(b, -dx / 2, -dy / 2);
      }
      for (const f of fixed) shift(a, ...apart(a, f));
      shift(a, Math.max(0, bounds[0] - a[0]) - Math.max(0, a[2] - bounds[2]), Math.max(0, bounds[1] - a[1]) - Math.max(0, a[3] - bounds[3]));
    }
  }
  return now;
}
