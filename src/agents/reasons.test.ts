/** A refusal tells its causes in their true order, and nothing that its reader may not know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFUSALS, STATES } from '../engine/names.ts';
import { offerToRow } from '../protocol/codec.ts';
import { refusalOf } from './reasons.ts';

const KG = STATES.indexOf('KG');
const offer = offerToRow('TJ', { to: ['KG'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }, { type: 'noForcePledge' }], term: 4, isPublic: true, onBreach: 'suspend' });
const pledged = { agreement: 14, parties: offer.parties, isPublic: false, type: 11, place: 1, broken: 1 };

describe('a refusal', () => {
  it('keeps the order of weight, and leaves out what hardly weighs', () => {
    const { reasons, because } = refusalOf(KG, offer, [{ reason: 'redLine', clause: 1, points: 40 }, { reason: 'approvalTooLow', clause: 0, points: 20 }, { reason: 'noGain', clause: 0, points: 2 }], []);
    expect(reasons).toEqual(['redLine', 'approvalTooLow']);
    expect(because).toEqual([{ reason: 'redLine', clause: 1 }, { reason: 'approvalTooLow', clause: 0, meter: 'state.KG.approval' }]);
  });

  it('names the agreement that was broken when everyone at the table knows of it, and else none', () => {
    const why = [{ reason: 'brokenPromise', clause: -1, points: 30 }] as const;
    expect(refusalOf(KG, offer, why, [pledged]).because).toEqual([{ reason: 'brokenPromise', agreement: 14 }]);
    const secret = { ...pledged, parties: (1 << KG) | (1 << STATES.indexOf('UZ')) };
    expect(refusalOf(KG, offer, why, [secret]).because).toEqual([{ reason: 'brokenPromise' }]);
  });

  it('never names capital, budget, grievance or another state’s meter', () => {
    const costs = fc.array(fc.record({ reason: fc.constantFrom(...REFUSALS), clause: fc.integer({ min: -1, max: 1 }), points: fc.integer({ min: 1, max: 300 }) }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(costs, (against) => {
      const { reasons, because } = refusalOf(KG, offer, [...against].sort((a, b) => b.points - a.points), [pledged]);
      expect(reasons.length).toBeGreaterThan(0);
      expect(because.length).toBeLessThanOrEqual(3);
      for (const { meter } of because) if (meter !== undefined) expect(meter).toMatch(/^(state\.KG\.(energy|water|approval)|border\.KG-TJ\.tension|relation\.KG-TJ\.trust)$/);
    }));
  });
});
