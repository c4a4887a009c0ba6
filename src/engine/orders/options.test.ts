/** What may be ordered at all: asking about one order agrees with listing them all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, playNext, runs, type Table } from '../../../tests/support/playing.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { keyFrom } from '../draw.ts';
import { N_BORDERS, N_PLATFORMS, N_STATES, N_THREATS } from '../layout.ts';
import { MISSION_MODES, ORDERS } from '../names.ts';
import { newWorld } from '../turn.ts';
import type { World } from '../world.ts';
import { isOption, orderOptions } from './registry.ts';
import { BLANK, N_SIZES, N_TYPES, type OrderRow } from './row.ts';

const key = (row: OrderRow): string => Object.keys(BLANK).map((part) => row[part as keyof OrderRow]).join();

/** A value of each part: in range, blank, or just outside. */
const PART: { readonly [K in keyof OrderRow]: fc.Arbitrary<number> } = {
  kind: fc.integer({ min: -1, max: ORDERS.length }),
  border: fc.integer({ min: -2, max: N_BORDERS }),
  partner: fc.integer({ min: -2, max: N_STATES }),
  amount: fc.integer({ min: -1, max: 4 }),
  mode: fc.integer({ min: -1, max: MISSION_MODES.length }),
  type: fc.integer({ min: -1, max: N_TYPES + 1 }),
  size: fc.integer({ min: -1, max: N_SIZES + 1 }),
  threat: fc.integer({ min: -2, max: N_THREATS }),
  organisation: fc.integer({ min: -2, max: N_PLATFORMS }),
};
const anyRow: fc.Arbitrary<OrderRow> = fc.record(PART);
/** Most rows that differ from an option differ from it in one part: those are the ones to tell apart. */
const nudges = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...(Object.keys(BLANK) as (keyof OrderRow)[])), anyRow), { minLength: 40, maxLength: 40 });

function agree(world: World, state: number, near: readonly (readonly [number, keyof OrderRow, OrderRow])[]): void {
  const options = orderOptions(world, state);
  const listed = new Set(options.map(key));
  expect(options.filter((row) => !isOption(world, state, { ...row }))).toEqual([]);
  for (const [at, part, row] of near) {
    const nudged = { ...(options[at % options.length] as OrderRow), [part]: row[part] };
    expect([key(nudged), isOption(world, state, nudged)]).toEqual([key(nudged), listed.has(key(nudged))]);
    expect([key(row), isOption(world, state, row)]).toEqual([key(row), listed.has(key(row))]);
  }
}

describe('asking whether an order is an option agrees with the list of options', () => {
  it.each(['blue-flag', 'long-view', 'northern-route', 'platforms'])('at the start of %s', (id) => {
    const world = newWorld(scenario(id).tables, keyFrom('options'));
    fc.assert(fc.property(fc.nat(N_STATES - 1), nudges, (state, near) => agree(world, state, near)), runs(30));
  });

  it('in any season of games between policies', () => {
    fc.assert(fc.property(games, fc.nat(7), fc.nat(N_STATES - 1), nudges, (table: Table, seasons, state, near) => {
      for (let i = 0; i < seasons && isRunning(table.world); i++) playNext(table);
      agree(table.world, state, near);
    }), runs(40));
  });
});
