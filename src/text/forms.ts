/**
 * Words that change with their place in a sentence. A template asks for a form (`{{state, gen}}`) and a language that
 * has no cases simply doesn't: grammar stays inside each language's file, under `names.stateForms`.
 */
import { formatsOf } from './formats.ts';

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

/** What says other texts in the same language. */
interface Words {
  readonly language: string;
  readonly t: (key: string) => string;
}

/** A parameter in the form that a template asks for: a case of a state's name, `lower`, `upper` or `number`. A form that nobody knows changes nothing. */
export function formed(value: unknown, form: string, { t, language }: Words): string {
  if (form === 'number') return formatsOf(language).number(Number(value));
  if (form === 'lower') return lower(String(value), language);
  if (form === 'upper') return upper(String(value), language);
  const state = value instanceof Word && CASES.some((known) => known === form) ? STATE_KEY.exec(value.key)?.[1] : undefined;
  return state === undefined ? String(value) : t(`names.stateForms.${state}.${form}`);
}
