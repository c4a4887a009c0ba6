/** The texts of a page, and how it changes language without touching the game. */
import { I18n } from './i18n.ts';
import { BASE_LANGUAGE, isLanguage, type Language } from './languages.ts';
import { fetchScenario, fetchTexts, LANGUAGES, type Part, PARTS } from './load.ts';

let current: I18n | null = null;
let folder: string | null = null;
let wantedFolder: string | null = null;
/** Parts that some screen has asked for: every language that is shown needs them. */
const wantedParts = new Set<Part>();
/** Parts that are there, for each instance by language. */
const loaded = new WeakMap<I18n, Map<Language, Set<Part>>>();
/** Counts changes of language, so that a slow download can't overtake a later choice. */
let wanted = 0;

/** The page's instance. Throws before createText has been called. */
export function text(): I18n {
  if (current === null) throw new Error('createText has to be called before any text is asked for');
  return current;
}

/**
 * Makes the instance and loads `language`. In `strict` mode (by default under test) a missing key throws;
 * otherwise every part and English are fetched for it, and until they are there the last step of the key stands in.
 */
export function createText(language: Language, strict = import.meta.env?.MODE === 'test'): Promise<I18n> {
  for (const part of PARTS) wantedParts.add(part);
  return create(language, strict);
}

/** Makes the instance with the words of the first screen only; every other screen waits for `loadTexts`. */
export function createFirstText(language: Language): Promise<I18n> {
  wantedParts.clear();
  wantedParts.add('first');
  return create(language, false);
}

/** Adds parts of the language that is shown, and from now on of every one chosen. Rejects as fetchTexts does; may be called again. */
export async function loadTexts(parts: readonly Part[], i18n: I18n = text()): Promise<void> {
  for (const part of parts) wantedParts.add(part);
  let language: Language;
  do {
    language = i18n.language;
    await addTexts(i18n, language);
    // Chosen meanwhile: another language, of which some parts may be missing.
  } while (i18n.language !== language);
}

/** Adds what is missing of `language`, also what is first asked for while other parts are on the way. */
async function addTexts(i18n: I18n, language: Language): Promise<void> {
  const languages = loaded.get(i18n) ?? new Map<Language, Set<Part>>();
  loaded.set(i18n, languages);
  const there = languages.get(language) ?? new Set();
  languages.set(language, there);
  for (let lacking = lackingOf(there); lacking.length > 0; lacking = lackingOf(there)) {
    const texts = await Promise.all(lacking.map((part) => fetchTexts(language, part)));
    for (const part of texts) i18n.add(language, 'text', part);
    for (const part of lacking) there.add(part);
  }
}
const lackingOf = (there: ReadonlySet<Part>): Part[] => [...wantedParts].filter((part) => !there.has(part));

async function create(language: Language, strict: boolean): Promise<I18n> {
  const id = LANGUAGES.includes(language) ? language : BASE_LANGUAGE;
  const i18n: I18n = new I18n(id, { text: (key) => missing(i18n, key, strict), param: strict ? incomplete : () => '' });
  await addTexts(i18n, id);
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
  i18n.show(language);
  markPage(language);
}

/** Loads the prose of the scenario in `name` (folder in assets/scenarios) as namespace `scenario`, in place of the last one. */
export async function loadScenarioText(name: string, i18n: I18n = text()): Promise<void> {
  const { language } = i18n;
  wantedFolder = name;
  const texts = await fetchScenario(name, language);
  if (wantedFolder !== name) return;
  folder = name;
  i18n.dropScenario();
  i18n.add(language, 'scenario', texts);
  if (i18n.language !== language) await loadInto(i18n, i18n.language);
}

async function loadInto(i18n: I18n, language: Language): Promise<void> {
  const name = folder;
  const [prose] = await Promise.all([
    name === null || i18n.has(language, 'scenario') ? null : fetchScenario(name, language),
    addTexts(i18n, language),
  ]);
  // The scenario may have changed while its texts were on the way.
  if (prose !== null && name === folder) i18n.add(language, 'scenario', prose);
}

function markPage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

function incomplete(template: string, name: string): never {
  throw new Error(`'${template}' lacks its parameter {{${name}}}`);
}

const askedFor = new WeakSet<I18n>();
function missing(i18n: I18n, key: string, strict: boolean): string {
  if (strict) throw new Error(`There is no text for '${key}' in ${i18n.language}`);
  if (!askedFor.has(i18n)) {
    askedFor.add(i18n);
    // Announced as a change of language, which makes every panel read its texts again.
    void Promise.all([loadTexts(PARTS, i18n), loadInto(i18n, BASE_LANGUAGE)]).then(() => i18n.show(i18n.language), () => undefined);
  }
  return key.split('.').at(-1) ?? key;
}
