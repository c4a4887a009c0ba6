/** What must hold in every game: causes add up, ranges hold, state is plain data, and no order of arrival or iteration matters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFrom, luckOf } from '../engine/draw.ts';
import { hashFields } from '../engine/hash.ts';
import { HIGH, LOW, Region, SIZE } from '../engine/layout.ts';
import { Ledger } from '../engine/ledger.ts';
import { METER_NAMES } from '../engine/meters.ts';
import { POLICIES, STATES, type PolicyId, type StateId } from '../engine/names.ts';
import { whyIllegal } from '../engine/orders/registry.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { newWorld, openTurn, resolveTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { ordersOf, playersOf, playTurn } from '../futures/playout.ts';
import { total } from '../session/causes.ts';
import { GameSession } from '../session/session.ts';
import { runs } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { agentsFor } from './agents.ts';
import { explain } from './explain.ts';
import { readPolicies } from './policies.ts';
import { playRecord } from './record.ts';
import { replayRecord } from './replayRecord.ts';

const IDS = ['water-gate', 'water-gate-5', 'winter-light', 'winter-light-5'] as const;
const anyScenario = fc.constantFrom(...IDS);
const anyPolicies = fc.array(fc.constantFrom<PolicyId>(...POLICIES), { minLength: STATES.length, maxLength: STATES.length });
const anyKey = fc.string({ maxLength: 8 });
const settings = (policies: readonly PolicyId[]) => readPolicies(STATES.map((state, s) => `${state}=${policies[s]}`));

/** Fields outside their range, as `field: value`. */
const astray = (fields: Int32Array): string[] => [...fields].flatMap((value, f) => (value < (LOW[f] as number) || value > (HIGH[f] as number) ? [`${f}: ${value}`] : []));

test('causes add up to every change of every meter', () => {
  fc.assert(
    fc.property(anyScenario, anyKey, anyPolicies, (id, keyText, policies) => {
      const content = scenario(id);
      const { game, mismatch, fault } = replayRecord(playRecord(content, keyText, settings(policies)), content);
      expect([mismatch, fault]).toEqual([null, null]);
      for (const log of game.turns) {
        // `explain` throws when they don't
        for (const meter of METER_NAMES) explain(game, log, meter);
        expect(astray(log.end ?? game.world.fields)).toEqual([]);
      }
    }),
    runs(12),
  );
});

test('causes add up for every seat as that seat sees them', () => {
  for (const id of ['water-gate-5', 'winter-light-5']) {
    const content = scenario(id);
    const session = GameSession.start({ content, seats: settings(['blueprint', 'newcomer', 'random', 'attentive', 'firm']), keyText: 'seats' }, agentsFor(content.tables));
    for (;;) {
      // most phases change nothing that a resolution does not
      for (const seat of session.phase === 'resolution' || session.phase === 'ended' ? STATES : []) {
        for (const meter of METER_NAMES) {
          for (const change of session.why(seat, meter)?.changes.slice(0, 1) ?? []) expect(total(change.causes), `${seat} ${meter} turn ${change.turn} ${session.phase}`).toBe(change.after - change.before);
        }
      }
      if (session.phase === 'ended') break;
      session.next();
    }
  }
});

test('every state is plain data, and goes on the same after a journey through JSON', () => {
  fc.assert(
    fc.property(anyScenario, anyKey, anyPolicies, (id, keyText, policies) => {
      const { tables } = scenario(id);
      const key = keyFrom(keyText);
      const players = playersOf(tables, policies);
      const [one, two] = [newWorld(tables, key), newWorld(tables, { low: 0, high: 0 })];
      while (one.get(Region.ended) === 0) {
        two.load(Int32Array.from(JSON.parse(JSON.stringify([...one.fields])) as number[]), key.low, key.high);
        playTurn(one, players, luckOf(key));
        playTurn(two, players, luckOf(key));
        expect(hashFields(two.fields)).toBe(hashFields(one.fields));
      }
    }),
    runs(20),
  );
});

test('the ledger changes nothing', () => {
  fc.assert(
    fc.property(anyScenario, anyKey, anyPolicies, (id, keyText, policies) => {
      const { tables } = scenario(id);
      const key = keyFrom(keyText);
      const [told, untold] = [newWorld(tables, key), newWorld(tables, key)];
      while (told.get(Region.ended) === 0) {
        told.ledger = new Ledger();
        for (const world of [told, untold]) playTurn(world, playersOf(tables, policies), luckOf(key));
      }
      expect(hashFields(told.fields)).toBe(hashFields(untold.fields));
    }),
    runs(20),
  );
});

/** Orders of every seat for the turn that `world` is in, by policy. */
function ordersFor(world: World, policies: readonly PolicyId[], keyText: string): OrderRow[][] {
  const players = playersOf(world.tables, policies);
  return STATES.map((_, s) => {
    const orders: OrderRow[] = [];
    ordersOf(world, s, players[s] as (typeof players)[number], keyFrom(keyText), orders);
    return orders;
  });
}

describe('no order of things matters', () => {
  const sequence = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

  test('not the one in which the engine goes through the seats', () => {
    fc.assert(
      fc.property(anyScenario, anyKey, anyPolicies, fc.array(sequence, { minLength: 8, maxLength: 8 }), (id, keyText, policies, sequences) => {
        const { tables } = scenario(id);
        const [one, other] = [newWorld(tables, keyFrom(keyText)), newWorld(tables, keyFrom(keyText))];
        for (const order of sequences) {
          if (one.get(Region.ended) > 0) break;
          for (const world of [one, other]) openTurn(world);
          const orders = ordersFor(one, policies, keyText);
          resolveTurn(one, orders);
          resolveTurn(other, orders, order);
          expect(hashFields(other.fields)).toBe(hashFields(one.fields));
        }
      }),
      runs(40),
    );
  });

  test('not the one in which orders arrive', () => {
    fc.assert(
      fc.property(anyKey, anyPolicies, sequence, (keyText, policies, order) => {
        const content = scenario('water-gate-5');
        const record = playRecord(content, keyText, settings(policies));
        const locked = (turn: number, seat: StateId): unknown => record.commands.find((c) => c.turn === turn && c.seat === seat && c.command.do === 'lock')?.command;
        // five persons give the orders that the delegations gave, in one sequence and in another
        const hashes = [STATES, order.map((s) => STATES[s] as StateId)].map((seats) => {
          const session = GameSession.start({ content, seats: Object.fromEntries(STATES.map((state) => [state, 'person'])), keyText }, agentsFor(content.tables));
          for (let steps = 0; steps < 40; steps++) {
            for (const seat of seats) {
              const { turn } = session;
              if (session.phase !== 'orders') session.command(seat, { do: 'advance' });
              // what was legal with its agreements may not be without them: then the seat holds
              else if (!session.command(seat, locked(turn, seat)).ok) session.command(seat, { do: 'lock', orders: [] });
            }
          }
          expect(session.phase).toBe('ended');
          return session.record().hashes;
        });
        expect(hashes[1]).toEqual(hashes[0]);
      }),
      runs(6),
    );
  });
});

describe('whatever is ordered', () => {
  const small = fc.integer({ min: -3, max: 30 });
  const anyRow: fc.Arbitrary<OrderRow> = fc.record({ kind: fc.integer({ min: -1, max: 42 }), border: small, partner: fc.integer({ min: -2, max: 6 }), amount: fc.integer({ min: -1, max: 5 }), mode: fc.integer({ min: -1, max: 4 }), type: fc.integer({ min: -1, max: 4 }), size: fc.integer({ min: -1, max: 4 }), threat: fc.integer({ min: -2, max: 9 }), organisation: fc.integer({ min: -2, max: 12 }) });
  const anySets = fc.array(fc.array(anyRow, { maxLength: 6 }), { maxLength: 6 });

  test('the engine never throws and stays in its ranges', () => {
    fc.assert(
      fc.property(anyScenario, anyKey, fc.array(anySets, { minLength: 1, maxLength: 8 }), (id, keyText, turns) => {
        const world = newWorld(scenario(id).tables, keyFrom(keyText));
        for (const sets of turns) {
          for (const [s, set] of sets.slice(0, STATES.length).entries()) for (const row of set) whyIllegal(world, s, row);
          openTurn(world);
          resolveTurn(world, sets);
          expect(astray(world.fields)).toEqual([]);
          if (world.get(Region.ended) > 0) break;
        }
      }),
      runs(150),
    );
  });

  test('even in a state that no game has reached', () => {
    const anyFields = fc.array(fc.nat(999), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(anyScenario, anyKey, anyFields, anySets, (id, keyText, seeds, sets) => {
        const { tables } = scenario(id);
        const world = new World(tables, keyFrom(keyText));
        // meters anywhere in their ranges; what is structure (pools, phases) stays as the scenario begins
        for (let f = 0; f < SIZE; f++) {
          const isMeter = LOW[f] === 0 && HIGH[f] === 1000;
          if (isMeter) world.set(f, ((seeds[f % seeds.length] as number) * (1 + (f % 7))) % 1001);
        }
        openTurn(world);
        resolveTurn(world, sets);
        expect(astray(world.fields)).toEqual([]);
      }),
      runs(150),
    );
  });
});
