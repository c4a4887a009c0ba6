/** In the scenarios with everything in them: nobody peeks, all that is ordered is legal, and every kind of order and deal is given by somebody. */
import { describe, expect, it } from 'vitest';
import { scenario } from '../../tests/support/scenarios.ts';
import { whyNotSign } from '../engine/clauses/agreements.ts';
import { keyFrom, luckOf, nthKey } from '../engine/draw.ts';
import { perceive } from '../engine/knowledge.ts';
import { Region, SIZE } from '../engine/layout.ts';
import { CLAUSES, ORDERS, POLICIES, STATES } from '../engine/names.ts';
import { whyIllegal } from '../engine/orders/registry.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { newWorld, openTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { answerOf, offerOf, ordersOf, playTurn, playersOf, type Player } from './playout.ts';

const IDS = ['blue-flag-5', 'long-view-5', 'northern-route-5', 'platforms-5'] as const;
const GAMES = 4;

/** Plays games between mixed policies; `each` sees every turn after its news. */
function playAll(id: string, games: number, each: (world: World, players: readonly Player[], key: { low: number; high: number }) => void): void {
  const { tables } = scenario(id);
  for (let n = 0; n < games; n++) {
    const key = nthKey(keyFrom(id), n);
    const players = playersOf(tables, STATES.map((_, s) => POLICIES[(n + s * 3) % POLICIES.length] as (typeof POLICIES)[number]));
    const world = newWorld(tables, key);
    while (world.get(Region.ended) === 0) {
      const ahead = new World(tables, key);
      ahead.load(world.fields, key.low, key.high);
      openTurn(ahead);
      each(ahead, players, luckOf(key));
      playTurn(world, players, luckOf(key));
    }
  }
}
function ordersIn(world: World, s: number, player: Player, luck: { low: number; high: number }): OrderRow[] {
  const out: OrderRow[] = [];
  ordersOf(world, s, player, luck, out);
  return [...out];
}

describe.each(IDS)('in %s', (id) => {
  it('orders, offers and answers are the same from what a seat sees as from the truth, and legal', () => {
    const fields = new Int32Array(SIZE);
    let offers = 0;
    playAll(id, GAMES, (world, players, luck) => {
      STATES.forEach((_, s) => {
        const player = players[s] as Player;
        perceive(world, s, fields);
        const imagined = new World(world.tables, { low: 0, high: 0 });
        imagined.load(fields, 0, 0);
        const given = ordersIn(world, s, player, luck);
        expect(ordersIn(imagined, s, player, luck)).toEqual(given);
        expect(given.map((row) => whyIllegal(world, s, row)).filter((why) => why !== null)).toEqual([]);
        const made = offerOf(world, s, player, luck);
        expect(offerOf(imagined, s, player, luck)).toEqual(made);
        if (made === null) return;
        offers++;
        expect(whyNotSign(world, made)).toBeNull();
        STATES.forEach((_, to) => {
          if (to === s || (made.parties & (1 << to)) === 0) return;
          perceive(world, to, fields);
          imagined.load(fields, 0, 0);
          expect(answerOf(imagined, to, players[to] as Player, luck, made, true)).toEqual(answerOf(world, to, players[to] as Player, luck, made, true));
        });
      });
    });
    expect(offers).toBeGreaterThan(5);
  });
});

it('over many games delegations use most of what there is', () => {
  const [given, made] = [new Set<string>(), new Set<string>()];
  for (const id of IDS) {
    playAll(id, GAMES, (world, players, luck) => {
      STATES.forEach((_, s) => {
        for (const row of ordersIn(world, s, players[s] as Player, luck)) given.add(ORDERS[row.kind] as string);
        const offer = offerOf(world, s, players[s] as Player, luck);
        for (const clause of offer?.clauses ?? []) made.add(CLAUSES[clause.type] as string);
      });
    });
  }
  expect(given.size).toBeGreaterThan(ORDERS.length * 0.6);
  expect(made.size).toBeGreaterThan(CLAUSES.length * 0.5);
});
