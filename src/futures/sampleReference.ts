/** Games like this one, played between blueprints to the same season: what a seat may assume of that which it can't see. */
import { keyFrom, luckOf, nthKey } from '../engine/draw.ts';
import { Region } from '../engine/layout.ts';
import { STATES } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import { begin, openTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { playersOf, playTurn } from './playout.ts';

/** How many games stand for all: enough that none shows through in a band of 1,600 playouts. */
export const REFERENCES = 64;
/** Games tried for each one wanted: those that ended before the season can't tell of it. */
const TRIES = 4;
/** Luck of the reference games, the same for every question and no game's own. */
const KEY = luckOf(keyFrom('reference'));

/**
 * States (length SIZE, by the layout) after the news of the season that follows `resolved` resolved turns.
 * A function of the scenario alone. At least one, whatever happens: the start, when every game ended earlier.
 */
export function referencesAt(tables: Tables, resolved: number): readonly Int32Array[] {
  const world = new World(tables, KEY);
  const players = playersOf(tables, STATES.map(() => 'blueprint' as const));
  const states: Int32Array[] = [];
  for (let n = 0; n < REFERENCES * TRIES && states.length < REFERENCES; n++) {
    const key = nthKey(KEY, n);
    const luck = luckOf(key);
    begin(world, key);
    while (world.get(Region.ended) === 0 && world.get(Region.turn) < resolved) playTurn(world, players, luck);
    if (world.get(Region.ended) !== 0) continue;
    openTurn(world);
    states.push(Int32Array.from(world.fields));
  }
  return states.length === 0 ? [tables.start] : states;
}
