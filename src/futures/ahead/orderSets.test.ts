/** Every named set of orders could be given as it stands, and the first is the doctrine's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, playNext, runs } from '../../../tests/support/playing.ts';
import { perceive } from '../../engine/knowledge.ts';
import { N_STATES, SIZE, State } from '../../engine/layout.ts';
import { STATES } from '../../engine/names.ts';
import { orderCost, whyIllegal } from '../../engine/orders/registry.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import { openTurn } from '../../engine/turn.ts';
import { ordersOf } from '../playout.ts';
import { Ahead } from './ahead.ts';
import { CHANGES, orderSets } from './orderSets.ts';

const blueprints = STATES.map(() => 'blueprint' as const);

describe('sets of orders', () => {
  it('are different, legal and paid for in every season, the doctrine’s own first, holding among them', () => {
    const changes = new Set<string>();
    fc.assert(fc.property(games, fc.integer({ min: 0, max: 3 }), fc.nat(N_STATES - 1), (game, wait, seat) => {
      for (let t = 0; t < wait && isRunning(game.world); t++) playNext(game);
      if (!isRunning(game.world)) return;
      openTurn(game.world);
      const fields = new Int32Array(SIZE);
      perceive(game.world, seat, fields);
      const ahead = new Ahead(game.tables);
      ahead.set({ fields, seat, luck: game.luck }, blueprints);
      const sets = orderSets(ahead, 40);
      const own: OrderRow[] = [];
      ordersOf(ahead.seen, seat, ahead.doctrineOf(seat), game.luck, own);
      expect(sets[0]).toMatchObject({ change: 'doctrine', rows: own, distance: 0 });
      expect(sets.some(({ rows }) => rows.length === 0)).toBe(true);
      expect(sets.length).toBeLessThanOrEqual(40);
      expect(new Set(sets.map(({ rows }) => JSON.stringify(rows))).size).toBe(sets.length);
      for (const { change, rows } of sets) {
        changes.add(change);
        expect(rows.length).toBeLessThanOrEqual(MAX_ORDERS);
        for (const row of rows) expect(whyIllegal(ahead.seen, seat, row)).toBeNull();
        const sum = (part: 'capital' | 'budget'): number => rows.reduce((total, row) => total + orderCost(ahead.seen, row)[part], 0);
        expect(sum('capital')).toBeLessThanOrEqual(ahead.seen.get(State.capital + seat));
        expect(sum('budget')).toBeLessThanOrEqual(ahead.seen.get(State.budget + seat));
      }
    }), runs(8));
    expect([...changes].every((change) => (CHANGES as readonly string[]).includes(change))).toBe(true);
    expect(changes.size).toBeGreaterThan(4);
  });
});
