/** The one table of what can be reached on the map by pointer, keyboard and screen reader, in the order of the Tab key. */
import { STATES } from '../engine/names.ts';
import type { Selection } from '../client/store.ts';
import type { I18n } from '../text/index.ts';
import type { Geometry } from './geometry.ts';
import { distance, inside, nearest } from './pick.ts';
import { SITES, STATE_AT, THREAT_AT } from './places.ts';
import { type Point, toPlaneFrom, toScreen, type View } from './projection.ts';
import type { Situation } from './situation.ts';
import { borderLabel, type Label, spoken, stateLabel, threatLabel } from './words.ts';

export interface Target {
  /** `border:KG-TJ`, unique in the table. */
  readonly key: string;
  readonly selection: Selection;
  /** A border with a site of incidents. */
  readonly live: boolean;
  readonly label: Label;
  readonly spoken: string;
  /** Outline in plane units; a point is a line of no length, drawn as a dot by its round ends. */
  readonly path: string;
  /** Where tooltips and marks belong, plane units. */
  readonly at: Point;
  readonly lines: readonly (readonly Point[])[];
  readonly shape: 'area' | 'line' | 'point';
}

const dot = ([x, y]: Point): string => `M${x.toFixed(1)},${y.toFixed(1)}h0.01`;
export const keyOf = (selection: Selection): string => `${selection.kind}:${selection.id}`;

/** Where a border's marks stand: the point of its longest stretch that is nearest to the schematic site. */
export function siteOf(geometry: Geometry, id: keyof typeof SITES): Point {
  const border = geometry.borders.find((b) => b.id === id);
  return nearest(border ? border.lines.slice(0, 1) : [], SITES[id].at);
}

/** Live borders first, then threats, states and the quiet borders. */
export function targetsOf(geometry: Geometry, situation: Situation, text: I18n): readonly Target[] {
  const row = (selection: Selection, label: Label, rest: Pick<Target, 'path' | 'at' | 'lines' | 'shape'> & { live?: boolean }): Target => ({
    key: keyOf(selection), selection, label, spoken: spoken(text, label), live: false, ...rest,
  });
  const borders = situation.borders.map((scene) => {
    const line = geometry.borders.find((b) => b.id === scene.id);
    const at = siteOf(geometry, scene.id);
    return row({ kind: 'border', id: scene.id }, borderLabel(text, scene), {
      path: (line?.path ?? '') + dot(at), at, lines: line?.lines ?? [], shape: 'line', live: scene.live,
    });
  });
  const threats = situation.threats.map(({ id, step }) =>
    row({ kind: 'threat', id }, threatLabel(text, id, step), { path: dot(THREAT_AT[id]), at: THREAT_AT[id], lines: [], shape: 'point' }),
  );
  const states = STATES.map((id) =>
    row({ kind: 'state', id }, stateLabel(text, id, situation), {
      path: geometry.states[id].path, at: STATE_AT[id], lines: geometry.states[id].rings, shape: 'area',
    }),
  );
  return [...borders.filter((t) => t.live), ...threats, ...states, ...borders.filter((t) => !t.live)];
}

/** A callout's rectangle on the screen, and the target that it speaks for. */
export interface Spot {
  readonly key: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** What lies under a point of the screen. `reach`: how far off a line or a site still counts, in CSS pixels. */
export function pick(targets: readonly Target[], spots: readonly Spot[], view: View, screen: Point, reach: number): Target | null {
  const [x, y] = screen;
  const spot = spots.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  if (spot) return targets.find((t) => t.key === spot.key) ?? null;
  const place = toPlaneFrom(view, screen);
  const far = (t: Target): number => {
    const [sx, sy] = toScreen(view, t.at);
    const site = t.shape === 'area' || (t.shape === 'line' && !t.live) ? Number.POSITIVE_INFINITY : Math.hypot(sx - x, sy - y) / 2;
    return t.shape === 'line' ? Math.min(site, distance(t.lines, place) * view.k) : site;
  };
  let best: Target | null = null;
  let least = reach;
  for (const t of targets) {
    if (t.shape === 'area') continue;
    const d = far(t);
    if (d <= least) [best, least] = [t, d];
  }
  return best ?? targets.find((t) => t.shape === 'area' && inside(t.lines, place)) ?? null;
}
