/** Where the points of a Pareto picture lie. Pure arithmetic, in the units of its view box; the first axis to the right, the second upwards. */
import type { BargainingTable, Worth } from '../../../protocol/bargaining.ts';

export const WIDTH = 320;
export const HEIGHT = 240;
const EDGE = 14;
/** Least span of an axis, unit 0–1000: a difference that nobody would notice must not fill a picture. */
const SPAN = 40;

export type Place = readonly [x: number, y: number];
export interface ParetoPlan {
  readonly points: readonly Place[];
  /** The front as one line. */
  readonly front: string;
  readonly achieved: Place;
  readonly nash: Place | null;
  /** Where a side gains nothing: to the left of x, or below y, it would lose. */
  readonly zero: Place;
}

function axis(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, low + SPAN);
  return (value) => Math.round((from + ((to - from) * (value - low)) / (high - low)) * 10) / 10;
}

/** Dots that fall on each other are drawn once. */
export function planOf({ points, front, achieved, nash }: Pick<BargainingTable, 'points' | 'front' | 'achieved' | 'nash'>): ParetoPlan {
  const all: Worth[] = [...points, ...front, achieved, ...(nash === null ? [] : [nash.worth])];
  const x = axis(all.map(([first]) => first), EDGE, WIDTH - EDGE);
  const y = axis(all.map(([, second]) => second), HEIGHT - EDGE, EDGE);
  const place = ([first, second]: Worth): Place => [x(first), y(second)];
  const distinct = new Map(points.map((point) => place(point)).map((at) => [at.join(' '), at]));
  return {
    points: [...distinct.values()],
    front: front.map(place).map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px} ${py}`).join(''),
    achieved: place(achieved), nash: nash === null ? null : place(nash.worth), zero: [x(0), y(0)],
  };
}
