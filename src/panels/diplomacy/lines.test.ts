import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CLAUSES, STATES } from '../../engine/names.ts';
import { ClauseSchema, OfferDraftSchema } from '../../protocol/offers.ts';
import { createText } from '../../text/index.ts';
import { amountKey, bordersAmong, counterDraft, emptyDraft, firstClause, fits, idle, nextClause, pairsFor, samePlace, terms, typesFor } from './lines.ts';

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

  it('say much of water, but large of a dam and slowly of its filling', async () => {
    const { t } = await createText('en');
    expect(t(amountKey('seasonalSwap', 3))).toBe('Much');
    expect(t(amountKey('jointDam', 3))).toBe('Large');
    expect(t(amountKey('benefitFund', 1))).toBe('Small');
    expect(t(amountKey('fillingCap', 2))).toBe('slowly');
  });

  it('start as clauses that the schema accepts and that fit the parties', () => {
    for (const type of CLAUSES) for (const a of STATES) for (const b of STATES) {
      const clause = a === b ? undefined : firstClause(type, a, [a, b]);
      if (clause === undefined) continue;
      expect(v.safeParse(ClauseSchema, clause).success).toBe(true);
      expect(fits(clause, a, [a, b])).toBe(true);
      expect(samePlace(clause, clause)).toBe(true);
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
    expect(typesFor(CLAUSES, 'TM', parties, { threats: ['water'] }).others).toContain('liaisonNetwork');
  });

  it('can stand in an offer once for each place or pair, and come at the next one', () => {
    const parties = ['KG', 'TJ', 'UZ'] as const;
    const first = nextClause('realTimeData', 'KG', parties, [], { border: 'KG-UZ' });
    expect(first).toEqual({ type: 'realTimeData', border: 'KG-UZ' });
    const second = first && nextClause('realTimeData', 'KG', parties, [first]);
    expect(second).toEqual({ type: 'realTimeData', border: 'KG-TJ' });
    expect(first && second && nextClause('realTimeData', 'KG', parties, [first, second])).toBeUndefined();
    expect(nextClause('noForcePledge', 'KG', parties, [{ type: 'noForcePledge' }])).toBeUndefined();
    expect(nextClause('liaisonNetwork', 'KG', parties, [{ type: 'liaisonNetwork', threat: 'narcotics' }], { threats: ['narcotics', 'cyber'] })).toEqual({ type: 'liaisonNetwork', threat: 'cyber' });
  });

  it('leave out what these parties can not agree on', () => {
    const { fit, others } = typesFor(['seasonalSwap', 'noForcePledge', 'landSwap'], 'KZ', ['KZ', 'TJ']);
    expect([fit, others]).toEqual([['seasonalSwap', 'noForcePledge'], ['landSwap']]);
  });

  it('need a part for everybody: a third party only arbitrates or has a line of its own', () => {
    const parties = ['KZ', 'KG', 'TJ'] as const;
    expect(firstClause('hotlineFactFinding', 'KZ', parties)).toEqual({ type: 'hotlineFactFinding', border: 'KG-KZ' });
    expect(idle([{ type: 'hotlineFactFinding', border: 'KG-TJ' }], parties)).toEqual(['KZ']);
    expect(idle([{ type: 'jointCommission', border: 'KG-TJ', arbiter: 'neighbour' }], parties)).toEqual([]);
    expect(fits({ type: 'hotlineFactFinding', border: 'KG-TJ' }, 'KZ', parties)).toBe(false);
  });

  it('bind at most to the end of the game', () => {
    expect(terms(7, 8)).toEqual([1, 2]);
    expect(emptyDraft(7, 8).term).toBe(2);
    expect(emptyDraft(1, 8).term).toBe(4);
  });

  it('are all in a counter-offer, which goes to the rest of the table', () => {
    const offer = {
      id: 3, turn: 1, from: 'TJ', status: 'open', answers: [], mayAnswer: true, mayWithdraw: false,
      to: ['KG', 'UZ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], term: 2, isPublic: false, onBreach: 'compensate',
    } as const;
    const draft = counterDraft({ ...offer, to: [...offer.to], clauses: [...offer.clauses] }, 'KG');
    expect(draft.to).toEqual(['TJ', 'UZ']);
    expect(v.safeParse(OfferDraftSchema, draft).success).toBe(true);
  });
});
