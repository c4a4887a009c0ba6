/** Every item of the papers is met somewhere or has a reason, nothing it names is missing, and what only a paper claims is said to be its claim. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/content/checkLibrary.ts';
import type { ContentCode } from '../../src/content/load.ts';
import { ITEM_IDS, type SeedItems } from '../../src/content/seedItems.ts';
import type { Timeline } from '../../src/content/timeline.ts';
import { cut, type Json, type JsonFiles, put, readContent } from './read.ts';

const ITEMS = 'assets/seed-items.json';
const TIMELINE = 'assets/library/timeline.json';
const SOURCES = 'assets/library/sources.json';
const EN = 'assets/text/en.json';
const RU = 'assets/text/ru.json';

function readLibrary(): JsonFiles {
  const more = [ITEMS, EN, RU].map((path) => [path, JSON.parse(readFileSync(path, 'utf8')) as Json]);
  return { ...readContent(), ...Object.fromEntries(more) };
}
const library = readLibrary();
const items = library[ITEMS] as SeedItems;
const timeline = library[TIMELINE] as unknown as Timeline;

describe('the map from the papers to the game', () => {
  it('is without a gap or a dangling id', () => {
    expect(checkLibrary(library)).toEqual([]);
  });

  it('holds exactly the 93 items, in their order', () => {
    const ids = [...Array.from({ length: 47 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`), ...Array.from({ length: 46 }, (_, i) => `B${String(i + 1).padStart(2, '0')}`)];
    expect(ITEM_IDS).toEqual(ids);
    expect(Object.keys(items)).toEqual(ids);
  });

  it('finds a place for all but a few', () => {
    expect(Object.entries(items).filter(([, item]) => item.places === undefined).map(([id]) => id)).toEqual(['A17', 'B42']);
  });

  it('calls a claim what the papers claim', () => {
    const claims = ['A14', 'A16', 'A25', 'A32', 'A33', 'A34', 'A35', 'A36', 'A41', 'A47', 'B01', 'B02', 'B03', 'B04', 'B15', 'B18', 'B28', 'B33', 'B37', 'B38', 'B41', 'B42'];
    expect(Object.entries(items).filter(([, item]) => item.kinds.includes('claim')).map(([id]) => id)).toEqual(claims);
    for (const id of ['B15', 'B38', 'B41']) expect(items[id]?.caveat?.en, id).toBeTruthy();
  });

  it('writes its remarks in the language they are for', () => {
    for (const [id, { why, caveat }] of Object.entries(items)) {
      for (const remark of [why, caveat]) {
        if (remark === undefined) continue;
        expect(remark.ru, id).toMatch(/\p{Script=Cyrillic}/u);
        expect(remark.en, id).not.toMatch(/\p{Script=Cyrillic}/u);
      }
    }
  });

  it('has a name for every screen and setting that it names', () => {
    for (const path of [EN, RU]) {
      const { papers } = (library[path] as { library: { papers: { screens: object; screensAbout: object; parameters: object } } }).library;
      for (const [id, { places }] of Object.entries(items)) {
        for (const screen of places?.screen ?? []) {
          expect(papers.screens, `${id} ${screen}`).toHaveProperty(screen);
          expect(papers.screensAbout, `${id} ${screen}`).toHaveProperty(screen);
        }
        for (const parameter of places?.parameter ?? []) expect(papers.parameters, `${id} ${parameter}`).toHaveProperty(parameter);
      }
    }
  });
});

describe('the timeline', () => {
  it('leads from the first word of the papers to the last, each entry told once', () => {
    const years = Object.values(timeline).map(({ from }) => from);
    expect([...years].sort()).toEqual(years);
    expect([years[0], years.at(-1)]).toEqual(['1645', '2026-02-19']);
  });

  it('marks as a claim what stands on the papers alone', () => {
    for (const [id, entry] of Object.entries(timeline)) {
      const standsAlone = entry.sources.every((source) => ITEM_IDS.includes(source));
      // The first summit of the Council is on public record; the papers only point to it.
      expect(entry.claim === true, id).toBe(standsAlone && id !== 'summit1992');
    }
  });
});

interface Sample {
  readonly what: string;
  readonly spoil: (files: JsonFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly code: ContentCode;
  readonly says?: string;
}
const SAMPLES: readonly Sample[] = [
  { what: 'an item without an entry', spoil: cut(ITEMS, 'B10'), file: ITEMS, path: 'B10', code: 'missing' },
  { what: 'an item with neither place nor reason', spoil: cut(ITEMS, 'B10.places'), file: ITEMS, path: 'B10.places', code: 'missing' },
  { what: 'an item with empty places', spoil: put(ITEMS, 'B10.places', {}), file: ITEMS, path: 'B10.places', code: 'missing' },
  { what: 'a place and a reason for having none', spoil: put(ITEMS, 'B10.why', { en: 'none', ru: 'нет' }), file: ITEMS, path: 'B10.why', code: 'badCondition' },
  { what: 'an item that no paper holds', spoil: put(ITEMS, 'B47', { kinds: ['claim'], places: { rule: ['framing'] } }), file: ITEMS, path: 'B47', code: 'unknownId', says: 'A47' },
  { what: 'a mistyped rule', spoil: put(ITEMS, 'B33.places.rule.0', 'talkStopWorking'), file: ITEMS, path: 'B33.places.rule[0]', code: 'unknownId', says: 'talkStopsWorking' },
  { what: 'a mistyped order', spoil: put(ITEMS, 'B10.places.order.0', 'acceptGodOffices'), file: ITEMS, path: 'B10.places.order[0]', code: 'unknownId', says: 'acceptGoodOffices' },
  { what: 'an unknown meter', spoil: put(ITEMS, 'B32.places.meter.0', 'grievances'), file: ITEMS, path: 'B32.places.meter[0]', code: 'unknownId', says: 'grievance' },
  { what: 'a term that the glossary lacks', spoil: put(ITEMS, 'B10.places.term.0', 'willingnesGate'), file: ITEMS, path: 'B10.places.term[0]', code: 'unknownId', says: 'willingnessGate' },
  { what: 'a card that no scenario deals', spoil: cut('assets/scenarios/water-gate/scenario.json', 'events.neutralRoad'), file: ITEMS, path: 'B03.places.event[0]', code: 'unknownId', says: 'water-gate/' },
  { what: 'a scenario that is not there', spoil: put(ITEMS, 'B46.places.scenario.0', 'water-gates'), file: ITEMS, path: 'B46.places.scenario[0]', code: 'unknownId', says: 'water-gate' },
  { what: 'an entry that the library lacks', spoil: put(ITEMS, 'B33.places.entry.0', 'model.talks'), file: ITEMS, path: 'B33.places.entry[0]', code: 'unknownId', says: 'model.talk' },
  { what: 'an entry that the timeline lacks', spoil: cut(TIMELINE, 'annan2000'), file: ITEMS, path: 'B31.places.timeline[0]', code: 'unknownId' },
  { what: 'a kind of place that does not exist', spoil: put(ITEMS, 'B33.places.rules', ['framing']), file: ITEMS, path: 'B33.places.rules', code: 'unknownKey' },
  { what: 'a doubtful claim without its caveat', spoil: cut(ITEMS, 'B41.caveat'), file: ITEMS, path: 'B41.caveat', code: 'missing' },
  { what: 'a doubtful claim that is not called one', spoil: put(ITEMS, 'B41.kinds', ['principle']), file: ITEMS, path: 'B41.caveat', code: 'missing' },
  { what: 'an item without words', spoil: cut(SOURCES, 'B10'), file: SOURCES, path: 'B10', code: 'missing' },
  { what: 'a date that is none', spoil: put(TIMELINE, 'annan2000.from', 'about 2000'), file: TIMELINE, path: 'annan2000.from', code: 'badShape' },
  { what: 'a time that ends before it begins', spoil: put(TIMELINE, 'tajik1992.to', '1991'), file: TIMELINE, path: 'tajik1992.to', code: 'badWindow' },
  { what: 'a date without a source', spoil: put(TIMELINE, 'annan2000.sources', ['B99']), file: TIMELINE, path: 'annan2000.sources[0]', code: 'unknownSource' },
  { what: 'a date without words in one language', spoil: cut(RU, 'library.timeline.annan2000.title'), file: RU, path: 'library.timeline.annan2000.title', code: 'missingText' },
  { what: 'a missing file', spoil: cut(ITEMS, ''), file: 'seed-items.json', path: '', code: 'missingFile' },
];

describe('a mistake in the library', () => {
  it.each(SAMPLES)('$what', ({ spoil, file, path, code, says }) => {
    const files = readLibrary();
    spoil(files);
    const errors = checkLibrary(files);
    const found = errors.find((e) => e.file === file && e.path === path && e.code === code);
    expect(found, JSON.stringify(errors.slice(0, 5))).toBeDefined();
    expect(found?.message).toContain(says ?? '');
  });
});
