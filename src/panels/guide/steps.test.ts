import { describe, expect, it } from 'vitest';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import glossary from '../../../assets/library/glossary.json';
import { stepFor, TERMS_OF } from './steps.ts';

describe('the step of the first-turn guide', () => {
  it('follows the phases', () => {
    for (const phase of ['news', 'diplomacy', 'resolution', 'reflection'] as const) expect(stepFor(seatView(phase), false, false)).toBe(phase);
  });
  it('explains terms that the glossary has', () => {
    const known = glossary.map(({ id }) => id);
    for (const id of Object.values(TERMS_OF).flat()) expect(known).toContain(id);
  });
  it('turns from choosing to locking once an order is drafted', () => {
    expect(stepFor(seatView('orders'), false, false)).toBe('orders');
    expect(stepFor(seatView('orders'), true, false)).toBe('lock');
  });
  it('is silent while the resolution plays, after the end, and in a game for reading only', () => {
    expect(stepFor(seatView('resolution'), false, true)).toBeNull();
    expect(stepFor(seatView('ended'), false, false)).toBeNull();
    const view = seatView('news');
    expect(stepFor({ ...view, game: { ...view.game, readOnly: 'otherRules' } }, false, false)).toBeNull();
  });
});
