import { describe, expect, it } from 'vitest';
import { STATES } from '../../engine/names.ts';
import { EVERYTHING, OWN_SHEETS, ROOM_SHEETS, sheetsOf, toggled } from './choice.ts';

describe('what is printed', () => {
  it('is everything for everyone at first, the same pile for each delegation', () => {
    const sheets = sheetsOf(EVERYTHING);
    expect(sheets).toHaveLength(ROOM_SHEETS.length + STATES.length * OWN_SHEETS.length);
    for (const state of STATES) expect(sheets.flatMap((one) => ('state' in one && one.state === state ? [one.sheet] : []))).toEqual(OWN_SHEETS);
  });

  it('keeps its order whatever was chosen first', () => {
    expect(sheetsOf({ states: ['UZ', 'KG'], sheets: ['map', 'rules', 'role'], size: 'large' })).toEqual([
      { sheet: 'rules' }, { sheet: 'role', state: 'KG' }, { sheet: 'map', state: 'KG' }, { sheet: 'role', state: 'UZ' }, { sheet: 'map', state: 'UZ' },
    ]);
  });

  it('is nothing when nothing is chosen', () => {
    expect(sheetsOf({ ...EVERYTHING, sheets: [] })).toEqual([]);
    expect(sheetsOf({ ...EVERYTHING, states: [], sheets: OWN_SHEETS })).toEqual([]);
  });
});

describe('a choice of several', () => {
  it('takes in and leaves out, in the order of the list', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });
});
