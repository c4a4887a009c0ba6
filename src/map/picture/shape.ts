/** What a picture is made of. SVG and canvas draw the same list, so the still map and the living map look alike. */
import type { Point } from '../projection.ts';

interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  /** CSS pixels, whatever the zoom. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
}
/** An outline in plane units; areas are filled even-odd. */
export interface PathShape extends Ink {
  readonly kind: 'path';
  readonly d: string;
}
/** A small drawing at a place of the screen; its own units are scaled to CSS pixels by `scale`. */
export interface MarkShape extends Ink {
  readonly kind: 'mark';
  readonly d: string;
  readonly at: Point;
  readonly scale: number;
  /** Radians. */
  readonly turn?: number;
}
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** CSS pixels on the screen; the baseline's middle height. */
  readonly at: Point;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spacing?: number;
  readonly serif?: boolean;
  /** Degrees. */
  readonly turn?: number;
  /** Width of the dark rim that keeps letters legible on relief. */
  readonly halo?: number;
  readonly alpha?: number;
}
/** Where the hill shading lies in the stack. */
export interface ReliefShape {
  readonly kind: 'relief';
  readonly alpha: number;
}
/** Darkness that hides where the data ends: none within `clear` of the ellipse's radii, all of it from the rim outwards. Plane units. */
export interface FadeShape {
  readonly kind: 'fade';
  readonly at: Point;
  readonly radii: Point;
  readonly clear: number;
  readonly fill: string;
}
export type Shape = PathShape | MarkShape | TextShape | ReliefShape | FadeShape;
export type Picture = readonly Shape[];

/** A square that covers any screen, in plane units: start and length of a side. */
export const EVERYWHERE = [-20000, 42000] as const;

/** A circle as path data, so that one kind of shape is enough. */
export const circle = (r: number): string => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
/** A rounded rectangle around the origin's lower right, as path data. */
export function plate(width: number, height: number, r = 6): string {
  return `M${r},0H${width - r}A${r},${r} 0 0 1 ${width},${r}V${height - r}A${r},${r} 0 0 1 ${width - r},${height}H${r}A${r},${r} 0 0 1 0,${height - r}V${r}A${r},${r} 0 0 1 ${r},0Z`;
}
