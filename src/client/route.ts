/** The address: which screen, of which game or scenario, in which language. Nothing else is ever put there. */
import * as v from 'valibot';

export const SCREENS = ['home', 'briefing', 'table', 'debrief', 'library', 'worlds'] as const;
export type Screen = (typeof SCREENS)[number];

const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/));
const RouteSchema = v.object({ screen: v.picklist(SCREENS), at: v.optional(id) });
/** `at`: the scenario of a briefing, the save of a table or debrief, the entry of the library, the first of the worlds. */
export type Route = v.InferOutput<typeof RouteSchema>;

/** `#/table/abc` → table of save abc; anything else that is no route → home. */
export function readRoute(hash: string): Route {
  const [screen, at] = hash.replace(/^#\/?/, '').split('/');
  const route = v.safeParse(RouteSchema, at ? { screen, at: decode(at) } : { screen: screen || 'home' });
  return route.success ? route.output : { screen: 'home' };
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
