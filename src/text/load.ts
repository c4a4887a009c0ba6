/** Fetches texts on demand: each language, and each scenario in each language, is a chunk of its own. */
import { LANGUAGE_NAMES, type Language } from './languages.ts';

export type Texts = Readonly<Record<string, unknown>>;
type Loader = () => Promise<Texts>;

/** Parts of a language's texts, each fetched when a screen first needs it. tools/texts.mjs cuts them. */
export const PARTS = ['first', 'refused', 'table', 'why', 'compose', 'talk', 'debrief', 'library', 'glossary', 'organisations', 'screen'] as const;
export type Part = (typeof PARTS)[number];
const files: Readonly<Record<Part, Readonly<Record<string, Loader>>>> = {
  first: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?first' }),
  refused: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?refused' }),
  table: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?table' }),
  why: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?why' }),
  compose: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?compose' }),
  talk: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?talk' }),
  debrief: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?debrief' }),
  library: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?library' }),
  glossary: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?glossary' }),
  organisations: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?organisations' }),
  screen: import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?screen' }),
};
const scenarios: Readonly<Record<string, Loader>> = import.meta.glob<Texts>('../../assets/scenarios/*/text.*.json', { import: 'default' });

/** Languages that can be chosen, in the order of LANGUAGE_NAMES. */
export const LANGUAGES: readonly Language[] = (Object.keys(LANGUAGE_NAMES) as Language[]).filter((id) => `../../assets/text/${id}.json` in files.first);

/** One part of a language's texts. Rejects when the language has no file or the file can't be fetched. */
export function fetchTexts(language: Language, part: Part): Promise<Texts> {
  return fetchFrom(files[part], `../../assets/text/${language}.json`);
}
/** The prose of the scenario in `folder`. Rejects as fetchTexts does. */
export function fetchScenario(folder: string, language: Language): Promise<Texts> {
  return fetchFrom(scenarios, `../../assets/scenarios/${folder}/text.${language}.json`);
}

function fetchFrom(from: Readonly<Record<string, Loader>>, path: string): Promise<Texts> {
  const loader = from[path];
  return loader === undefined ? Promise.reject(new Error(`There is no text file ${path.slice('../../'.length)}`)) : loader();
}
