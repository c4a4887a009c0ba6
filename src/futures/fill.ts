/** A world filled with what one seat knows: the only world that a computer delegation ever thinks in. */
import type { Key } from '../engine/draw.ts';
import type { PolicyId } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import type { Tables } from '../engine/tables.ts';
import { World } from '../engine/world.ts';
import { playersOf, type Player } from './playout.ts';

export type { OrderRow };

/** One game's tables with a world to fill, kept for reuse. */
export interface Filled {
  readonly world: World;
  /** The player of a seat under a policy. */
  player(seat: number, policy: PolicyId): Player;
}

/** Nobody draws the game's luck from a filled world; its key says nothing. */
const NO_KEY: Key = { low: 0, high: 0 };

export function filledWorld(tables: Tables): Filled {
  const world = new World(tables, NO_KEY);
  const players = new Map<PolicyId, Player[]>();
  return {
    world,
    player(seat, policy) {
      let all = players.get(policy);
      if (all === undefined) {
        all = playersOf(tables, Array.from({ length: tables.doctrine.length }, () => policy));
        players.set(policy, all);
      }
      return all[seat] as Player;
    },
  };
}

/** Puts a seat's knowledge (length SIZE) into the world. */
export function fillWorld(game: Filled, fields: Int32Array): World {
  game.world.load(fields, NO_KEY.low, NO_KEY.high);
  return game.world;
}
