/**
 * Finds texts by their keys and puts parameters into them. Files are written as for i18next, so that translators' tools
 * read them; a page carries no more of that library's work than the files ask for. A test compares the two, text by text.
 */
import { formed } from './forms.ts';
import { BASE_LANGUAGE, type Language } from './languages.ts';
import type { Texts } from './load.ts';
import { pluralRule } from './plurals.ts';

/** Everything shared, and the prose of the current scenario (`scenario:` in front of a key). */
type Namespace = 'text' | 'scenario';
/** Values for the places of a text; a number called `count` also chooses the plural form. */
export type Params = Readonly<Record<string, unknown>>;
export type Translate = (key: string, params?: Params) => string;

/** What is done where words are missing. */
interface Gaps {
  /** Stands in for a text that neither the language shown nor English has. */
  readonly text: (key: string) => string;
  /** Stands in for a parameter that `template` asks for and nobody gave. */
  readonly param: (template: string, name: string) => string;
}

/** `{{name}}`, or `{{name, form}}`. */
const PLACE = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g;

const isTree = (value: unknown): value is Texts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Both trees in one; where both have a text, the later one's. */
function merge(earlier: Texts, later: Texts): Texts {
  const merged = { ...earlier };
  for (const [step, value] of Object.entries(later)) {
    const before = merged[step];
    merged[step] = isTree(before) && isTree(value) ? merge(before, value) : value;
  }
  return merged;
}

export class I18n {
  /** The language that is shown. */
  language: Language;
  /** The text of a key. Another function after every `show`: who remembers it by mistake says everything anew. */
  t: Translate;
  readonly #gaps: Gaps;
  readonly #texts = new Map<string, Texts>();
  readonly #listeners = new Set<() => void>();

  constructor(language: Language, gaps: Gaps) {
    this.language = language;
    this.#gaps = gaps;
    this.t = this.#translator();
  }

  has(language: Language, namespace: Namespace): boolean {
    return this.#texts.has(`${language}:${namespace}`);
  }

  /** Adds texts to those that are there. Nobody is told: `show` does that. */
  add(language: Language, namespace: Namespace, texts: Texts): void {
    const place = `${language}:${namespace}`;
    this.#texts.set(place, merge(this.#texts.get(place) ?? {}, texts));
  }

  /** Forgets the scenario's prose in every language. */
  dropScenario(): void {
    for (const place of [...this.#texts.keys()]) if (place.endsWith(':scenario')) this.#texts.delete(place);
  }

  /** Shows a language, and tells everybody who listens; also the same one again, when texts have come that were missing. */
  show(language: Language): void {
    this.language = language;
    this.t = this.#translator();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after every `show`, until the function it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Whether there is a text, or texts, at a key. */
  exists(key: string): boolean {
    return this.branch(key) !== undefined;
  }

  /** What stands at a key as it is written in its file: a text, a list or a tree of them; undefined where nothing does. */
  branch(key: string): unknown {
    return this.#find(key, undefined);
  }

  #translator(): Translate {
    return (key, params = {}) => {
      const { count } = params;
      const template = this.#find(key, typeof count === 'number' ? count : undefined);
      return typeof template === 'string' ? this.#fill(template, params) : this.#gaps.text(key);
    };
  }

  #fill(template: string, params: Params): string {
    return template.replace(PLACE, (_, name: string, form?: string) => {
      const value = params[name];
      if (value === undefined) return this.#gaps.param(template, name);
      return form === undefined ? String(value) : formed(value, form, this);
    });
  }

  /** What the language shown has at a key, or else English; of its plural forms the one that `count` takes. */
  #find(key: string, count: number | undefined): unknown {
    const colon = key.indexOf(':');
    const namespace = colon < 0 ? 'text' : key.slice(0, colon);
    const path = key.slice(colon + 1);
    for (const language of new Set([this.language, BASE_LANGUAGE])) {
      const texts = this.#texts.get(`${language}:${namespace}`);
      for (const form of formsOf(language, count)) {
        let at: unknown = texts;
        for (const step of (path + form).split('.')) at = isTree(at) && Object.hasOwn(at, step) ? at[step] : undefined;
        if (at !== undefined) return at;
      }
    }
    return undefined;
  }
}

/** Endings of the keys that may hold the text for `count`, the best first. */
function formsOf(language: Language, count: number | undefined): readonly string[] {
  if (count === undefined) return [''];
  return [...(count === 0 ? ['_zero'] : []), `_${pluralRule(language).select(count)}`, ''];
}
