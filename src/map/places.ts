/** Where names, sites and flows stand, in plane units. Sites are fictional and schematic. */
import source from '../../assets/map/places.json';
import { BORDERS, type BorderId, STATES, type StateId, THREATS, type ThreatId } from '../engine/names.ts';
import { type Point, toPlane } from './projection.ts';

const pair = (list: readonly number[]): readonly [number, number] => [list[0] ?? 0, list[1] ?? 0];
const place = (list: readonly number[]): Point => toPlane(pair(list));

export interface Town {
  readonly id: string;
  readonly at: Point;
  /** Side of the dot on which the name stands. */
  readonly side: 'left' | 'right';
  readonly state?: StateId;
}
export interface Site {
  readonly at: Point;
  /** Where the callout stands, in CSS pixels from the site on a wide screen. */
  readonly callout: Point;
  /** The same on a narrow one. */
  readonly narrow: Point;
}
/** A stretch of a named river: from one point to another. */
export interface Reach {
  readonly river: string;
  readonly from: Point;
  readonly to: Point;
}

const towns = (list: readonly { id: string; state?: string; at: number[]; side: string }[]): readonly Town[] =>
  list.map((t) => {
    const state = STATES.find((id) => id === t.state);
    return { id: t.id, at: place(t.at), side: t.side === 'left' ? 'left' : 'right', ...(state ? { state } : {}) };
  });
const record = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;

/** Middle of each state's name. */
export const STATE_AT: Readonly<Record<StateId, Point>> = record(STATES, (id) => place(source.states[id]));
export const CAPITALS = towns(source.capitals);
export const TOWNS = towns(source.towns);
export const CONTEXT: readonly { readonly id: string; readonly at: Point }[] = Object.entries(source.context).map(([id, at]) => ({ id, at: place(at) }));
/** Names of waters; `turn` in degrees. */
export const WATERS = source.waters.map((w) => ({ id: w.id, at: place(w.at), turn: w.turn }));
export const SITES: Readonly<Record<BorderId, Site>> = record(BORDERS, (id) => {
  const { at, callout, narrow } = source.sites[id];
  return { at: place(at), callout: pair(callout), narrow: pair(narrow) };
});
export const THREAT_AT: Readonly<Record<ThreatId, Point>> = record(THREATS, (id) => place(source.threats[id]));

/** Reaches that carry water from one state to another, keyed `KG>UZ`. */
export const REACHES: ReadonlyMap<string, readonly Reach[]> = new Map(
  Object.entries(source.flows).map(([key, list]) => [
    key,
    list.map((row) => {
      const [river, from, to] = row as [string, number[], number[]];
      return { river, from: place(from), to: place(to) };
    }),
  ]),
);

/** Where a state acts from. */
export function capitalOf(state: StateId): Point {
  return CAPITALS.find((town) => town.state === state)?.at ?? STATE_AT[state];
}
