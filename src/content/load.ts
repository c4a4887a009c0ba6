/** The door to content: parsed JSON in, the engine's tables or named errors out. Reads no files itself. */
import type { Tables } from '../engine/tables.ts';
import { type Card, compileCard } from './card.ts';
import { crossCheck } from './checks.ts';
import { compileTables } from './compile.ts';
import { type ContentError, Problems } from './errors.ts';
import { parseFiles, type ScenarioFiles, scenarioIds } from './files.ts';
import { gather, type Gathered } from './gather.ts';
import { checkInjects, compileInjects, hashInjects, type Inject } from './injects.ts';
import { ownerOf } from './layers.ts';
import { compileSources, type SourceBook } from './sourceBook.ts';
import { checkSources } from './sources.ts';
import { checkTexts } from './texts.ts';
import { checkTools } from './tools.ts';

export { scenarioIds, type ScenarioFiles } from './files.ts';
export type { ContentCode, ContentError } from './errors.ts';

export interface CompiledScenario {
  readonly tables: Tables;
  readonly card: Card;
  readonly sources: SourceBook;
  /** What a host may let happen here. */
  readonly injects: readonly Inject[];
  /** Tells whether a host's game was made with these injects; the tables have a hash of their own, for games without. */
  readonly injectsHash: string;
}
export type Compiled = { readonly ok: true; readonly scenario: CompiledScenario } | { readonly ok: false; readonly errors: readonly ContentError[] };

interface Sound {
  readonly gathered: Gathered;
  /** Undefined when the checks before it have found something wrong. */
  readonly tables?: Tables;
}

function sound(files: ScenarioFiles, id: string, problems: Problems): Sound | undefined {
  const gathered = gather(files, id, problems);
  if (gathered === undefined) return undefined;
  crossCheck(gathered, problems);
  checkInjects(gathered, problems);
  checkSources(gathered, problems);
  if (problems.all.length > 0) return { gathered };
  const tables = compileTables(gathered);
  checkTools(tables, ownerOf(gathered.layers, ['orders']), problems);
  return { gathered, tables };
}

/**
 * Compiles one scenario. Needs its scenario.json (and its parent's) and rules/*.json; texts are not read, and the
 * register of sources only when it is among the files, so that a game's worker need not carry them.
 */
export function compileScenario(files: ScenarioFiles, id: string): Compiled {
  const problems = new Problems();
  const result = sound(files, id, problems);
  if (result?.tables === undefined || problems.all.length > 0) return { ok: false, errors: problems.all };
  const { gathered, tables } = result;
  const injects = compileInjects(gathered);
  return { ok: true, scenario: { tables, card: compileCard(gathered), sources: compileSources(gathered), injects, injectsHash: hashInjects(injects) } };
}

/** Everything that is wrong with one scenario, its texts in both languages included. */
export function checkScenario(files: ScenarioFiles, id: string): readonly ContentError[] {
  const problems = new Problems();
  const result = sound(files, id, problems);
  if (result !== undefined) checkTexts(result.gathered, files, problems);
  return problems.all;
}

/** Everything that is wrong with any scenario among the files; each error once. */
export function checkContent(files: ScenarioFiles): readonly ContentError[] {
  const seen = new Set<string>();
  return scenarioIds(files).flatMap((id) => checkScenario(files, id)).filter((error) => {
    const key = `${error.file}|${error.path}|${error.code}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Parses JSON texts by path; files that can't be parsed are left out and named in `errors`. */
export function parseContent(texts: { readonly [path: string]: string }): { readonly files: ScenarioFiles; readonly errors: readonly ContentError[] } {
  const problems = new Problems();
  return { files: parseFiles(texts, problems), errors: problems.all };
}
