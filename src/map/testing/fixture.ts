/** The real geometry and text for tests of the map. */
import { readFileSync } from 'node:fs';
import { type Geometry, type MapTopology, readGeometry } from '../geometry.ts';

export const geometry: Geometry = readGeometry(
  JSON.parse(readFileSync(new URL('../../../assets/map/central-asia.topo.json', import.meta.url), 'utf8')) as MapTopology,
);
