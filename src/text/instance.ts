/** The one i18next instance of a page, and how it changes language without touching the game. */
import { createInstance, type i18n as I18n } from 'i18next';
import { formatsOf } from './formats.ts';
import { addForms } from './forms.ts';
import { BASE_LANGUAGE, isLanguage, type Language } from './languages.ts';
import { fetchFirst, fetchScenario, fetchTexts, LANGUAGES } from './load.ts';
import { pluralRule } from './plurals.ts';

export type { I18n };
/** i18next's namespaces: everything shared, and the prose of the current scenario. */
export const NAMESPACES = ['text', 'scenario'] as const;

let current: I18n | null = null;
let folder: string | null = null;
let wantedFolder: string | null = null;
/** True while only the first screen is shown, which needs few words. */
let isFirst = false;
/** Languages whose texts are all there, for each instance. */
const whole = new WeakMap<I18n, Set<Language>>();
/** Counts changes of language, so that a slow download can't overtake a later choice. */
let wanted = 0;

/** The page's instance. Throws before createText has been called. */
export function text(): I18n {
  if (current === null) throw new Error('createText has to be called before any text is asked for');
  return current;
}

/**
 * Makes the instance and loads `language`. In `strict` mode (by default under test) a missing key throws;
 * otherwise English is fetched for it, and until it is there the last part of the key stands in.
 */
export async function createText(language: Language, strict = import.meta.env?.MODE === 'test'): Promise<I18n> {
  isFirst = false;
  return create(language, strict);
}

/** Makes the instance with the words of the first screen only; every other screen waits for `loadAllTexts`. */
export function createFirstText(language: Language): Promise<I18n> {
  isFirst = true;
  return create(language, false);
}

/** Adds all texts of the language that is shown. Rejects as fetchTexts does; may be called again. */
export async function loadAllTexts(i18n: I18n = text()): Promise<void> {
  isFirst = false;
  let language: string;
  do {
    language = i18n.language;
    await addTexts(i18n, language as Language);
    // Chosen meanwhile: another language, of which only the first words may be there.
  } while (i18n.language !== language);
}

/** Adds what is missing of `language`: all of it, or the words of the first screen while that is enough. */
async function addTexts(i18n: I18n, language: Language): Promise<void> {
  if (whole.get(i18n)?.has(language) || (isFirst && i18n.hasResourceBundle(language, 'text'))) return;
  const all = !isFirst;
  i18n.addResourceBundle(language, 'text', await (all ? fetchTexts : fetchFirst)(language), true, true);
  if (all) whole.set(i18n, (whole.get(i18n) ?? new Set()).add(language));
}

async function create(language: Language, strict: boolean): Promise<I18n> {
  const i18n = createInstance();
  const id = LANGUAGES.includes(language) ? language : BASE_LANGUAGE;
  await i18n.init({
    lng: id,
    fallbackLng: BASE_LANGUAGE,
    resources: {},
    ns: [...NAMESPACES],
    defaultNS: 'text',
    // React escapes already; escaping twice would show '&amp;'.
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key: string) => missing(i18n, key, strict),
    ...(strict ? { missingInterpolationHandler: (template: string, match: RegExpExecArray) => incomplete(template, match) } : {}),
  });
  await addTexts(i18n, id);
  addForms(i18n);
  i18n.services.formatter?.add('number', (value: unknown, lng) => formatsOf(lng ?? BASE_LANGUAGE).number(Number(value)));
  // i18next asks Intl alone, which knows no Tajik.
  i18n.services.pluralResolver.getRule = (code: string, options: { ordinal?: boolean } = {}) => pluralRule(code, options.ordinal === true ? 'ordinal' : 'cardinal');
  current = i18n;
  wanted++;
  markPage(id);
  return i18n;
}

/** Shows the game in another language: texts and scenario are loaded first, then everything changes at once. */
export async function setLanguage(language: string, i18n: I18n = text()): Promise<void> {
  if (!isLanguage(language) || !LANGUAGES.includes(language)) throw new Error(`The game has no texts in '${language}'`);
  const turn = ++wanted;
  await loadInto(i18n, language);
  if (turn !== wanted) return;
  await i18n.changeLanguage(language);
  markPage(language);
}

/** Loads the prose of the scenario in `name` (folder in assets/scenarios) as namespace `scenario`, in place of the last one. */
export async function loadScenarioText(name: string, i18n: I18n = text()): Promise<void> {
  const language = i18n.language as Language;
  wantedFolder = name;
  const texts = await fetchScenario(name, language);
  if (wantedFolder !== name) return;
  folder = name;
  for (const other of Object.keys(i18n.store.data)) i18n.removeResourceBundle(other, 'scenario');
  i18n.addResourceBundle(language, 'scenario', texts);
  if (i18n.language !== language) await loadInto(i18n, i18n.language as Language);
}

async function loadInto(i18n: I18n, language: Language): Promise<void> {
  const name = folder;
  const [prose] = await Promise.all([
    name === null || i18n.hasResourceBundle(language, 'scenario') ? null : fetchScenario(name, language),
    addTexts(i18n, language),
  ]);
  // The scenario may have changed while its texts were on the way.
  if (prose !== null && name === folder) i18n.addResourceBundle(language, 'scenario', prose);
}

function markPage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

function incomplete(template: string, match: RegExpExecArray): never {
  throw new Error(`'${template}' lacks its parameter ${match[0]}`);
}

const askedFor = new WeakSet<I18n>();
function missing(i18n: I18n, key: string, strict: boolean): string {
  if (strict) throw new Error(`There is no text for '${key}' in ${i18n.language}`);
  if (!askedFor.has(i18n) && i18n.language !== BASE_LANGUAGE) {
    askedFor.add(i18n);
    // Announced as a change of language, which makes every panel read its texts again.
    void loadInto(i18n, BASE_LANGUAGE).then(() => i18n.changeLanguage(i18n.language), () => undefined);
  }
  return key.split('.').at(-1) ?? key;
}
