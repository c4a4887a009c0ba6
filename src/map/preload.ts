/** The geometry's file, asked for as early as the page likes: beside the map's script, not after it. Small, for the page's first chunk. */
import address from '../../assets/map/central-asia.topo.json?url';
import type { MapTopology } from './geometry.ts';

let asked: Promise<MapTopology> | undefined;

/** Starts the download, or joins the one under way. Rejects when the file can't be had; the next call tries again. */
export function preloadGeometry(): Promise<MapTopology> {
  asked ??= fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(`The map's geometry could not be loaded (${answer.status}).`);
      return answer.json() as Promise<MapTopology>;
    })
    .catch((cause: unknown) => {
      asked = undefined;
      throw cause;
    });
  return asked;
}
