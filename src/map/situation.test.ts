import { describe, expect, it } from 'vitest';
import { seatView } from '../../tests/fixtures/seatView.ts';
import { situationOf } from './situation.ts';

const tense = seatView('resolution', {
  meters: { ...seatView().meters, 'border.KG-TJ.tension': { value: 610, knowledge: 'perceived', delta: 147 } },
});
const step = (s: ReturnType<typeof situationOf>, id: string): number | undefined => s.borders.find((b) => b.id === id)?.step;

describe('the situation', () => {
  it('reads steps from what the seat perceives', () => {
    const now = situationOf(tense);
    expect(step(now, 'KG-TJ')).toBe(3);
    expect(step(now, 'KG-UZ')).toBe(2);
    expect(now.seat).toBe('KG');
    expect(now.borders.find((b) => b.id === 'KG-UZ')).toMatchObject({ mission: 'observers', present: true, stage: 'text' });
  });
  it('keeps a border as it was until the playback reveals it', () => {
    const before = seatView('orders');
    expect(step(situationOf(tense, before, new Set()), 'KG-TJ')).toBe(2);
    expect(step(situationOf(tense, before, new Set(['KG-TJ'])), 'KG-TJ')).toBe(3);
  });
  it('shows flows of facts, and of a swap in the season in which its half falls due', () => {
    expect(situationOf(tense).flows).toEqual([{ what: 'water', from: 'KG', to: 'UZ' }, { what: 'energy', from: 'UZ', to: 'KG' }]);
    expect(situationOf(seatView('orders', { season: 'summer' })).flows).toEqual([{ what: 'water', from: 'KG', to: 'KZ' }]);
    expect(situationOf(seatView('orders', { season: 'winter' })).flows).toEqual([{ what: 'energy', from: 'KZ', to: 'KG' }]);
    expect(situationOf(seatView('orders')).flows).toEqual([]);
  });
  it('shows a calm region before there is a game', () => {
    const now = situationOf(null);
    expect(now.borders).toHaveLength(10);
    expect(now.borders.every((b) => b.step === 0 && b.value === undefined)).toBe(true);
  });
});
