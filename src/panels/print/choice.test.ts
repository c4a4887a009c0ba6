import { describe, expect, it } from 'vitest';
import { STATES } from '../../engine/names.ts';
import { EVERYTHING, OWN_SHEETS, ROOM_SHEETS, sheetsOf, toggled } from './choice.ts';

describe('what is printed', () => {
  it('is everything for everyone at first, the same pile for each delegation', () => {
    const sheets = sheetsOf(EVERYTHING);
    const pile = (seat: string): readonly string[] => sheets.flatMap((one) => ('seat' in one && one.seat === seat ? [one.sheet] : []));
    for (const state of STATES) expect(pile(state)).toEqual(OWN_SHEETS);
    expect(pile('ENVOY')).toEqual(['role', 'offers', 'map']);
    expect(sheets).toHaveLength(ROOM_SHEETS.length + STATES.length * OWN_SHEETS.length + 3);
  });

  it('keeps its order whatever was chosen first', () => {
    expect(sheetsOf({ seats: ['ENVOY', 'UZ', 'KG'], sheets: ['map', 'rules', 'orders'], size: 'large' })).toEqual([
      { sheet: 'rules' }, { sheet: 'orders', seat: 'KG' }, { sheet: 'map', seat: 'KG' }, { sheet: 'orders', seat: 'UZ' }, { sheet: 'map', seat: 'UZ' }, { sheet: 'map', seat: 'ENVOY' },
    ]);
  });

  it('is nothing when nothing is chosen', () => {
    expect(sheetsOf({ ...EVERYTHING, sheets: [] })).toEqual([]);
    expect(sheetsOf({ ...EVERYTHING, seats: [], sheets: OWN_SHEETS })).toEqual([]);
  });
});

describe('a choice of several', () => {
  it('takes in and leaves out, in the order of the list', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });
});
