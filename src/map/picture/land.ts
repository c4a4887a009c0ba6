/** What never changes in a game: land, waters, relief. */
import { type Geometry, ISO3 } from '../geometry.ts';
import { COLOUR, STATE_FILL } from '../palette.ts';
import { STATES } from '../../engine/names.ts';
import type { Picture, Shape } from './shape.ts';

const fillOf = new Map<string, string>(STATES.map((id) => [ISO3[id] ?? id, STATE_FILL[id]]));

/** The data ends at a frame of meridians and parallels; this ellipse lies inside it, and the five states in its clear part. */
export const FADE = { kind: 'fade', at: [1000, 556], radii: [748, 520], clear: 0.8, fill: COLOUR.beyond } as const;

/** Land first, then shading over it, then waters and lines that shading must not darken. */
export function landOf(geometry: Geometry): Picture {
  const { countries, waters } = geometry;
  const area = (role: (typeof countries)[number]['role']): Shape[] =>
    countries
      .filter((c) => c.role === role)
      .map((c) => ({ kind: 'path', d: c.path, fill: fillOf.get(c.id) ?? (role === 'neighbour' ? COLOUR.neighbour : COLOUR.context) }));
  const water = (kind: (typeof waters)[number]['kind'], ink: Partial<Shape>): Shape[] =>
    waters.filter((w) => w.kind === kind).map((w) => ({ kind: 'path', d: w.path, ...ink }) as Shape);
  const states = STATES.map((id) => geometry.states[id].path).join('');
  return [
    ...area('context'),
    ...area('neighbour'),
    ...area('state'),
    { kind: 'relief', alpha: 0.5 },
    // A rim of shadow lifts the five states off their surroundings.
    { kind: 'path', d: states, stroke: COLOUR.deep, width: 7, alpha: 0.18 },
    { kind: 'path', d: geometry.otherBorders, stroke: COLOUR.contextLine, width: 0.8 },
    { kind: 'path', d: states, stroke: COLOUR.stateLine, width: 1.1, alpha: 0.85 },
    ...water('historic', { fill: '#ffffff14', stroke: COLOUR.historic, width: 0.9, dash: [3, 3], alpha: 0.75 }),
    ...water('river', { stroke: COLOUR.river, width: 1.1, alpha: 0.85 }),
    ...water('lake', { fill: COLOUR.lake, stroke: COLOUR.river, width: 0.6 }),
    FADE,
  ];
}
