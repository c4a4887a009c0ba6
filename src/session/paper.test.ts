/** Cards leave to tick exactly what an order needs: put together again they are orders that the protocol reads. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { SCENARIOS } from '../../tests/support/playing.ts';
import { paperOf } from '../../tests/support/paper.ts';
import { STATES } from '../engine/names.ts';
import { OrderSchema } from '../protocol/orders.ts';

/** What somebody has ticked, one box for each part. */
const ticked = fc.record({ id: fc.constantFrom(...SCENARIOS), state: fc.constantFrom(...STATES), card: fc.nat(), box: fc.nat() }).map(({ id, state, card, box }) => {
  const desk = paperOf(id).desks[state];
  const { kind, parts } = desk[card % desk.length] ?? { kind: 'hold', parts: {} };
  const chosen = Object.entries(parts).map(([part, values]) => [part, part === 'amount' ? Number(values[box % values.length]) : values[box % values.length]]);
  return { kind, ...(Object.fromEntries(chosen) as object) };
});

it('a card that is filled in is an order', () => {
  fc.assert(fc.property(ticked, (order) => {
    expect(order.kind).not.toBe('hold');
    expect(v.safeParse(OrderSchema, order).issues).toBeUndefined();
  }), { numRuns: 200 });
});
