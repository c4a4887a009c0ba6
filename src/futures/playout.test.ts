/** Policies give only legal orders, look only at what their seat sees, and play as their names say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS, games, isRunning, runs, type Table } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { isAgreed, whyNotSign } from '../engine/clauses/agreements.ts';
import type { OfferRow } from '../engine/clauses/row.ts';
import { keyFrom, luckOf, nthKey } from '../engine/draw.ts';
import { hashFields } from '../engine/hash.ts';
import { perceive } from '../engine/knowledge.ts';
import { SIZE, State } from '../engine/layout.ts';
import { ORDERS, POLICIES, STATES } from '../engine/names.ts';
import { HANDLERS, orderBudget, whyIllegal } from '../engine/orders/registry.ts';
import { BLANK, type OrderRow } from '../engine/orders/row.ts';
import { MAX_ORDERS } from '../engine/phases/legality.ts';
import { newWorld, openTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { answerOf, offerOf, ordersOf, playGame, playOn, playTurn, playersOf } from './playout.ts';

/** Orders of every seat for the world as it is, copied. */
const sheetOf = ({ players, luck }: Table, world: World): OrderRow[][] =>
  STATES.map((_, s) => {
    const out: OrderRow[] = [];
    ordersOf(world, s, players[s] as Table['players'][number], luck, out);
    return [...out];
  });

describe('the orders of a policy', () => {
  it('are legal, at most four, never twice the same, and can all be paid', () => {
    fc.assert(fc.property(games, (game) => {
      const { world, players, luck, tables } = game;
      while (isRunning(world)) {
        sheetOf(game, world).forEach((rows, s) => {
          expect(rows.map((row) => whyIllegal(world, s, row)).filter((why) => why !== null)).toEqual([]);
          expect(rows.length).toBeLessThanOrEqual(MAX_ORDERS);
          expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
          expect(rows.reduce((sum, row) => sum + (tables.orders[row.kind]?.capital ?? 0), 0)).toBeLessThanOrEqual(world.get(State.capital + s));
          expect(rows.reduce((sum, row) => sum + orderBudget(world, row), 0)).toBeLessThanOrEqual(world.get(State.budget + s));
        });
        playTurn(world, players, luck);
      }
    }), runs(40));
  });

  it.each(SCENARIOS)('of hold are none, and its answer is no (%s)', (id) => {
    const { tables } = scenario(id);
    const [hold] = playersOf(tables, ['hold']);
    const world = newWorld(tables, keyFrom('hold'));
    const out: OrderRow[] = [{ ...BLANK, kind: 1 }];
    ordersOf(world, 0, hold as Table['players'][number], luckOf(keyFrom('hold')), out);
    expect(out).toEqual([]);
    expect(offerOf(world, 0, hold as Table['players'][number], keyFrom('x'))).toBeNull();
  });

  it('of firm offer nothing, and are firm acts', () => {
    const kinds = new Set<string>();
    for (let n = 0; n < 20; n++) {
      const { tables } = scenario('water-gate');
      const key = nthKey(keyFrom('firm'), n);
      const players = playersOf(tables, STATES.map(() => 'firm' as const));
      const world = newWorld(tables, key);
      while (isRunning(world)) {
        for (let s = 0; s < 5; s++) {
          expect(offerOf(world, s, players[s] as Table['players'][number], luckOf(key))).toBeNull();
          const out: OrderRow[] = [];
          ordersOf(world, s, players[s] as Table['players'][number], luckOf(key), out);
          for (const row of out) if (HANDLERS[row.kind]?.tone === -1) kinds.add(ORDERS[row.kind] as string);
        }
        playTurn(world, players, luckOf(key));
      }
    }
    expect(kinds.size).toBeGreaterThan(1);
  });
});

describe('no policy peeks', () => {
  /** The world as one seat imagines it. */
  const imagine = (world: World, seat: number): World => {
    const fields = new Int32Array(SIZE);
    perceive(world, seat, fields);
    const imagined = new World(world.tables, { low: 0, high: 0 });
    imagined.load(fields, 0, 0);
    return imagined;
  };

  it('orders and offers are the same from what the seat sees as from the truth', () => {
    fc.assert(fc.property(games, (game) => {
      const { world, players, luck } = game;
      while (isRunning(world)) {
        openTurn(world);
        for (let s = 0; s < STATES.length; s++) {
          const player = players[s] as Table['players'][number];
          const imagined = imagine(world, s);
          expect(offerOf(imagined, s, player, luck)).toEqual(offerOf(world, s, player, luck));
          const [there, here]: OrderRow[][] = [[], []];
          ordersOf(imagined, s, player, luck, there as OrderRow[]);
          ordersOf(world, s, player, luck, here as OrderRow[]);
          expect(there).toEqual(here);
        }
        playTurn(world, players, luck);
      }
    }), runs(30));
  });

  it('answers are the same, too', () => {
    fc.assert(fc.property(games, (game) => {
      const { world, players, luck } = game;
      while (isRunning(world)) {
        for (let from = 0; from < STATES.length; from++) {
          const offer = offerOf(world, from, players[from] as Table['players'][number], luck);
          if (offer === null) continue;
          for (let s = 0; s < STATES.length; s++) {
            if (s === from || (offer.parties & (1 << s)) === 0) continue;
            const player = players[s] as Table['players'][number];
            expect(answerOf(imagine(world, s), s, player, luck, offer, true)).toEqual(answerOf(world, s, player, luck, offer, true));
          }
        }
        playTurn(world, players, luck);
      }
    }), runs(40));
  });
});

describe('offers', () => {
  it('can be signed, are new, and bind the proposer and one other for no longer than the game', () => {
    fc.assert(fc.property(games, ({ world, players, luck, tables }) => {
      while (isRunning(world)) {
        openTurn(world);
        for (let s = 0; s < STATES.length; s++) {
          const offer: OfferRow | null = offerOf(world, s, players[s] as Table['players'][number], luck);
          if (offer === null) continue;
          expect([whyNotSign(world, offer), offer.from, offer.clauses.length, offer.clauses.some((c) => isAgreed(world, c, offer.parties))]).toEqual([null, s, 1, false]);
          expect(offer.parties & (1 << s)).not.toBe(0);
          expect(offer.term).toBeGreaterThan(0);
          expect(offer.term).toBeLessThanOrEqual(tables.turns);
        }
        playTurn(world, players, luck);
      }
    }), runs(30));
  });
});

describe('a game', () => {
  it('is the same again for the same key and players', () => {
    fc.assert(fc.property(games, ({ tables, key, players, world }) => {
      playOn(world, key, players);
      expect(hashFields(playGame(tables, key, players).fields)).toBe(hashFields(world.fields));
    }), runs(20));
  });

  it('differs between keys, for every policy', () => {
    const { tables } = scenario('winter-light');
    for (const policy of POLICIES) {
      const players = playersOf(tables, STATES.map(() => policy));
      expect(new Set(Array.from({ length: 12 }, (_, n) => hashFields(playGame(tables, nthKey(keyFrom('k'), n), players).fields))).size).toBe(12);
    }
  });
});
