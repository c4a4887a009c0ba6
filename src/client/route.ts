/** The address: which screen, of which game or scenario, in which language. Nothing else is ever put there. */
import { isOneOf } from './forms.ts';

export const SCREENS = ['home', 'briefing', 'table', 'debrief', 'library', 'worlds', 'projector', 'print'] as const;
export type Screen = (typeof SCREENS)[number];

/** `at`: the scenario of a briefing or of what is printed, the save of a table, debrief or projector, the entry of the library, the first of the worlds. */
export interface Route {
  readonly screen: Screen;
  readonly at?: string | undefined;
}
const NAME = /^[\w.:-]{1,80}$/;

/** `#/table/abc` → table of save abc; anything else that is no route → home. */
export function readRoute(hash: string): Route {
  const [name, rest] = hash.replace(/^#\/?/, '').split('/');
  const screen = name || 'home';
  if (!isOneOf(SCREENS, screen)) return { screen: 'home' };
  if (!rest) return { screen };
  const at = decode(rest);
  return NAME.test(at) ? { screen, at } : { screen: 'home' };
}
export function writeRoute({ screen, at }: Route): string {
  if (screen === 'home') return '#/';
  return at ? `#/${screen}/${encodeURIComponent(at)}` : `#/${screen}`;
}

/** The language that the address asks for (`?lang=ru`), if it is one of `languages`. */
export function readLanguage(search: string, languages: readonly string[]): string | undefined {
  const asked = new URLSearchParams(search).get('lang');
  return languages.find((language) => language === asked);
}

/** The same address without the language it asked for: a choice made on the page outlives it. */
export function withoutLanguage(href: string): string {
  const url = new URL(href);
  url.searchParams.delete('lang');
  return url.href;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
