/** The text files themselves: both languages say the same things, with the same parameters. */
import { describe, expect, it } from 'vitest';
import glossary from '../../assets/library/glossary.json';
import en from '../../assets/text/en.json';
import ru from '../../assets/text/ru.json';
import { CASES } from './forms.ts';
import { pluralRule } from './plurals.ts';
import { flatten, parametersOf } from './testing.ts';

const files = { en: flatten(en), ru: flatten(ru) };
const FORM = /_(zero|one|two|few|many|other)$/;
/** A key ends in a plural form when its `_other` sister exists. */
const isPlural = (key: string, all: ReadonlyMap<string, string>): boolean => FORM.test(key) && all.has(key.replace(FORM, '_other'));
const base = (key: string, all: ReadonlyMap<string, string>): string => (isPlural(key, all) ? key.replace(FORM, '') : key);
const keys = (all: ReadonlyMap<string, string>): Set<string> => new Set([...all.keys()].map((key) => base(key, all)));
const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('the text files', () => {
  it('hold the same keys', () => {
    const [a, b] = [keys(files.en), keys(files.ru)];
    expect([...a].filter((key) => !b.has(key)), 'only in en').toEqual([]);
    expect([...b].filter((key) => !a.has(key)), 'only in ru').toEqual([]);
  });

  it('give every plural all the forms of its language, and no other', () => {
    for (const [language, all] of Object.entries(files)) {
      const forms = pluralRule(language).forms;
      for (const key of all.keys()) {
        if (!isPlural(key, all)) continue;
        const stem = base(key, all);
        // `_zero` is taken in every language, so a text may have it without the language's asking.
        const has = ['one', 'two', 'few', 'many', 'other'].filter((form) => all.has(`${stem}_${form}`));
        expect(has.sort(), `${language} ${stem}`).toEqual([...forms].sort());
      }
    }
  });

  it('ask for the same parameters', () => {
    const wanted = new Map([...files.en.keys()].map((key) => [base(key, files.en), new Set<string>()] as const));
    for (const [key, text] of files.en) for (const name of parametersOf(text)) wanted.get(base(key, files.en))?.add(name);
    const given = new Map<string, Set<string>>();
    for (const [key, text] of files.ru) {
      const stem = base(key, files.ru);
      given.set(stem, new Set([...(given.get(stem) ?? []), ...parametersOf(text)]));
    }
    for (const [key, names] of given) expect([...names].sort(), key).toEqual([...(wanted.get(key) ?? [])].sort());
  });

  it('use only formats that exist', () => {
    const known = new Set<string>([...CASES, 'lower', 'upper', 'number']);
    for (const all of Object.values(files)) {
      for (const [key, text] of all) {
        for (const [, format] of text.matchAll(/\{\{[^},]+,\s*([^}\s]+)\s*\}\}/g)) expect(known.has(format ?? ''), `${key}: ${format}`).toBe(true);
      }
    }
  });

  it('leave no text empty and no sentence untranslated', () => {
    for (const [language, all] of Object.entries(files)) for (const [key, text] of all) expect(text.trim(), `${language} ${key}`).not.toBe('');
    for (const [key, text] of files.ru) if (!key.includes('.credits.') && words(text.replace(/\{\{.*?\}\}/g, '')) > 3) expect(/\p{Script=Cyrillic}/u.test(text), `${key}: ${text}`).toBe(true);
  });
});

describe('the glossary', () => {
  it('has for each entry a term and at most 45 words in both languages, and each text has an entry', () => {
    for (const all of Object.values(files)) {
      for (const { id, sources } of glossary) {
        expect(all.get(`glossary.${id}.term`), id).toBeTruthy();
        expect(words(all.get(`glossary.${id}.text`) ?? ''), id).toBeGreaterThan(5);
        expect(words(all.get(`glossary.${id}.text`) ?? ''), id).toBeLessThanOrEqual(45);
        expect(sources.length, id).toBeGreaterThan(0);
      }
      const ids = new Set(glossary.map((entry) => entry.id));
      for (const key of all.keys()) if (key.startsWith('glossary.')) expect(ids.has(key.split('.')[1] ?? ''), key).toBe(true);
    }
    expect(new Set(glossary.map((entry) => entry.id)).size).toBe(glossary.length);
  });

  it('gives what the papers claim without evidence as the papers\' claim', () => {
    for (const { id, sources } of glossary) {
      if (!sources.some((source) => ['B15', 'B38', 'B41'].includes(source))) continue;
      expect(files.en.get(`glossary.${id}.text`), id).toContain('The article states');
      expect(files.ru.get(`glossary.${id}.text`), id).toContain('В статье утверждается');
    }
  });

  it('keeps what an order is about to twelve words', () => {
    for (const all of Object.values(files)) {
      for (const [key, text] of all) if (/^names\.(order|clause)\.\w+\.about$/.test(key)) expect(words(text), `${key}: ${text}`).toBeLessThanOrEqual(12);
    }
  });
});
