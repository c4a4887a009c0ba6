/** Beliefs rest on acts that were seen, each of which can be named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS, ORDERS, STATES } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import { beliefsOf, brokeAgo } from './beliefs.ts';

const KG = STATES.indexOf('KG');
const TJ = STATES.indexOf('TJ');
const of = (state: number, history: readonly FactView[], turn = 5) => {
  const found = beliefsOf(KG, turn, history).find((belief) => belief.of === state);
  if (found === undefined) throw new Error('no belief');
  return found;
};
const kept: FactView = { kind: 'clauseKept', turn: 3, actor: 'TJ', other: 'KG', clause: 'seasonalSwap' };
const broken: FactView = { ...kept, kind: 'clauseBroken' };
const accused: FactView = { kind: 'accused', turn: 4, actor: 'TJ', other: 'KG', border: 'KG-TJ' };

describe('beliefs', () => {
  it('are neutral before anything has happened, about everyone but oneself', () => {
    expect(beliefsOf(KG, 1, []).map((belief) => belief.of)).toEqual([0, 2, 3, 4]);
    for (const belief of beliefsOf(KG, 1, [])) expect(belief).toMatchObject({ cooperative: 500, reliable: 500, because: [] });
  });

  it('follow promises and public acts, and name them', () => {
    expect(of(TJ, [kept]).reliable).toBeGreaterThan(500);
    expect(of(TJ, [kept, kept, broken]).reliable).toBeLessThan(500);
    expect(of(TJ, [accused]).cooperative).toBeLessThan(500);
    expect(of(TJ, [{ kind: 'orderExecuted', turn: 4, actor: 'TJ', order: 'hotline', border: 'KG-TJ' }]).cooperative).toBeGreaterThan(500);
    expect(of(TJ, [kept, broken, accused]).because[0]?.fact).toBe(broken);
    expect(of(0, [kept, broken, accused]).because).toEqual([]);
  });

  it('move less by what was done to others, and by what is long ago', () => {
    const elsewhere: FactView = { ...broken, other: 'UZ' };
    expect(of(TJ, [broken]).reliable).toBeLessThan(of(TJ, [elsewhere]).reliable);
    expect(of(TJ, [broken], 5).reliable).toBeLessThan(of(TJ, [broken], 20).reliable);
  });

  it('stay on their scale, with the causes in order, whatever happened', () => {
    const facts = fc.record({ kind: fc.constantFrom(...FACTS), turn: fc.integer({ min: 1, max: 40 }), actor: fc.constantFrom(...STATES), other: fc.constantFrom(...STATES), order: fc.constantFrom(...ORDERS) });
    fc.assert(fc.property(fc.array(facts, { maxLength: 200 }), (history) => {
      for (const { cooperative, reliable, because } of beliefsOf(KG, 41, history)) {
        for (const value of [cooperative, reliable]) expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
        const points = because.map((b) => Math.abs(b.points));
        expect(points).toEqual([...points].sort((a, b) => b - a));
      }
    }));
  });

  it('remember the last breach of a promise', () => {
    expect(brokeAgo(TJ, 5, [kept])).toBe(-1);
    expect(brokeAgo(TJ, 5, [broken, kept])).toBe(1);
    expect(brokeAgo(TJ, 4, [broken])).toBe(0);
  });
});
