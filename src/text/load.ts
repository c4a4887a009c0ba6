/** Fetches texts on demand: each language, and each scenario in each language, is a chunk of its own. */
import { LANGUAGE_NAMES, type Language } from './languages.ts';

export type Texts = Readonly<Record<string, unknown>>;
type Loader = () => Promise<Texts>;

const files: Readonly<Record<string, Loader>> = import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default' });
/** The words of the first screen alone; the same as `files` where the build does not cut them. */
const firsts: Readonly<Record<string, Loader>> = import.meta.glob<Texts>('../../assets/text/*.json', { import: 'default', query: '?first' });
const scenarios: Readonly<Record<string, Loader>> = import.meta.glob<Texts>('../../assets/scenarios/*/text.*.json', { import: 'default' });

/** Languages that can be chosen, in the order of LANGUAGE_NAMES. */
export const LANGUAGES: readonly Language[] = (Object.keys(LANGUAGE_NAMES) as Language[]).filter((id) => `../../assets/text/${id}.json` in files);

/** All texts of a language but the scenarios'. Rejects when the language has no file or the file can't be fetched. */
export function fetchTexts(language: Language): Promise<Texts> {
  return fetchFrom(files, `../../assets/text/${language}.json`);
}
/** What the first screen says; see fetchTexts. */
export function fetchFirst(language: Language): Promise<Texts> {
  return fetchFrom(firsts, `../../assets/text/${language}.json`);
}
/** The prose of the scenario in `folder`. Rejects as fetchTexts does. */
export function fetchScenario(folder: string, language: Language): Promise<Texts> {
  return fetchFrom(scenarios, `../../assets/scenarios/${folder}/text.${language}.json`);
}

function fetchFrom(from: Readonly<Record<string, Loader>>, path: string): Promise<Texts> {
  const loader = from[path];
  return loader === undefined ? Promise.reject(new Error(`There is no text file ${path.slice('../../'.length)}`)) : loader();
}
