/**
 * Words that change with their place in a sentence. A template asks for a form (`{{state, gen}}`) and a language that
 * has no cases simply doesn't: grammar stays inside each language's file, under `names.stateForms`.
 */
import type { i18n as I18n } from 'i18next';

/** Grammatical cases that a template may ask for. */
export const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'] as const;

const STATE_KEY = /^(?:text:)?names\.state\.([A-Z]{2})$/;

/** A translated parameter that remembers which name it is. */
export class Word {
  readonly key: string;
  readonly text: string;
  constructor(key: string, text: string) {
    this.key = key;
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** Lower case for a name in the middle of a sentence; names that begin with two capitals (an abbreviation) stay. */
export function lower(text: string, language: string): string {
  const second = text[1] ?? '';
  const isAbbreviation = second !== second.toLocaleLowerCase(language);
  return isAbbreviation ? text : text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
export const upper = (text: string, language: string): string => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

/** Teaches an instance the forms: the cases of states, `lower` and `upper`. */
export function addForms(i18n: I18n): void {
  const formatter = i18n.services.formatter;
  if (formatter === undefined) throw new Error('i18next came without its formatter');
  for (const form of CASES) {
    formatter.add(form, (value: unknown) => {
      const state = value instanceof Word ? STATE_KEY.exec(value.key)?.[1] : undefined;
      return state === undefined ? String(value) : i18n.t(`names.stateForms.${state}.${form}`);
    });
  }
  formatter.add('lower', (value: unknown, language) => lower(String(value), language ?? 'en'));
  formatter.add('upper', (value: unknown, language) => upper(String(value), language ?? 'en'));
}
