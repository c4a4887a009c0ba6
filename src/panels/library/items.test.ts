import { describe, expect, it } from 'vitest';
import { strictText } from '../../text/testing.ts';
import { aboutKey, ALL, findItems, isFiltered, itemsAt, loadItems, nameKey, NOWHERE } from './items.ts';

const items = await loadItems();
const idsOf = (filter: Partial<typeof ALL>, language = 'en'): string[] => findItems(items, { ...ALL, ...filter }, language).map(({ id }) => id);

describe('the items of the papers', () => {
  it('all have words', () => {
    expect(items).toHaveLength(93);
  });
  it('pass an empty filter', () => {
    expect(isFiltered({ ...ALL, find: ' ' })).toBe(false);
    expect(idsOf({})).toHaveLength(93);
  });
  it('are found by paper, kind, place and words, together and in either language', () => {
    expect(idsOf({ paper: 'A' })).toHaveLength(47);
    expect(idsOf({ kind: 'obstacle' })).toEqual(['B10', 'B18']);
    expect(idsOf({ kind: 'obstacle', place: 'parameter' })).toEqual(['B18']);
    expect(idsOf({ place: NOWHERE })).toEqual(['A17', 'B42']);
    expect(idsOf({ find: 'UNWILLING' })).toEqual(['B10']);
    expect(idsOf({ find: 'нежелание' }, 'ru')).toEqual(['B10']);
    expect(idsOf({ find: 'b4', paper: 'B' })).toEqual(['B40', 'B41', 'B42', 'B43', 'B44', 'B45', 'B46']);
  });
  it('are told at the place where they are met', () => {
    expect(itemsAt(items, { kind: 'mode', id: '2' }).map(({ id }) => id)).toEqual(['B24']);
    expect(itemsAt(items, { kind: 'rule', id: '2' })).toEqual([]);
  });
});

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  it('every place has a name and says what it is', async () => {
    const text = await strictText(language);
    for (const { id, places } of items) {
      for (const place of places) {
        if (place.kind === 'event') continue;
        expect(text.t(nameKey({ kind: place.kind, id: place.id })), id).toMatch(/\p{L}/u);
        if (place.kind !== 'term') expect(text.t(aboutKey(place)), id).toMatch(/\p{L}/u);
      }
    }
  });
});
