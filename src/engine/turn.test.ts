/** What must hold in every turn of every game: causes add up, ranges hold, and no order of iteration matters (rule 4). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, playNext, runs, type Table } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { at, order } from '../../tests/support/world.ts';
import { draw } from './draw.ts';
import { hashFields } from './hash.ts';
import { Border, HIGH, LOW, SIZE } from './layout.ts';
import { Ledger } from './ledger.ts';
import { METER_FIELDS, METER_NAMES } from './meters.ts';
import { STATES } from './names.ts';
import { orderOptions, whyIllegal } from './orders/registry.ts';
import type { OrderRow } from './orders/row.ts';
import { newWorld, openTurn, resolveTurn } from './turn.ts';
import { World } from './world.ts';

/** Sum of the causes of each field. */
function sums(ledger: Ledger): Int32Array {
  const all = new Int32Array(SIZE);
  for (const row of ledger.causes) all[row.field] = (all[row.field] as number) + row.delta;
  return all;
}

/** Random legal orders for every seat, from the dice of this turn. */
function anyOrders({ world, key }: Table, turn: number): OrderRow[][] {
  return STATES.map((_, s) => {
    const legal = orderOptions(world, s).filter((row) => whyIllegal(world, s, row) === null);
    return Array.from({ length: 4 }, (_, i) => legal[draw(key.high, key.low, turn, 77, s * 4 + i) % legal.length] as OrderRow);
  });
}
function copyOf(world: World): World {
  const copy = new World(world.tables, { low: world.low, high: world.high });
  copy.load(world.fields, world.low, world.high);
  return copy;
}
const fault = (world: World): string | undefined => {
  for (let f = 0; f < SIZE; f++) if (world.get(f) < (LOW[f] as number) || world.get(f) > (HIGH[f] as number)) return `field ${f} is ${world.get(f)}`;
  return undefined;
};

describe('in every turn of every game', () => {
  it('the causes of each meter add up to its change, and traced play changes nothing', () => {
    fc.assert(fc.property(games, (game) => {
      const { world } = game;
      const untraced = copyOf(world);
      while (isRunning(world)) {
        const before = world.fields.slice();
        const ledger = new Ledger();
        world.ledger = ledger;
        playNext(game);
        const sum = sums(ledger);
        const wrong = METER_FIELDS.findIndex((f) => world.get(f) - (before[f] as number) !== sum[f]);
        if (wrong >= 0) throw new Error(`${METER_NAMES[wrong]}: the causes don't add up`);
        playNext({ ...game, world: untraced });
        expect(hashFields(untraced.fields)).toBe(hashFields(world.fields));
      }
    }), runs(40));
  });

  it('no field leaves its range', () => {
    fc.assert(fc.property(games, (game) => {
      const { world } = game;
      while (isRunning(world)) {
        playNext(game);
        expect(fault(world)).toBeUndefined();
      }
    }), runs(60));
  });

  it('the order in which seats are gone through changes nothing, whatever they order', () => {
    const sequences = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
    fc.assert(fc.property(games, sequences, (game, sequence) => {
      const { world } = game;
      for (let turn = 0; isRunning(world); turn++) {
        openTurn(world);
        const orders = anyOrders(game, turn);
        const other = copyOf(world);
        resolveTurn(world, orders);
        resolveTurn(other, orders, sequence);
        expect(hashFields(other.fields)).toBe(hashFields(world.fields));
        expect(fault(world)).toBeUndefined();
      }
    }), runs(80));
  });
});

it('changing one order leaves unrelated luck in place', () => {
  fc.assert(fc.property(games, (game) => {
    const { world } = game;
    openTurn(world);
    const other = copyOf(world);
    const orders = anyOrders(game, 0);
    resolveTurn(world, orders);
    resolveTurn(other, orders.map((rows, s) => (s === 3 ? [] : rows)));
    openTurn(world);
    openTurn(other);
    for (const name of ['region.riverFlow', 'region.cold']) {
      const f = METER_FIELDS[METER_NAMES.indexOf(name)] as number;
      expect(other.get(f)).toBe(world.get(f));
    }
  }), runs(20));
});

it('a zone agreed this season changes nothing for the talks of the same season, whoever is gone through first', () => {
  const { tables } = scenario('water-gate');
  const start = newWorld(tables, { low: 1, high: 2 });
  openTurn(start);
  start.set(Border.tension + at('KG-TJ'), 750);
  const [one, other] = [copyOf(start), copyOf(start)];
  const sheet = STATES.map((s) => (s === 'KG' ? [order('demilitarisedZone', 'KG-TJ')] : s === 'TJ' ? [order('demilitarisedZone', 'KG-TJ'), order('confidenceMeasures', 'KG-TJ')] : []));
  resolveTurn(one, sheet);
  resolveTurn(other, sheet, [4, 3, 2, 1, 0]);
  expect(one.get(Border.demilitarisedZone + at('KG-TJ'))).toBeGreaterThan(0);
  expect(hashFields(other.fields)).toBe(hashFields(one.fields));
});
