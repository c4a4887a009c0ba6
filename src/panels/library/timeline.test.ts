import { describe, expect, it } from 'vitest';
import { formatWhen, loadTimeline } from './timeline.ts';

describe('the timeline', () => {
  it('is in order', async () => {
    const dates = (await loadTimeline()).map(({ from }) => from);
    expect(dates.length).toBeGreaterThan(20);
    expect(dates).toEqual([...dates].sort());
  });
  it('says when, as exactly as it is known', () => {
    expect(formatWhen('1645', undefined, 'en')).toBe('1645');
    expect(formatWhen('1992-01-31', undefined, 'en')).toBe('31 Jan 1992');
    expect(formatWhen('2007-12', undefined, 'en')).toBe('Dec 2007');
    expect(formatWhen('1992-12', '1999-02-25', 'en')).toMatch(/^Dec 1992\s–\sFeb 1999$/u);
    expect(formatWhen('1996-04-26', '1997', 'en')).toMatch(/^1996\s?–\s?1997$/u);
    expect(formatWhen('2026-02-19', undefined, 'ru')).toMatch(/^19 февр\. 2026/u);
  });
});
