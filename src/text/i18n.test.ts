/** The same texts, said by i18next: the form of the files is its own, and translators may count on that. */
import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import en from '../../assets/text/en.json' with { type: 'json' };
import ru from '../../assets/text/ru.json' with { type: 'json' };
import { formed, Word } from './forms.ts';
import { I18n } from './i18n.ts';
import type { Language } from './languages.ts';
import { flatten } from './testing.ts';

const FILES = { en, ru };
const ENDING = /_(?:zero|one|two|few|many|other)$/;
const gaps = { text: (key: string) => `no ${key}`, param: (_: string, name: string) => `no ${name}` };

function own(language: Language, files: Partial<Record<Language, Readonly<Record<string, unknown>>>> = FILES): I18n {
  const i18n = new I18n(language, gaps);
  for (const [id, texts] of Object.entries(files)) i18n.add(id as Language, 'text', texts);
  return i18n;
}

/** i18next with the game's forms. */
async function reference(language: Language) {
  const i18next = createInstance();
  await i18next.init({
    lng: language, fallbackLng: 'en', defaultNS: 'text', interpolation: { escapeValue: false },
    resources: { en: { text: en }, ru: { text: ru } },
  });
  const words = { t: (key: string) => i18next.t(key), language };
  for (const form of ['nom', 'gen', 'dat', 'acc', 'ins', 'prep', 'lower', 'upper', 'number']) {
    i18next.services.formatter?.add(form, (value: unknown) => formed(value, form, words));
  }
  return i18next;
}

const values = fc.record({
  count: fc.oneof(fc.constantFrom(0, 1, 2, 5, 11, 21, 1.5), fc.integer({ min: 0, max: 1_000_000 })),
  other: fc.oneof(fc.constantFrom('', 'Hotline', 'UNRCCA', 7), fc.constantFrom('KG', 'UZ', 'TJ').map((id) => new Word(`names.state.${id}`, id))),
});

describe.each(['en', 'ru'] as const)('every text in %s', (language) => {
  const keys = [...flatten(FILES[language]).keys()];

  it('reads as i18next says it, whatever its parameters', async () => {
    const i18n = own(language);
    const i18next = await reference(language);
    const places = new Map([...flatten(FILES[language])].map(([key, text]) => [key, [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name as string)]));
    fc.assert(fc.property(values, ({ count, other }) => {
      for (const key of keys) {
        const plain = Object.fromEntries((places.get(key) ?? []).map((name) => [name, other]));
        expect(i18n.t(key, plain)).toBe(i18next.t(key, plain));
        const counted = { ...plain, count };
        if (ENDING.test(key)) expect(i18n.t(key.replace(ENDING, ''), counted)).toBe(i18next.t(key.replace(ENDING, ''), counted));
      }
    }), { numRuns: 12 });
  });
});

describe('texts', () => {
  const small = { en: { a: { b: 'B', c: 'C {{x}}' }, n_one: 'one', n_other: '{{count}} many', z_zero: 'none', z_other: 'some' }, ru: { a: { b: 'Б' } } };

  it('fall back to English, and to what stands in for a gap', () => {
    const { t } = own('ru', small);
    expect([t('a.b'), t('a.c', { x: 1 }), t('a.c'), t('a'), t('a.d'), t('toString')]).toEqual(['Б', 'C 1', 'C no x', 'no a', 'no a.d', 'no toString']);
    expect([t('n', { count: 1 }), t('n', { count: 5 }), t('z', { count: 0 }), t('z', { count: 1 })]).toEqual(['one', '5 many', 'none', 'no z']);
  });

  it('come in parts, and a later one changes no earlier file', () => {
    const i18n = own('en', small);
    i18n.add('en', 'text', { a: { d: 'D', b: 'BB' } });
    expect([i18n.t('a.b'), i18n.t('a.d'), i18n.t('a.c', { x: '{{b}}' })]).toEqual(['BB', 'D', 'C {{b}}']);
    expect(small.en.a.b).toBe('B');
    expect([i18n.exists('a'), i18n.exists('a.e'), i18n.branch('a')]).toEqual([true, false, { b: 'BB', c: 'C {{x}}', d: 'D' }]);
  });

  it('of a scenario stand apart, and go with it', () => {
    const i18n = own('en', small);
    i18n.add('en', 'scenario', { a: { b: 'here' } });
    expect([i18n.t('scenario:a.b'), i18n.t('a.b'), i18n.has('en', 'scenario'), i18n.has('ru', 'scenario')]).toEqual(['here', 'B', true, false]);
    i18n.dropScenario();
    expect([i18n.t('scenario:a.b'), i18n.exists('scenario:a')]).toEqual(['no scenario:a.b', false]);
  });

  it('tell who listens when another language is shown, with another function', () => {
    const i18n = own('en', small);
    const told: string[] = [];
    const stop = i18n.subscribe(() => told.push(i18n.t('a.b')));
    const before = i18n.t;
    i18n.show('ru');
    expect(i18n.t).not.toBe(before);
    stop();
    i18n.show('en');
    expect(told).toEqual(['Б']);
  });
});
