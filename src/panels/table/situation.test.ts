import { describe, expect, it } from 'vitest';
import type { BorderView, SeenMeter } from '../../protocol/view.ts';
import { changedMeters, ladderName, ladderStep, meterStep, senseOf, sortBorders } from './situation.ts';

const seen = (value: number, delta = 0): SeenMeter => ({ value, delta, knowledge: 'perceived' });
const border = (id: BorderView['id'], live: boolean): BorderView => ({
  id, live, issue: 'resource', states: [], institutions: [], goodOffices: { stage: 'none', accepted: [] }, wantsHotline: [], wantsZone: [], wantsLimits: [], closedBy: [], mobilised: [],
});

describe('the situation', () => {
  it('names steps by their lower bounds', () => {
    expect([0, 99, 100, 550, 899, 900].map((v) => ladderName(ladderStep(v)))).toEqual(['calm', 'calm', 'dispute', 'violentCrisis', 'limitedWar', 'war']);
    expect([0, 199, 200, 999].map(meterStep)).toEqual(['veryLow', 'veryLow', 'low', 'veryHigh']);
  });

  it('shows live borders first, keeps a crisis in sight and folds the quiet ones', () => {
    const view = {
      borders: [border('KG-KZ', false), border('KG-TJ', true), border('TJ-UZ', false)],
      meters: { 'border.KG-KZ.tension': seen(90), 'border.KG-TJ.tension': seen(200), 'border.TJ-UZ.tension': seen(300) },
    };
    const { watched, quiet } = sortBorders(view);
    expect(watched.map((b) => b.id)).toEqual(['KG-TJ', 'TJ-UZ']);
    expect(quiet.map((b) => b.id)).toEqual(['KG-KZ']);
  });

  it('knows which way is better', () => {
    expect(senseOf('border.KG-TJ.tension')).toBe(-1);
    expect(senseOf('border.KG-TJ.misperception.KG')).toBe(-1);
    expect(senseOf('state.UZ.approval')).toBe(1);
    expect(senseOf('region.riverFlow')).toBe(0);
  });

  it('lists only own meters that moved, the largest first', () => {
    const meters = { 'state.KG.approval': seen(500, -20), 'state.KG.budget': seen(400), 'state.KG.water': seen(300, 45), 'state.UZ.approval': seen(500, 300) };
    expect(changedMeters({ seat: 'KG', meters }).map((row) => row.meter)).toEqual(['state.KG.water', 'state.KG.approval']);
  });
});
