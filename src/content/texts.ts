/** The prose of a scenario: complete in every language, and no role sheet longer than a pupil reads in a minute. */
import { BORDERS, SEATS, STATES } from '../engine/names.ts';
import type { Problems } from './errors.ts';
import { LANGUAGES, needFile, type ScenarioFiles } from './files.ts';
import type { Gathered } from './gather.ts';
import { isObject } from './layers.ts';

const ROLE_WORDS = 120;
const TOP = ['title', 'tagline', 'summary', 'objective', 'note', 'people'];
const LISTS = ['publicGoals', 'privateGoals', 'redLines'];
/** An envoy has no goals that are hidden from the parties. */
const ENVOY_LISTS = ['publicGoals', 'redLines'];

/** Paths of all texts that the scenario needs. */
function neededTexts(g: Gathered): string[] {
  const goals = [...new Set(STATES.flatMap((s) => Object.keys(g.scenario.goals[s])))];
  return [
    ...TOP,
    ...SEATS.flatMap((s) => ['brief', 'alternative'].map((part) => `roles.${s}.${part}`)),
    ...goals.map((id) => `goals.${id}`),
    ...Object.keys(g.scenario.events).flatMap((id) => [`events.${id}.title`, `events.${id}.body`]),
    ...BORDERS.filter((b) => g.scenario.borders[b].live).map((b) => `sites.${b}`),
  ];
}

/** What stands at a path of keys; undefined where nothing does. */
export function textAt(json: unknown, path: string): unknown {
  let x = json;
  for (const key of path.split('.')) x = isObject(x) ? x[key] : undefined;
  return x;
}

/** Words of a text; signs that stand alone are none. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function checkTexts(g: Gathered, files: ScenarioFiles, problems: Problems): void {
  const needed = neededTexts(g);
  for (const language of LANGUAGES) {
    const file = needFile(files, `${g.texts}/text.${language}.json`, problems);
    if (file === undefined) continue;
    for (const path of needed) {
      const text = textAt(file.json, path);
      if (typeof text !== 'string' || text.trim() === '') problems.add(file.path, path, 'missingText', `expected a text in "${language}"`);
    }
    for (const s of SEATS) checkRole(file.path, file.json, `roles.${s}`, s === 'ENVOY' ? ENVOY_LISTS : LISTS, language, problems);
    if (g.variantOf === undefined) checkExtra(file.path, file.json, new Set(needed), problems);
  }
}

function checkRole(file: string, json: unknown, path: string, lists: readonly string[], language: string, problems: Problems): void {
  let count = 0;
  for (const part of ['brief', 'alternative']) {
    const text = textAt(json, `${path}.${part}`);
    if (typeof text === 'string') count += countWords(text);
  }
  for (const part of lists) {
    const list = textAt(json, `${path}.${part}`);
    if (!Array.isArray(list) || list.length === 0 || list.some((x) => typeof x !== 'string' || x.trim() === '')) {
      problems.add(file, `${path}.${part}`, 'missingText', `expected a list of texts in "${language}"`);
    } else for (const text of list as string[]) count += countWords(text);
  }
  if (count > ROLE_WORDS) problems.add(file, path, 'longRole', `expected at most ${ROLE_WORDS} words, found ${count}`);
}

/** Texts of goals, events and sites that nothing refers to are mistakes too: most often a mistyped id. */
function checkExtra(file: string, json: unknown, needed: ReadonlySet<string>, problems: Problems): void {
  for (const section of ['goals', 'sites', 'events']) {
    const entries = textAt(json, section);
    if (!isObject(entries)) continue;
    for (const id of Object.keys(entries)) {
      const path = `${section}.${id}`;
      if (!needed.has(path) && !needed.has(`${path}.title`)) problems.add(file, path, 'extraText', 'expected only ids that the scenario uses');
    }
  }
}
