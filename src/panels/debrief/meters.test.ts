import { describe, expect, it } from 'vitest';
import { debriefFixture as game } from '../../../tests/fixtures/debrief.ts';
import { firstMeter, rangeOf, subjectOf, subjectsOf, widestGap } from './meters.ts';

describe('meters by their owner', () => {
  it('keeps every series exactly once', () => {
    const all = subjectsOf(game.series).flatMap(({ meters }) => meters.map(({ meter }) => meter));
    expect([...all].sort()).toEqual(game.series.map(({ meter }) => meter).sort());
  });
  it('gives trust to the one who trusts and the region to nobody', () => {
    expect(subjectOf('relation.KG-TJ.trust')).toEqual({ group: 'relation', id: 'KG' });
    expect(subjectOf('region.positivePeace')).toEqual({ group: 'region', id: '' });
    expect(subjectOf('weather.rain')).toBeUndefined();
  });
  it('starts at the largest turning point', () => {
    expect(firstMeter(game)).toBe('border.KG-TJ.tension');
    expect(firstMeter({ ...game, turningPoints: [] })).toBe('border.KG-TJ.tension');
  });
  it('finds where perception lay farthest from the truth', () => {
    expect(widestGap({ meter: 'm', truth: [1, 5, 9], seen: [1, 9, 8] })).toEqual({ at: 1, gap: 4 });
    expect(widestGap({ meter: 'm', truth: [1, 5], seen: [1, 5] })).toBeUndefined();
    expect(widestGap({ meter: 'm', truth: [1, 5] })).toBeUndefined();
  });
  it('gives every meter an axis that holds its values', () => {
    expect(rangeOf({ meter: 'border.KG-TJ.tension', truth: [420, 318] })).toEqual([0, 100]);
    expect(rangeOf({ meter: 'region.riverFlow', truth: [1000, 1240] })).toEqual([0, 124]);
    expect(rangeOf({ meter: 'border.KG-TJ.misperception.KG', truth: [120, -30] })).toEqual([-40, 40]);
    expect(rangeOf({ meter: 'border.KG-TJ.people', truth: [0, 1840] })).toEqual([0, 2024]);
    expect(rangeOf({ meter: 'border.KG-TJ.incidents', truth: [0, 0] })).toEqual([0, 5]);
  });
});
