/** Which of the given files is what. Paths may be absolute, relative or a bundler's: only their ends count. */
import type { Problems } from './errors.ts';

/** Parsed JSON by path, as a caller read it from disk or from a bundle. */
export type ScenarioFiles = { readonly [path: string]: unknown };

export const LANGUAGES = ['en', 'ru'] as const;

const SCENARIO = /(?:^|\/)([^/]+)\/scenario\.json$/;

/** Path of the file that ends in `end` (at a folder's boundary); undefined when it was not given. Later files win. */
export function pathEnding(files: ScenarioFiles, end: string): string | undefined {
  let found: string | undefined;
  for (const path of Object.keys(files)) if (path === end || path.endsWith(`/${end}`)) found = path;
  return found;
}

/** Ids of all scenarios among the files, in alphabetical order. */
export function scenarioIds(files: ScenarioFiles): string[] {
  const ids = new Set<string>();
  for (const path of Object.keys(files)) {
    const id = SCENARIO.exec(path)?.[1];
    if (id !== undefined) ids.add(id);
  }
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}

/** A needed file, or an error that names it. */
export function needFile(files: ScenarioFiles, end: string, problems: Problems): { path: string; json: unknown } | undefined {
  const path = pathEnding(files, end);
  if (path === undefined) {
    problems.add(end, '', 'missingFile', `expected a file ${end}`);
    return undefined;
  }
  return { path, json: files[path] };
}

/** Parses texts of JSON files; what can't be parsed becomes an error, and is left out. */
export function parseFiles(texts: { readonly [path: string]: string }, problems: Problems): ScenarioFiles {
  const files: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(texts)) {
    try {
      files[path] = JSON.parse(text) as unknown;
    } catch (error) {
      problems.add(path, '', 'badJson', `expected JSON: ${error instanceof Error ? error.message : 'not readable'}`);
    }
  }
  return files;
}
