/**
 * The same rules on boardgame.io: one move for each order set; the one that completes a turn copies plain numbers from G
 * into a World, runs the compiled rules and writes back. What differs from a turn of our own is the framework alone.
 */
import type { Game } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import { hashFields } from '../../engine/hash.ts';
import { STATES } from '../../engine/names.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import type { Tables } from '../../engine/tables.ts';
import { World } from '../../engine/world.ts';
import { playScripted, type Script, type ScriptedTurn } from './scripts.ts';

interface G {
  fields: number[];
  orders: OrderRow[][];
}

/** A game for one script; `world` is reused by all. */
function gameOf(script: Script, world: World): Game<G> {
  return {
    name: 'good-offices',
    setup: () => ({ fields: [...script.start], orders: [] }),
    // each delegation moves once, in turn
    turn: { minMoves: 1, maxMoves: 1 },
    moves: {
      lock: ({ G }, orders: OrderRow[], offers: ScriptedTurn['offers']) => {
        G.orders.push(orders);
        if (G.orders.length < STATES.length) return;
        world.load(Int32Array.from(G.fields), script.key.low, script.key.high);
        playScripted(world, { offers, orders: G.orders.map((set) => set.map((order) => ({ ...order }))) });
        G.fields = [...world.fields];
        G.orders = [];
      },
    },
  };
}

/** Plays every script and returns the number of turns. @throws when a game ends in another state than ours. */
export function playOnBoardgame(tables: Tables, scripts: readonly Script[]): number {
  let turns = 0;
  for (const script of scripts) {
    const world = new World(tables, script.key);
    const client = Client({ game: gameOf(script, world), numPlayers: STATES.length, debug: false });
    client.start();
    for (const { orders, offers } of script.turns) {
      for (const set of orders) client.moves['lock']?.(set, offers);
      turns++;
    }
    const hash = hashFields(Int32Array.from(client.getState()?.G.fields ?? []));
    client.stop();
    if (hash !== script.hash) throw new Error(`On boardgame.io a game ended with the hash ${hash} instead of ${script.hash}.`);
  }
  return turns;
}
