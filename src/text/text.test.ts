/** Loading, switching, formats and plural rules. */
import { describe, expect, it, vi } from 'vitest';
import { formatsOf } from './formats.ts';
import { lower } from './forms.ts';
import { createText, loadScenarioText, setLanguage, text } from './instance.ts';
import { LANGUAGE_NAMES, numberLocale } from './languages.ts';
import { LANGUAGES } from './load.ts';
import { pluralRule } from './plurals.ts';
import { formatChange, formatDelta, formatMeter, formatPeople, formatValue } from './say.ts';

describe('an instance', () => {
  it('changes its language and keeps itself', async () => {
    const i18n = await createText('en');
    expect(i18n.t('names.season.winter')).toBe('Winter');
    await setLanguage('ru');
    expect(text()).toBe(i18n);
    expect(i18n.t('names.season.winter')).toBe('Зима');
    await setLanguage('en');
    expect(i18n.t('names.season.winter')).toBe('Winter');
  });

  it('ends in the language that was chosen last, whichever arrives first', async () => {
    const i18n = await createText('en');
    await Promise.all([setLanguage('ru'), setLanguage('en'), setLanguage('ru')]);
    expect(i18n.language).toBe('ru');
  });

  it.each(['water-gate', 'winter-light'])('brings the prose of %s along when it changes language', async (folder) => {
    const i18n = await createText('en');
    await loadScenarioText(folder);
    const title = i18n.t('scenario:title');
    await setLanguage('ru');
    expect(i18n.t('scenario:title')).toMatch(/\p{Script=Cyrillic}/u);
    await setLanguage('en');
    expect(i18n.t('scenario:title')).toBe(title);
  });

  it('shows one scenario at a time, the one that was asked for last', async () => {
    const i18n = await createText('en');
    await Promise.all([loadScenarioText('water-gate'), loadScenarioText('winter-light')]);
    const last = i18n.t('scenario:title');
    await loadScenarioText('water-gate');
    expect(i18n.t('scenario:title')).not.toBe(last);
    await expect(loadScenarioText('no-such-place')).rejects.toThrow('no-such-place');
  });

  it('refuses a language that has no file', async () => {
    await createText('en');
    await expect(setLanguage('tlh')).rejects.toThrow("no texts in 'tlh'");
  });

  it('marks the page with its language', async () => {
    const root = { lang: '' };
    vi.stubGlobal('document', { documentElement: root });
    try {
      await createText('en');
      expect(root.lang).toBe('en');
      await setLanguage('ru');
      expect(root.lang).toBe('ru');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('throws for a missing text or parameter when it is strict', async () => {
    const i18n = await createText('en', true);
    expect(() => i18n.t('names.season.monsoon')).toThrow("'names.season.monsoon'");
    expect(() => i18n.t('diplomacy.from')).toThrow('{{state}}');
  });

  it('in production shows the end of the key, then English when it has come', async () => {
    const i18n = await createText('ru', false);
    expect(i18n.t('app.onlyHere.someWord')).toBe('someWord');
    await vi.waitFor(() => expect(i18n.has('en', 'text')).toBe(true));
    i18n.add('en', 'text', { app: { onlyHere: { someWord: 'Some word' } } });
    expect(i18n.t('app.onlyHere.someWord')).toBe('Some word');
    expect(i18n.language).toBe('ru');
  });
});

describe('formats', () => {
  it('show meters with one decimal, changes with sign and a true minus', async () => {
    await createText('en');
    expect([0, 42, 420, 1000].map(formatMeter)).toEqual(['0.0', '4.2', '42.0', '100.0']);
    expect([35, -4, 0].map(formatDelta)).toEqual(['+3.5', '−0.4', '0.0']);
    expect(formatValue('state.UZ.capital', 3)).toBe('3');
    expect(formatValue('border.KG-TJ.people', 12_345)).toBe('12,345');
    expect(formatValue('border.KG-TJ.tension', 420)).toBe('42.0');
    expect(formatValue('region.riverFlow', 1042)).toBe('104.2% of normal');
    expect(formatChange('state.UZ.capital', -1)).toBe('−1');
    expect([formatPeople(1), formatPeople(1200)]).toEqual(['1 person', '1,200 people']);
  });
  it('follow the language', () => {
    const ru = formatsOf('ru');
    expect(ru.meter(425)).toBe('42,5');
    expect(ru.delta(-42)).toBe('−4,2');
    expect(ru.number(12_345)).toMatch(/^12\s345$/u);
    expect(ru.percent(37)).toMatch(/^37\s%$/u);
  });
  it('write numbers in every language of the list, also those that Intl lacks', () => {
    for (const language of Object.keys(LANGUAGE_NAMES)) {
      expect(numberLocale(language)).toMatch(/^[a-z]{2}$/);
      expect(formatsOf(language).meter(425)).toMatch(/^42[.,]5$/);
    }
  });
  it('lower only what is not an abbreviation', () => {
    expect(lower('Hotline', 'en')).toBe('hotline');
    expect(lower('UNRCCA', 'en')).toBe('UNRCCA');
  });
});

describe('languages', () => {
  it('offers the languages that have a file, English first', () => {
    expect(LANGUAGES.slice(0, 2)).toEqual(['en', 'ru']);
    expect(Object.keys(LANGUAGE_NAMES)).toEqual(['en', 'ru', 'kk', 'ky', 'tg', 'tk', 'uz']);
  });
  it('has plural rules for all seven, whatever Intl knows', () => {
    for (const language of Object.keys(LANGUAGE_NAMES)) {
      const rule = pluralRule(language);
      const forms = rule.forms;
      for (const count of [0, 1, 2, 5, 11, 21, 1.5]) expect(forms).toContain(rule.select(count));
    }
    expect([1, 2, 21].map((n) => pluralRule('tg').select(n))).toEqual(['one', 'other', 'other']);
    expect([1, 2, 5, 21].map((n) => pluralRule('ru').select(n))).toEqual(['one', 'few', 'many', 'one']);
  });
});
