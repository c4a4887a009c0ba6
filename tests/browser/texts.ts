/** The game's own words: tests find things by the names that a person reads. */
import { readFileSync } from 'node:fs';

export type Language = 'en' | 'ru';
export type Params = Readonly<Record<string, string | number>>;
type Texts = { readonly [key: string]: string | Texts };

const read = (path: string): Texts => JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8')) as Texts;
const TEXTS = { en: read('text/en.json'), ru: read('text/ru.json') };

/** The text of `key` with its parameters filled in; throws when there is none, so that a renamed text is found at once. */
export function wordsOf(language: Language, key: string, params: Params = {}): string {
  let at: string | Texts | undefined = TEXTS[language];
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  if (typeof at !== 'string') throw new Error(`There is no text '${key}' in ${language}`);
  return at.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** A text of a scenario, e.g. its title. */
export function scenarioText(language: Language, scenario: string, key: string): string {
  const text = read(`scenarios/${scenario}/text.${language}.json`)[key];
  if (typeof text !== 'string') throw new Error(`Scenario ${scenario} has no text '${key}' in ${language}`);
  return text;
}

/** A pattern for a name that begins with `text`. */
export const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
