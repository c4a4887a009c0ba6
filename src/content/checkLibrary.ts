/** Every item of the papers has its place in the game, or a reason; every place, date and source that the library names exists; every inject has its words. */
import type * as v from 'valibot';
import { type ContentError, hint, Problems } from './errors.ts';
import { LANGUAGES, needFile, pathEnding, type ScenarioFiles, scenarioIds } from './files.ts';
import { checkInjectTexts } from './injects.ts';
import { isObject } from './layers.ts';
import { parseLayers } from './parse.ts';
import { LibrarySchema } from './schema.ts';
import { ITEM_IDS, NEEDS_CAVEAT, type Places, type SeedItems, SeedItemsSchema } from './seedItems.ts';
import { textAt } from './texts.ts';
import { type Timeline, TimelineSchema } from './timeline.ts';

const SEED_ITEMS = 'seed-items.json';
const TIMELINE = 'library/timeline.json';

/** Ids that places may name, by the kind of place; engine names are the schema's matter. */
type Known = { readonly [K in 'term' | 'timeline' | 'scenario' | 'event' | 'entry']: readonly string[] };

interface Typed<T> {
  readonly path: string;
  readonly data: T;
}

function typed<S extends v.GenericSchema>(files: ScenarioFiles, end: string, schema: S, problems: Problems): Typed<v.InferOutput<S>> | undefined {
  const file = needFile(files, end, problems);
  if (file === undefined) return undefined;
  const data = parseLayers(schema, [{ file: file.path, json: file.json }], problems);
  return data === undefined ? undefined : { path: file.path, data };
}

/**
 * Everything that is wrong with the map of the papers, with the timeline and with the words of the injects. Needs
 * seed-items.json, library/*.json, rules/injects.json, every scenario.json and the texts of both languages.
 */
export function checkLibrary(files: ScenarioFiles): readonly ContentError[] {
  const problems = new Problems();
  const register = typed(files, 'library/sources.json', LibrarySchema, problems);
  const items = typed(files, SEED_ITEMS, SeedItemsSchema, problems);
  const timeline = typed(files, TIMELINE, TimelineSchema, problems);
  if (register !== undefined && timeline !== undefined) checkTimeline(files, timeline, Object.keys(register.data), problems);
  if (register !== undefined && items !== undefined) {
    checkComplete(items, new Set(Object.keys(register.data)), register.path, problems);
    checkPlaces(items, knownPlaces(files, timeline?.data ?? {}, problems), problems);
  }
  checkInjectTexts(files, problems);
  return problems.all;
}

function checkComplete({ path, data }: Typed<SeedItems>, registered: ReadonlySet<string>, register: string, problems: Problems): void {
  for (const id of ITEM_IDS) {
    if (data[id] === undefined) problems.add(path, id, 'missing', `expected a place for item ${id} of the papers, or the reason why it has none`);
    if (!registered.has(id)) problems.add(register, id, 'missing', `expected the words of item ${id} of the papers`);
  }
  for (const [id, item] of Object.entries(data)) {
    if (!ITEM_IDS.includes(id)) problems.add(path, id, 'unknownId', `"${id}" is no item of the papers.${hint(id, ITEM_IDS)}`);
    const hasPlace = item.places !== undefined && Object.keys(item.places).length > 0;
    if (!hasPlace && item.why === undefined) problems.add(path, `${id}.places`, 'missing', 'expected a place, or "why" there is none');
    if (hasPlace && item.why !== undefined) problems.add(path, `${id}.why`, 'badCondition', 'expected no reason for having no place where there is one');
    if (NEEDS_CAVEAT.includes(id) && (item.caveat === undefined || !item.kinds.includes('claim'))) {
      problems.add(path, `${id}.caveat`, 'missing', 'expected a "claim" with its caveat: no known source supports it as it stands');
    }
  }
}

function knownPlaces(files: ScenarioFiles, timeline: Timeline, problems: Problems): Known {
  const glossary = needFile(files, 'library/glossary.json', problems)?.json;
  const scenarios = scenarioIds(files);
  const texts = needFile(files, 'text/en.json', problems)?.json;
  const pages = ['model', 'notes'].map((page) => [page, textAt(texts, `library.${page}`)] as const);
  return {
    term: (Array.isArray(glossary) ? glossary : []).flatMap((entry) => (isObject(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [])),
    timeline: Object.keys(timeline),
    scenario: scenarios,
    event: scenarios.flatMap((id) => keysOf(textAt(files[pathEnding(files, `${id}/scenario.json`) ?? ''], 'events')).map((event) => `${id}/${event}`)),
    entry: pages.flatMap(([page, entries]) => keysOf(entries).map((id) => `${page}.${id}`)),
  };
}
const keysOf = (x: unknown): string[] => (isObject(x) ? Object.keys(x) : []);

function checkPlaces({ path, data }: Typed<SeedItems>, known: Known, problems: Problems): void {
  for (const [id, { places = {} }] of Object.entries(data)) {
    for (const kind of Object.keys(known) as (keyof Known & keyof Places)[]) {
      places[kind]?.forEach((place, i) => {
        if (!known[kind].includes(place)) problems.add(path, `${id}.places.${kind}[${i}]`, 'unknownId', `there is no ${kind} "${place}".${hint(place, known[kind])}`);
      });
    }
  }
}

function checkTimeline(files: ScenarioFiles, { path, data }: Typed<Timeline>, sources: readonly string[], problems: Problems): void {
  for (const [id, entry] of Object.entries(data)) {
    if (entry.to !== undefined && entry.to < entry.from) problems.add(path, `${id}.to`, 'badWindow', `expected an end after ${entry.from}, found ${entry.to}`);
    entry.sources.forEach((source, i) => {
      if (!sources.includes(source)) problems.add(path, `${id}.sources[${i}]`, 'unknownSource', `"${source}" is not in the register of sources.${hint(source, sources)}`);
    });
  }
  for (const language of LANGUAGES) {
    const texts = needFile(files, `text/${language}.json`, problems);
    if (texts === undefined) continue;
    for (const place of Object.keys(data).flatMap((id) => [`library.timeline.${id}.title`, `library.timeline.${id}.text`])) {
      const text = textAt(texts.json, place);
      if (typeof text !== 'string' || text.trim() === '') problems.add(texts.path, place, 'missingText', `expected a text in "${language}"`);
    }
  }
}
