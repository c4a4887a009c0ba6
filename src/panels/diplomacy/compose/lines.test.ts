import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CLAUSES, STATES } from '../../../engine/names.ts';
import { ClauseSchema } from '../../../protocol/offers.ts';
import { bordersAmong, choicesOf, firstClause, fits, idle, pairsFor, samePromise } from './lines.ts';

describe('lines of an offer', () => {
  it('can be made only where both sides of the border are parties', () => {
    expect(bordersAmong(['KG', 'TJ', 'UZ'])).toEqual(['KG-TJ', 'KG-UZ', 'TJ-UZ']);
    expect(firstClause('hotlineFactFinding', 'KZ', ['KZ', 'TJ'])).toBeUndefined();
    expect(firstClause('hotlineFactFinding', 'UZ', ['KG', 'TJ', 'UZ'], { border: 'TJ-UZ' })).toEqual({ type: 'hotlineFactFinding', border: 'TJ-UZ' });
  });

  it('swap water for energy only from an upstream to a downstream state', () => {
    expect(pairsFor('seasonalSwap', 'KZ', ['KZ', 'KG'])).toEqual([{ giver: 'KG', taker: 'KZ' }]);
    expect(pairsFor('seasonalSwap', 'KG', ['KG', 'TJ'])).toEqual([]);
  });

  it('start as clauses that the schema accepts and that fit the parties', () => {
    for (const type of CLAUSES) for (const a of STATES) for (const b of STATES) {
      const clause = a === b ? undefined : firstClause(type, a, [a, b]);
      if (clause === undefined) continue;
      expect(v.safeParse(ClauseSchema, clause).success).toBe(true);
      expect(fits(clause, a, [a, b])).toBe(true);
      expect(samePromise(clause, clause)).toBe(true);
    }
  });

  it('share costs, dams and filling limits along a river; a fund runs between any two', () => {
    for (const type of ['upstreamCostShare', 'jointDam', 'fillingCap'] as const) {
      expect(pairsFor(type, 'KZ', ['KZ', 'UZ'])).toEqual([{ giver: 'UZ', taker: 'KZ' }]);
      expect(firstClause(type, 'TM', ['KZ', 'TM'])).toBeUndefined();
    }
    expect(pairsFor('benefitFund', 'TM', ['KZ', 'TM'])).toHaveLength(2);
  });

  it('bind all parties where they have no place, and fight only a threat that is in play', () => {
    const parties = ['KZ', 'TM', 'UZ'] as const;
    expect(idle([{ type: 'noForcePledge' }], parties)).toEqual([]);
    expect(firstClause('liaisonNetwork', 'TM', parties, { threats: ['water', 'cyber'] })).toEqual({ type: 'liaisonNetwork', threat: 'cyber' });
    expect(firstClause('liaisonNetwork', 'TM', parties, { threats: ['water'] })).toBeUndefined();
  });

  it('can be made at each border and against each threat, the one that is looked at first', () => {
    const parties = ['KG', 'TJ', 'UZ'] as const;
    expect(choicesOf('realTimeData', 'KG', parties, { border: 'KG-UZ' })).toEqual([{ type: 'realTimeData', border: 'KG-UZ' }, { type: 'realTimeData', border: 'KG-TJ' }]);
    expect(choicesOf('noForcePledge', 'KG', parties)).toEqual([{ type: 'noForcePledge' }]);
    expect(choicesOf('liaisonNetwork', 'KG', parties, { threats: ['narcotics', 'cyber'] })).toHaveLength(2);
    expect(choicesOf('landSwap', 'KZ', ['KZ', 'TJ'])).toEqual([]);
  });

  it('of an envoy are for others: any border and any pair among those who sign', () => {
    expect(firstClause('hotlineFactFinding', 'ENVOY', ['KG', 'TJ'])).toEqual({ type: 'hotlineFactFinding', border: 'KG-TJ' });
    expect(firstClause('jointCommission', 'ENVOY', ['KG', 'TJ'])).toMatchObject({ arbiter: 'none' });
    expect(pairsFor('benefitFund', 'ENVOY', ['KG', 'TJ'])).toHaveLength(2);
    expect(fits({ type: 'landSwap', border: 'KG-TJ', basis: 'area' }, 'ENVOY', ['KG', 'TJ'])).toBe(true);
  });

  it('need a part for everybody: a third party only arbitrates or has a line of its own', () => {
    const parties = ['KZ', 'KG', 'TJ'] as const;
    expect(firstClause('hotlineFactFinding', 'KZ', parties)).toEqual({ type: 'hotlineFactFinding', border: 'KG-KZ' });
    expect(idle([{ type: 'hotlineFactFinding', border: 'KG-TJ' }], parties)).toEqual(['KZ']);
    expect(idle([{ type: 'jointCommission', border: 'KG-TJ', arbiter: 'neighbour' }], parties)).toEqual([]);
    expect(fits({ type: 'hotlineFactFinding', border: 'KG-TJ' }, 'KZ', parties)).toBe(false);
  });
});
