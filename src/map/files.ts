/** The map's files, made ready to be drawn. */
import reliefUrl from '../../assets/map/relief.webp?url';
import { type Geometry, readGeometry } from './geometry.ts';
import { preloadGeometry } from './preload.ts';

let geometry: Promise<Geometry> | undefined;

/** The geometry in plane units, made once. Rejects when it can't be had; the next call tries again. */
export function loadGeometry(): Promise<Geometry> {
  geometry ??= preloadGeometry().then(readGeometry).catch((cause: unknown) => {
    geometry = undefined;
    throw cause;
  });
  return geometry;
}

/** A picture that is ready to be drawn, and its address for an SVG image. */
export interface Relief {
  readonly picture: HTMLCanvasElement;
  readonly url: string;
}
let relief: Promise<Relief | null> | undefined;

/** The hill shading, its edges faded to neutral grey so that its frame never shows. Null when it can't be had: the map does without. */
export function loadRelief(): Promise<Relief | null> {
  relief ??= bake().catch(() => null);
  return relief;
}

async function bake(): Promise<Relief> {
  const image = new Image();
  image.src = reliefUrl;
  await image.decode();
  const picture = document.createElement('canvas');
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  picture.width = width;
  picture.height = height;
  const ctx = picture.getContext('2d');
  if (!ctx) throw new Error('This browser has no 2D canvas.');
  ctx.drawImage(image, 0, 0);
  const edges = [[0, 0, width * 0.14, 0], [width, 0, width * 0.86, 0], [0, 0, 0, height * 0.16], [0, height, 0, height * 0.84]] as const;
  for (const [x0, y0, x1, y1] of edges) {
    const fade = ctx.createLinearGradient(x0, y0, x1, y1);
    fade.addColorStop(0, 'rgb(128 128 128)');
    fade.addColorStop(1, 'rgb(128 128 128 / 0)');
    ctx.fillStyle = fade;
    ctx.fillRect(0, 0, width, height);
  }
  const blob = await new Promise<Blob | null>((done) => picture.toBlob(done, 'image/webp', 0.6));
  if (!blob) throw new Error('This browser could not keep the relief.');
  return { picture, url: URL.createObjectURL(blob) };
}
