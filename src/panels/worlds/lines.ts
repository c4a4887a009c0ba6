/** Where the lines, ticks and labels of a small chart lie. Pure arithmetic, in the units of its view box. */
import { isCounted } from '../../text/formats.ts';

export const WIDTH = 320;
export const HEIGHT = 150;
const TOP = 10;
const BOTTOM = 20;
const LEFT = 34;
/** Least distance of two labels at the ends of lines. */
const LABEL = 12;
/** Least span of an axis, in the unit that is shown: a change that nobody would notice must not fill a chart. */
const SPAN = 20;

/** A line as it is told: values at the start and after each turn, in the meter's own unit. */
export interface Told {
  readonly label: string;
  readonly values: readonly number[];
}
export interface Plan {
  readonly lines: readonly { readonly path: string; readonly end: readonly [number, number]; readonly labelAt: number }[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly turns: readonly { readonly x: number; readonly turn: number }[];
  readonly right: number;
}

/** Round bounds around all values, in the unit that is shown. */
export function boundsOf(meter: string, values: readonly number[]): readonly [number, number] {
  const scale = isCounted(meter) ? 1 : 10;
  const low = Math.min(...values) / scale;
  const high = Math.max(...values) / scale;
  if (isCounted(meter)) {
    // an even number of round steps, so that the middle of the axis is round too
    const step = Math.max(2, 10 ** Math.floor(Math.log10(Math.max(1, high))) / 5);
    return [Math.min(0, Math.floor(low / step) * step), Math.max(4, Math.ceil(high / step) * step)];
  }
  const middle = (low + high) / 2;
  const half = Math.max(SPAN, high - low) / 2;
  const from = Math.floor((middle - half) / 10) * 10;
  const to = Math.ceil((middle + half) / 10) * 10;
  // meters end at 0 and 100; misreadings and river flow go beyond
  return [low >= 0 ? Math.max(0, from) : from, high <= 100 ? Math.min(100, to) : to];
}

/** Moves labels apart so that none lies on another, in the order of the line's ends and inside the chart. */
export function spread(ends: readonly number[]): readonly number[] {
  const order = ends.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  let next = -Infinity;
  for (const end of order) next = end.y = Math.max(end.y, next + LABEL);
  let last = HEIGHT - BOTTOM + LABEL / 2;
  for (const end of order.reverse()) last = (end.y = Math.min(end.y, last)) - LABEL;
  const placed = [...ends];
  for (const { y, i } of order) placed[i] = y;
  return placed;
}

/** Lays out a chart; `room` is what the longest label needs at the right. A line may end before the others. */
export function planOf(meter: string, told: readonly Told[], room: number): Plan {
  const [low, high] = boundsOf(meter, told.flatMap(({ values }) => values));
  const last = Math.max(1, ...told.map(({ values }) => values.length - 1));
  const right = WIDTH - room;
  const scale = isCounted(meter) ? 1 : 10;
  const x = (turn: number): number => round(LEFT + ((right - LEFT) * turn) / last);
  const y = (value: number): number => round(HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * (value - low)) / (high - low));
  const ends = told.map(({ values }) => y((values.at(-1) ?? 0) / scale));
  const labels = spread(ends);
  const step = Math.ceil(last / 8);
  return {
    lines: told.map(({ values }, i) => ({
      path: values.map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn)} ${y(value / scale)}`).join(''),
      end: [x(values.length - 1), ends[i] ?? 0],
      labelAt: labels[i] ?? 0,
    })),
    ticks: [low, (low + high) / 2, high].map((value) => ({ y: y(value), value })),
    turns: Array.from({ length: last + 1 }, (_, turn) => turn).filter((turn) => turn % step === 0).map((turn) => ({ x: x(turn), turn })),
    right,
  };
}
const round = (value: number): number => Math.round(value * 10) / 10;
