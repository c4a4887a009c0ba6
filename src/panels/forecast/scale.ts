/** Where the points of a small chart lie. All values in the unit of their meter, all places in the units of the drawing. */
import type { Band } from '../../client/forecast.ts';

export interface Domain {
  readonly from: number;
  readonly to: number;
}
/** A chart of meters never shows less than 30 points: what is small shall look small. */
const LEAST_SPAN = 300;
const ROUND = 100;

/** From the lowest to the highest of all bands and `also`, rounded to ten points; counts begin at 0. */
export function domainOf(bands: readonly (readonly Band[] | null)[], isCount: boolean, also: readonly number[] = []): Domain {
  const values = [...bands.flatMap((list) => list ?? []).flatMap(({ low, high }) => [low, high]), ...also];
  if (values.length === 0) return { from: 0, to: 1000 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (isCount) return { from: 0, to: Math.max(4, Math.ceil(most * 1.1)) };
  const missing = Math.max(0, LEAST_SPAN - (most - least)) / 2;
  const from = Math.floor((least - missing) / ROUND) * ROUND;
  const to = Math.ceil((most + missing) / ROUND) * ROUND;
  if (least >= 0 && from < 0) return { from: 0, to: Math.max(LEAST_SPAN, to) };
  return most <= 1000 && to > 1000 ? { from: Math.min(1000 - LEAST_SPAN, from), to: 1000 } : { from, to };
}

/** Symmetric about no change, at least ±5 points (or ±1 of what is counted). */
export function changeDomain(bands: readonly Band[], isCount: boolean): Domain {
  const most = Math.max(isCount ? 1 : 50, ...bands.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const to = isCount ? most : Math.ceil(most / 50) * 50;
  return { from: -to, to };
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export const yOf = (value: number, { from, to }: Domain, { top, bottom }: Frame): number => bottom - ((value - from) / (to - from)) * (bottom - top);
export const xOf = (column: number, columns: number, { left, right }: Frame): number => left + (column / Math.max(1, columns - 1)) * (right - left);

/** A path along one edge or the middle of a band. */
export function lineOf(bands: readonly Band[], edge: keyof Band, domain: Domain, frame: Frame): string {
  return bands.map((band, i) => `${i === 0 ? 'M' : 'L'}${round(xOf(i, bands.length, frame))} ${round(yOf(band[edge], domain, frame))}`).join('');
}
/** The area between the edges. */
export function areaOf(bands: readonly Band[], domain: Domain, frame: Frame): string {
  const back = bands.map((band, i) => `L${round(xOf(i, bands.length, frame))} ${round(yOf(band.low, domain, frame))}`).reverse();
  return `${lineOf(bands, 'high', domain, frame)}${back.join('')}Z`;
}
const round = (value: number): number => Math.round(value * 10) / 10;
