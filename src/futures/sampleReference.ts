/** Games like this one, played between blueprints to the same season: what a seat may assume of that which it can't see. */
import { keyFrom, luckOf, nthKey, type Key } from '../engine/draw.ts';
import { Region } from '../engine/layout.ts';
import { STATES } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import { begin, openTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { playersOf, playTurn, type Player } from './playout.ts';

/** How many games stand for all: enough that none shows through in a band of 1,600 playouts. */
export const REFERENCES = 64;
/** Games tried for each one wanted: those that ended before the season can't tell of it. */
const TRIES = 4;
/** Luck of the reference games, the same for every question and no game's own. */
const KEY = luckOf(keyFrom('reference'));
/** Seasons that are remembered: a year or two, so that games of the same scenario find them again. */
const REMEMBERED = 8;

interface Going {
  readonly key: Key;
  readonly luck: Key;
  /** After the turns resolved so far. */
  readonly fields: Int32Array;
}

/** The reference games of a scenario, which go on by a season when the next one is asked for. */
class Games {
  readonly #world: World;
  readonly #players: readonly Player[];
  readonly #states = new Map<number, readonly Int32Array[]>();
  #going: Going[] = [];
  #resolved = 0;
  #tried = 0;

  constructor(tables: Tables) {
    this.#world = new World(tables, KEY);
    this.#players = playersOf(tables, STATES.map(() => 'blueprint' as const));
  }

  statesAt(resolved: number): readonly Int32Array[] {
    let states = this.#states.get(resolved);
    if (states === undefined) {
      states = this.#play(resolved);
      for (const old of this.#states.keys()) if (this.#states.size >= REMEMBERED) this.#states.delete(old);
      this.#states.set(resolved, states);
    }
    return states;
  }

  /** Plays the world on; false when its game ends before so many turns are resolved. */
  #goOn({ luck }: Going, resolved: number): boolean {
    while (this.#world.get(Region.ended) === 0 && this.#world.get(Region.turn) < resolved) playTurn(this.#world, this.#players, luck);
    return this.#world.get(Region.ended) === 0;
  }

  #play(resolved: number): readonly Int32Array[] {
    const world = this.#world;
    if (resolved < this.#resolved) [this.#going, this.#tried] = [[], 0];
    this.#resolved = resolved;
    this.#going = this.#going.filter((game) => {
      world.load(game.fields, game.key.low, game.key.high);
      if (!this.#goOn(game, resolved)) return false;
      game.fields.set(world.fields);
      return true;
    });
    while (this.#going.length < REFERENCES && this.#tried < REFERENCES * TRIES) {
      const key = nthKey(KEY, this.#tried++);
      begin(world, key);
      const game = { key, luck: luckOf(key), fields: world.fields };
      if (this.#goOn(game, resolved)) this.#going.push({ ...game, fields: Int32Array.from(world.fields) });
    }
    const states = this.#going.map(({ key, fields }) => {
      world.load(fields, key.low, key.high);
      openTurn(world);
      return Int32Array.from(world.fields);
    });
    return states.length === 0 ? [world.tables.start] : states;
  }
}

const games = new WeakMap<Tables, Games>();

/**
 * States (length SIZE, by the layout) after the news of the season that follows `resolved` resolved turns.
 * A function of the scenario alone. At least one, whatever happens: the start, when every game ended earlier.
 */
export function referencesAt(tables: Tables, resolved: number): readonly Int32Array[] {
  let own = games.get(tables);
  if (own === undefined) {
    own = new Games(tables);
    games.set(tables, own);
  }
  return own.statesAt(resolved);
}
