/**
 * Makes assets/map/relief.webp: hill shading of the map's plane (src/map/projection.ts), one grey channel, 128 where the land is flat.
 *   node tools/map/relief.mjs [output]
 * Source: the height map earth-topology.png of the package three-globe (MIT).
 *
 * @typedef {{ data: Buffer, info: { width: number, height: number, channels: number } }} Raw
 * @typedef {{ grayscale(): Sharp, raw(): Sharp, blur(sigma: number): Sharp, webp(options: object): Sharp, toBuffer(options: object): Promise<Raw>, toFile(path: string): Promise<unknown> }} Sharp
 */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load, pathOf } from './packages.mjs';

const sharp = /** @type {(input: string | Buffer, options?: object) => Sharp} */ (load('sharp'));
const { geoConicConformal } = /** @type {typeof import('d3-geo')} */ (load('d3-geo'));
const output = process.argv[2] ?? new URL('../../assets/map/relief.webp', import.meta.url).pathname;

/** Of the plane in its units, and of the picture in pixels. */
const PLANE = [2000, 1250];
const WIDTH = 1200;
const HEIGHT = Math.round((WIDTH * PLANE[1]) / PLANE[0]);
/** Sun in the north-west, as on most maps: valleys look like valleys. Degrees. */
const SUN = { azimuth: 315, altitude: 42 };
/** Heights are in grey levels and distances in pixels: this turns their ratio into a slope that looks right. */
const STEEPNESS = (0.26 * WIDTH) / 1400;
const CONTRAST = 190;

const source = join(dirname(pathOf('three-globe')), '..', 'example', 'img', 'earth-topology.png');
const { data, info } = await sharp(source).grayscale().raw().toBuffer({ resolveWithObject: true });
/** @type {(x: number, y: number) => number} */
const pixel = (x, y) => data[(Math.min(info.height - 1, Math.max(0, y)) * info.width + ((x + info.width) % info.width)) * info.channels];
/** @type {(a: number, b: number, c: number, d: number, t: number) => number} */
const cubic = (a, b, c, d, t) => b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

/**
 * Height at a place in degrees, in the source's grey levels, smoothed over 16 of its pixels.
 * @param {number} longitude
 * @param {number} latitude
 */
function height(longitude, latitude) {
  const [fx, fy] = [((longitude + 180) / 360) * info.width - 0.5, ((90 - latitude) / 180) * info.height - 0.5];
  const [x, y] = [Math.floor(fx), Math.floor(fy)];
  /** @param {number} j */
  const row = (j) => cubic(pixel(x - 1, y + j), pixel(x, y + j), pixel(x + 1, y + j), pixel(x + 2, y + j), fx - x);
  return cubic(row(-1), row(0), row(1), row(2), fy - y);
}

const conic = geoConicConformal().parallels([36, 50]).rotate([-67, 0]).center([0, 43.2]).translate([PLANE[0] / 2, PLANE[1] / 2]).scale(2150);
const unit = PLANE[0] / WIDTH;
const heights = new Float32Array(WIDTH * HEIGHT);
for (let j = 0; j < HEIGHT; j++) {
  for (let i = 0; i < WIDTH; i++) {
    const place = conic.invert?.([(i + 0.5) * unit, (j + 0.5) * unit]);
    if (!place) throw new Error(`The projection has no place for pixel ${i}, ${j}.`);
    heights[j * WIDTH + i] = height(...place);
  }
}

/** @param {number} degrees */
const radians = (degrees) => (degrees * Math.PI) / 180;
const [azimuth, altitude] = [radians(SUN.azimuth), radians(SUN.altitude)];
/** Direction to the sun in the picture: right, down, up. */
const sun = [Math.sin(azimuth) * Math.cos(altitude), -Math.cos(azimuth) * Math.cos(altitude), Math.sin(altitude)];
const shade = Buffer.alloc(WIDTH * HEIGHT);
for (let j = 0; j < HEIGHT; j++) {
  for (let i = 0; i < WIDTH; i++) {
    /** @type {(a: number, b: number) => number} */
    const at = (a, b) => heights[Math.min(HEIGHT - 1, Math.max(0, b)) * WIDTH + Math.min(WIDTH - 1, Math.max(0, a))];
    const right = at(i + 1, j - 1) + 2 * at(i + 1, j) + at(i + 1, j + 1) - at(i - 1, j - 1) - 2 * at(i - 1, j) - at(i - 1, j + 1);
    const down = at(i - 1, j + 1) + 2 * at(i, j + 1) + at(i + 1, j + 1) - at(i - 1, j - 1) - 2 * at(i, j - 1) - at(i + 1, j - 1);
    const [dx, dy] = [(right / 8) * STEEPNESS, (down / 8) * STEEPNESS];
    const light = (-dx * sun[0] - dy * sun[1] + sun[2]) / Math.hypot(dx, dy, 1) - sun[2];
    shade[j * WIDTH + i] = Math.max(0, Math.min(255, 128 + light * CONTRAST));
  }
}
await sharp(shade, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } }).blur(1.1).webp({ quality: 42, effort: 6 }).toFile(output);
console.log(`${output}: ${WIDTH} × ${HEIGHT}, ${statSync(output).size} bytes`);
