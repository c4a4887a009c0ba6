/** The scenarios with everything in them: whatever anyone orders, books add up, ranges hold, and the order of seats does not matter (rule 4). */
import { describe, expect, it } from 'vitest';
import { scenario } from '../../tests/support/scenarios.ts';
import { draw, keyFrom, nthKey } from './draw.ts';
import { hashFields } from './hash.ts';
import { HIGH, LOW, Region, SIZE } from './layout.ts';
import { Ledger } from './ledger.ts';
import { METER_FIELDS, METER_NAMES } from './meters.ts';
import { ORDERS, STATES } from './names.ts';
import { orderOptions, whyIllegal } from './orders/registry.ts';
import type { OrderRow } from './orders/row.ts';
import { newWorld, openTurn, resolveTurn } from './turn.ts';
import { World } from './world.ts';

const GAMES = 7;
const SEQUENCES = [[4, 3, 2, 1, 0], [2, 4, 0, 3, 1]] as const;

/** Random legal orders of every seat; each kind is drawn before its parts, so that rare kinds come up. */
function anyOrders(world: World, key: { low: number; high: number }): OrderRow[][] {
  return STATES.map((_, s) => {
    const legal = orderOptions(world, s).filter((row) => whyIllegal(world, s, row) === null);
    const kinds = [...new Set(legal.map((row) => row.kind))];
    return Array.from({ length: 4 }, (_, i) => {
      const roll = (n: number, of: number) => draw(key.high, key.low, world.get(Region.turn), 77, (s * 4 + i) * 2 + n) % of;
      const kind = kinds[roll(0, kinds.length)];
      const rows = legal.filter((row) => row.kind === kind);
      return rows[roll(1, rows.length)] as OrderRow;
    });
  });
}
function copyOf(world: World): World {
  const copy = new World(world.tables, { low: world.low, high: world.high });
  copy.load(world.fields, world.low, world.high);
  return copy;
}

describe.each(['blue-flag-5', 'long-view-5', 'northern-route-5', 'platforms-5'])('in every turn of %s', (id) => {
  it('whatever is ordered', () => {
    const { tables } = scenario(id);
    const given = new Set<string>();
    for (let n = 0; n < GAMES; n++) {
      const key = nthKey(keyFrom(id), n);
      const world = newWorld(tables, key);
      while (world.get(Region.ended) === 0) {
        openTurn(world);
        const orders = anyOrders(world, key);
        const others = SEQUENCES.map((sequence) => {
          const other = copyOf(world);
          resolveTurn(other, orders, sequence);
          return hashFields(other.fields);
        });
        const before = world.fields.slice();
        const ledger = new Ledger();
        world.ledger = ledger;
        resolveTurn(world, orders);
        world.ledger = null;
        expect(others).toEqual(SEQUENCES.map(() => hashFields(world.fields)));
        const sums = new Int32Array(SIZE);
        for (const row of ledger.causes) sums[row.field] = (sums[row.field] as number) + row.delta;
        expect(METER_NAMES.filter((_, i) => world.get(METER_FIELDS[i] as number) - (before[METER_FIELDS[i] as number] as number) !== sums[METER_FIELDS[i] as number])).toEqual([]);
        expect(world.fields.findIndex((value, f) => value < (LOW[f] as number) || value > (HIGH[f] as number))).toBe(-1);
        for (const rows of orders) for (const row of rows) given.add(ORDERS[row.kind] as string);
      }
    }
    // what was drawn was worth drawing: most of what the scenario offers was ordered by somebody
    const offered = ORDERS.filter((_, kind) => tables.orders[kind]?.offered === true);
    expect(given.size).toBeGreaterThan(offered.length * 0.7);
  });
});
