/** The map's lines and areas in plane units, made once from the TopoJSON. */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { BORDERS, type BorderId, type StateId, STATES, sidesOf } from '../engine/names.ts';
import { readArcs } from './arcs.ts';
import { type Point, toPlane } from './projection.ts';

type Line = readonly Point[];

export interface Country {
  readonly id: string;
  /** The five states, Afghanistan (its borders matter, it has no seat), and everything around. */
  readonly role: 'state' | 'neighbour' | 'context';
  /** Outer rings and holes together: an even-odd test tells inside from outside. */
  readonly rings: readonly Line[];
  readonly path: string;
}
export interface BorderLine {
  readonly id: BorderId;
  /** Every stretch of the border, exclaves included; the longest first. */
  readonly lines: readonly Line[];
  readonly path: string;
}
export interface Water {
  readonly name: string;
  readonly kind: 'river' | 'lake' | 'historic';
  readonly lines: readonly Line[];
  readonly path: string;
}
export interface Geometry {
  readonly countries: readonly Country[];
  readonly states: Readonly<Record<StateId, Country>>;
  readonly borders: readonly BorderLine[];
  readonly waters: readonly Water[];
  /** Lines between countries that are no border of the game. */
  readonly otherBorders: string;
}

interface Properties {
  /** 1 one of the five, 2 Afghanistan, 3 around. */
  readonly k?: 1 | 2 | 3;
  /** Name and type of a water: r reservoir, l lake, h historic outline. */
  readonly n?: string;
  readonly t?: 'l' | 'r' | 'h';
}
type Layers = Topology<{
  countries: GeometryCollection<Properties>;
  rivers: GeometryCollection<Properties>;
  lakes: GeometryCollection<Properties>;
}>;
/** The file, which `build.mjs` in tools/map writes: TopoJSON, but for its arcs, which are letters. */
export type MapTopology = Omit<Layers, 'arcs'> & { readonly arcs: string };

/** Codes of the file. */
export const ISO3: Readonly<Record<string, string>> = { KZ: 'KAZ', KG: 'KGZ', TJ: 'TJK', TM: 'TKM', UZ: 'UZB', AF: 'AFG' };
const ROLES = { 1: 'state', 2: 'neighbour', 3: 'context' } as const;

const project = (line: readonly Position[]): Line => line.map((p) => toPlane([p[0] ?? 0, p[1] ?? 0]));
const length = (line: Line): number =>
  line.reduce((sum, p, i) => (i === 0 ? 0 : sum + Math.hypot(p[0] - line[i - 1][0], p[1] - line[i - 1][1])), 0);

/** SVG path data of lines in plane units, to a tenth. */
export function pathOf(lines: readonly Line[], close = false): string {
  return lines
    .map((line) => `M${line.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L')}${close ? 'Z' : ''}`)
    .join('');
}
const rings = (g: Polygon | MultiPolygon): Line[] => (g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()).map(project);
function meshLines(g: MultiLineString): Line[] {
  return g.coordinates.map(project).sort((a, b) => length(b) - length(a));
}

export function readGeometry(file: MapTopology): Geometry {
  const topology: Layers = { ...file, arcs: readArcs(file.arcs) };
  const source = topology.objects.countries;
  const countries = feature(topology, source).features.map((f): Country => {
    const lines = f.geometry.type === 'Polygon' || f.geometry.type === 'MultiPolygon' ? rings(f.geometry) : [];
    return { id: String(f.id), role: ROLES[f.properties.k ?? 3], rings: lines, path: pathOf(lines, true) };
  });
  const country = (id: string): Country => {
    const found = countries.find((c) => c.id === ISO3[id]);
    if (!found) throw new Error(`The map's geometry has no country ${id}.`);
    return found;
  };
  const pairs = new Set(BORDERS.map((id) => sidesOf(id).map((side) => ISO3[side]).sort().join()));
  type Named = Pick<GeometryObject, 'id'>;
  const pairOf = (a: Named, b: Named): string => [String(a.id), String(b.id)].sort().join();
  const borders = BORDERS.map((id): BorderLine => {
    const pair = sidesOf(id).map((side) => ISO3[side]).sort().join();
    const lines = meshLines(mesh(topology, source, (a, b) => a !== b && pairOf(a, b) === pair));
    return { id, lines, path: pathOf(lines) };
  });
  const waters: Water[] = [];
  for (const f of feature(topology, topology.objects.rivers).features) {
    if (f.geometry.type !== 'LineString' && f.geometry.type !== 'MultiLineString') continue;
    const lines = (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates).map(project);
    waters.push({ name: f.properties.n ?? '', kind: 'river', lines, path: pathOf(lines) });
  }
  for (const f of feature(topology, topology.objects.lakes).features) {
    if (f.geometry.type !== 'Polygon' && f.geometry.type !== 'MultiPolygon') continue;
    const lines = rings(f.geometry);
    waters.push({ name: f.properties.n ?? '', kind: f.properties.t === 'h' ? 'historic' : 'lake', lines, path: pathOf(lines, true) });
  }
  return {
    countries,
    states: Object.fromEntries(STATES.map((id) => [id, country(id)])) as Record<StateId, Country>,
    borders,
    waters,
    otherBorders: pathOf(meshLines(mesh(topology, source, (a, b) => a !== b && !pairs.has(pairOf(a, b))))),
  };
}
