import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, at, quiet, worldAt } from '../../tests/support/world.ts';
import { FIRST_INJECT, LARGEST_INJECT, MAX_INJECTS, endNow, fireInject } from './host.ts';
import { Border, HIGH, LOW, Region, State } from './layout.ts';
import { indexOf, kindOf, Ledger } from './ledger.ts';
import type { World } from './world.ts';

const B = at('KG-TJ');
const listen = (world: World): Ledger => (world.ledger = new Ledger());

describe('an inject', () => {
  it('moves meters under a cause of its own, told as an event that is none of the scenario’s cards', () => {
    const world = worldAt(quiet(), { [State.approval + KG]: 500 });
    const ledger = listen(world);
    fireInject(world, 2, B, [{ field: State.approval + KG, delta: -40 }]);
    expect(world.get(State.approval + KG)).toBe(460);
    expect(ledger.causes.map(({ cause, delta, place }) => [kindOf(cause), indexOf(cause), delta, place])).toEqual([['event', FIRST_INJECT + 2, -40, B]]);
    expect(ledger.facts.map(({ kind, a, place }) => [kind, a, place])).toEqual([['eventArrived', FIRST_INJECT + 2, B]]);
  });
  it('is never larger than a host may make it, and what the range cuts off is a cause', () => {
    fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 1000 }), fc.nat({ max: MAX_INJECTS - 1 }), (delta, start, index) => {
      const field = Border.tension + B;
      const world = worldAt(quiet(), { [field]: start });
      const ledger = listen(world);
      fireInject(world, index, B, [{ field, delta }]);
      const now = world.get(field);
      expect(now).toBeGreaterThanOrEqual(LOW[field] as number);
      expect(now).toBeLessThanOrEqual(HIGH[field] as number);
      expect(Math.abs(now - start)).toBeLessThanOrEqual(LARGEST_INJECT);
      expect(ledger.causes.reduce((sum, row) => sum + row.delta, 0)).toBe(now - start);
    }));
  });
});

describe('a game that is ended early', () => {
  it('is judged where it stands', () => {
    const ended = (tension: number): number[] => {
      const world = worldAt(quiet(), { [Border.tension + B]: tension });
      endNow(world);
      return [world.get(Region.ended), world.get(Region.failed)];
    };
    expect([ended(200), ended(750), ended(950)]).toEqual([[1, 0], [1, 1], [2, 1]]);
  });
  it('ends once', () => {
    const world = worldAt(quiet(), {});
    endNow(world);
    const ledger = listen(world);
    endNow(world);
    expect(ledger.facts).toEqual([]);
  });
});
