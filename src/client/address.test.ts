import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLanguage, readRoute, SCREENS, withoutLanguage, writeRoute } from './route.ts';
import { keepSettings, loadSettings, type Settings } from './settings.ts';

const defaults: Settings = { language: 'en', reducedMotion: false, largeText: false, guideSeen: [], guideOff: false };
const shelf = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });

describe('the address', () => {
  it('reads back what it wrote', () => {
    const at = fc.option(fc.stringMatching(/^[\w.:-]{1,20}$/), { nil: undefined });
    fc.assert(fc.property(fc.constantFrom(...SCREENS.filter((screen) => screen !== 'home')), at, (screen, id) => {
      const route = id === undefined ? { screen } : { screen, at: id };
      expect(readRoute(writeRoute(route))).toEqual(route);
    }));
  });
  it('leads home from anything that is no route, and never throws', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/table/<script>', '#/table/%E0%A4%A']) expect(readRoute(hash).screen).toBe('home');
    fc.assert(fc.property(fc.string(), (hash) => void readRoute(hash)));
  });
  it('takes only languages that the game speaks', () => {
    expect(readLanguage('?lang=ru', ['en', 'ru'])).toBe('ru');
    expect(readLanguage('?lang=xx', ['en', 'ru'])).toBeUndefined();
    expect(withoutLanguage('http://host/game/?lang=en#/table/abc')).toBe('http://host/game/#/table/abc');
  });
});

describe('settings', () => {
  it('take what is stored over the defaults', () => {
    expect(loadSettings(defaults, shelf('{"largeText":true,"language":"ru"}'))).toEqual({ ...defaults, largeText: true, language: 'ru' });
  });
  it('fall back to the defaults for anything else', () => {
    for (const text of [null, '', '{', '7', '{"language":"<b>"}', '{"largeText":"yes"}']) expect(loadSettings(defaults, shelf(text))).toEqual(defaults);
  });
  it('survive a storage that is blocked or full', () => {
    const blocked = { getItem: () => { throw new Error('blocked'); }, setItem: () => { throw new Error('full'); } };
    expect(loadSettings(defaults, blocked)).toEqual(defaults);
    expect(() => keepSettings(defaults, blocked)).not.toThrow();
    expect(loadSettings(defaults, null)).toEqual(defaults);
  });
});
