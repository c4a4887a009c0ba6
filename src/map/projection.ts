/** The map's plane: one fixed conic conformal projection, in which the relief is baked too. Screens only scale and shift it. */

/** A point in plane units or in CSS pixels, as the name of the variable says. */
export type Point = readonly [number, number];

/** Width and height of the plane, in plane units; tools/map/relief.mjs bakes the same frame. */
export const PLANE = [2000, 1250] as const;

/** Lambert's conformal conic: standard parallels, centre and scale of tools/map/relief.mjs, on a sphere (Snyder 1987, p. 107). */
const PARALLELS = [36, 50] as const;
const CENTRE = [67, 43.2] as const;
const SCALE = 2150;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const stretch = (latitude: number): number => Math.tan(Math.PI / 4 + radians(latitude) / 2);
const CONE = Math.log(Math.cos(radians(PARALLELS[0])) / Math.cos(radians(PARALLELS[1]))) / Math.log(stretch(PARALLELS[1]) / stretch(PARALLELS[0]));
const FACTOR = (Math.cos(radians(PARALLELS[0])) * stretch(PARALLELS[0]) ** CONE) / CONE;
/** Distance from the tip of the cone, in radii of the sphere. */
const fromTip = (latitude: number): number => FACTOR / stretch(latitude) ** CONE;

/** Longitude and latitude in degrees to plane units. */
export function toPlane([longitude, latitude]: readonly [number, number]): Point {
  const turn = CONE * radians(longitude - CENTRE[0]);
  const far = fromTip(latitude);
  return [PLANE[0] / 2 + SCALE * far * Math.sin(turn), PLANE[1] / 2 - SCALE * (fromTip(CENTRE[1]) - far * Math.cos(turn))];
}

/** A rectangle in plane units: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** What must be in sight at the smallest zoom: the five states. A test holds it against the geometry. */
export const HOME: Box = [495, 165, 1494, 922];

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Pixels at each side that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the plane lies on the screen: screen = plane × k + (x, y), in CSS pixels. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const toScreen = (view: View, [x, y]: Point): Point => [x * view.k + view.x, y * view.k + view.y];
export const toPlaneFrom = (view: View, [x, y]: Point): Point => [(x - view.x) / view.k, (y - view.y) / view.k];

/**
 * Fits `box` into what the insets leave of the host, with a margin of 3 % of the shorter side.
 * Insets that leave less than a quarter of a side are scaled down: a map under a panel is better than none.
 */
export function fit(size: Size, insets: Insets, box: Box = HOME): View {
  const span = (length: number, before: number, after: number): readonly [number, number] => {
    const most = length * 0.75;
    const shrink = before + after > most ? most / (before + after) : 1;
    return [before * shrink, length - (before + after) * shrink];
  };
  const [left, wide] = span(size.width, insets.left, insets.right);
  const [top, high] = span(size.height, insets.top, insets.bottom);
  const margin = Math.min(wide, high) * 0.03;
  const k = Math.max(0.01, Math.min((wide - 2 * margin) / (box[2] - box[0]), (high - 2 * margin) / (box[3] - box[1])));
  return {
    k,
    x: left + wide / 2 - (k * (box[0] + box[2])) / 2,
    y: top + high / 2 - (k * (box[1] + box[3])) / 2,
  };
}

/** Reads the insets that panels set as CSS lengths in pixels on the host or above it. */
export function insetsOf(host: Element): Insets {
  const style = getComputedStyle(host);
  const read = (side: string): number => Math.max(0, Number.parseFloat(style.getPropertyValue(`--map-${side}`)) || 0);
  return { left: read('left'), right: read('right'), top: read('top'), bottom: read('bottom') };
}

/** The least size of letters that a panel asks for by `--map-letter`, CSS pixels; 0 when it asks for none. */
export const letterOf = (host: Element): number => Math.max(0, Number.parseFloat(getComputedStyle(host).getPropertyValue('--map-letter')) || 0);
