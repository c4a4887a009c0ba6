import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../protocol/offers.ts';
import type { TermsOf } from '../terms.ts';
import { changedLines, changedTerms } from './diff.ts';

const swap = (water: 1 | 2 | 3, energy: 1 | 2 | 3): Clause => ({ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water, energy });
const hotline: Clause = { type: 'hotlineFactFinding', border: 'KG-UZ' };
const pledge: Clause = { type: 'noForcePledge' };

describe('a version against the one before', () => {
  it('names what was added, removed, and changed in which part', () => {
    expect(changedLines([swap(3, 2), hotline], [swap(1, 2), pledge])).toEqual([
      { change: 'changed', clause: swap(1, 2), before: swap(3, 2), parts: ['water'] },
      { change: 'added', clause: pledge },
      { change: 'removed', clause: hotline },
    ]);
  });

  it('takes the same clause at another border for another promise', () => {
    const elsewhere: Clause = { type: 'hotlineFactFinding', border: 'KG-TJ' };
    expect(changedLines([hotline], [elsewhere]).map(({ change }) => change)).toEqual(['added', 'removed']);
  });

  it('finds every clause of both versions once, and nothing to change in the same version', () => {
    const clauses = fc.uniqueArray(fc.constantFrom(swap(1, 1), hotline, pledge, { type: 'disasterAid' } as const), { maxLength: 4 });
    fc.assert(fc.property(clauses, clauses, (before, now) => {
      const changes = changedLines(before, now);
      expect(changes.filter(({ change }) => change !== 'removed').map(({ clause }) => clause)).toEqual(now);
      expect(changes.filter(({ change }) => change !== 'added')).toHaveLength(before.length);
      expect(changedLines(now, now).every(({ change }) => change === 'same')).toBe(true);
    }));
  });

  it('tells terms apart, but not what is unsaid from what is plain', () => {
    const terms: TermsOf = { term: 4, isPublic: true, onBreach: 'suspend', turn: 2 };
    expect(changedTerms(terms, { ...terms, starts: 2, condition: 'none', monitoring: 'none' })).toEqual([]);
    expect(changedTerms(terms, { ...terms, term: 2, starts: 5, isPublic: false })).toEqual(['term', 'starts', 'isPublic']);
  });
});
