import { describe, expect, it } from 'vitest';
import { PHASES } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { nextStep } from './steps.ts';

const game: SeatView['game'] = { scenario: 's', texts: 's', keyText: 'k', turns: 8, rehearsed: false };

describe('the next step', () => {
  it('is one step in every phase', () => {
    const acts = PHASES.map((phase) => nextStep({ phase, locked: false, game }, false).act);
    expect(acts).toEqual(['advance', 'advance', 'lock', 'advance', 'advance', 'debrief']);
  });

  it('is to skip while a resolution plays, whatever the phase', () => {
    for (const phase of PHASES) expect(nextStep({ phase, locked: false, game }, true).act).toBe('skip');
  });

  it('is none while locked, and none in a game for reading, which may still be debriefed', () => {
    expect(nextStep({ phase: 'orders', locked: true, game }, false)).toEqual({ key: 'waiting', act: 'none' });
    const read = { ...game, readOnly: 'otherRules' } as const;
    expect(nextStep({ phase: 'news', locked: false, game: read }, false).act).toBe('none');
    expect(nextStep({ phase: 'ended', locked: false, game: read }, false).act).toBe('debrief');
  });
});
