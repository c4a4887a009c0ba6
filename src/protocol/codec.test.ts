import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { BORDERS, MISSION_SIZES, MISSION_TYPES, ORDERS, STATES, type StateId } from '../engine/names.ts';
import { clauseToRow, maskOf, offerToRow, orderToRow, rowToClause, rowToOffer, rowToOrder, statesOf } from './codec.ts';
import { type Clause, ClauseSchema, type OfferDraft } from './offers.ts';
import { orderKey } from './orderKey.ts';
import { type Order, OrderSchema } from './orders.ts';

const state = fc.constantFrom(...STATES);
const border = fc.constantFrom(...BORDERS);
const amount = fc.constantFrom(1 as const, 2 as const, 3 as const);
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ type: fc.constant('seasonalSwap' as const), upstream: state, downstream: state, water: amount, energy: amount }),
  fc.record({ type: fc.constant('sharedInfrastructure' as const), border, object: fc.constantFrom('gates' as const, 'road' as const) }),
  fc.record({ type: fc.constant('confidenceMeasures' as const), border, zoneKm: fc.constantFrom(10 as const, 50 as const, 100 as const), inspections: fc.boolean() }),
  fc.record({ type: fc.constant('hotlineFactFinding' as const), border }),
  fc.record({ type: fc.constant('jointCommission' as const), border, arbiter: fc.constantFrom('none' as const, 'neighbour' as const, 'un' as const) }),
);
const order: fc.Arbitrary<Order> = fc.record(
  {
    kind: fc.constantFrom(...ORDERS), border, partner: state, amount, mode: fc.constantFrom('2' as const, '1' as const),
    type: fc.constantFrom(...MISSION_TYPES), size: fc.constantFrom(...MISSION_SIZES),
  },
  { requiredKeys: ['kind'] },
);

test('every order survives the way to the engine and back', () => {
  fc.assert(fc.property(order, (o) => {
    const back = rowToOrder(orderToRow(o));
    expect(back).toEqual(o);
    expect(orderKey(back)).toBe(orderKey(o));
    expect(v.is(OrderSchema, back)).toBe(true);
  }));
});

test('every clause survives the way to the engine and back', () => {
  fc.assert(fc.property(clause, (c) => {
    const back = rowToClause(clauseToRow(c));
    expect(back).toEqual(c);
    expect(v.is(ClauseSchema, back)).toBe(true);
  }));
});

test('every offer survives, its parties in the fixed order', () => {
  const offer = fc.record({
    to: fc.uniqueArray(state, { minLength: 1, maxLength: 4 }), clauses: fc.array(clause, { minLength: 1, maxLength: 4 }),
    term: fc.integer({ min: 1, max: 40 }), isPublic: fc.boolean(), onBreach: fc.constantFrom('suspend' as const, 'compensate' as const),
  });
  fc.assert(fc.property(state, offer, (from: StateId, o: OfferDraft) => {
    fc.pre(!o.to.includes(from));
    expect(rowToOffer(offerToRow(from, o))).toEqual({ ...o, to: STATES.filter((s) => o.to.includes(s)) });
  }));
});

test('masks name states in the fixed order', () => {
  expect(statesOf(maskOf(['UZ', 'KG']))).toEqual(['KG', 'UZ']);
  expect(statesOf(0)).toEqual([]);
});
