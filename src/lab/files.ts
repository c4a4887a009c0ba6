/** The files of content, read from disk, and scenarios compiled from them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compileScenario, parseContent, scenarioIds, type CompiledScenario, type ScenarioFiles } from '../content/load.ts';
import { LabError, labError, unknownName } from './errors.ts';

/** The project's own folder, wherever the lab is run from. */
const ROOT = join(import.meta.dirname, '../..');
const SEED_ITEMS = 'assets/seed-items.json';
const FOLDERS = ['assets/rules', 'assets/library', 'assets/scenarios'];

/** Texts of all JSON files below `folder`, by their path, which begins with `name` and has slashes. */
export function readTexts(folder: string, name: string): { [path: string]: string } {
  const texts: { [path: string]: string } = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (entry.endsWith('.json')) texts[`${name}/${entry.split(sep).join('/')}`] = readFileSync(join(folder, entry), 'utf8');
  }
  return texts;
}

/** Everything that the project's own content says, as texts. */
export const ownTexts = (): { [path: string]: string } => Object.assign({}, ...FOLDERS.map((folder) => readTexts(join(ROOT, folder), folder)));

/** The same, with the words of the game and the map from the papers to the game. */
export const ownLibraryTexts = (): { [path: string]: string } => ({ ...ownTexts(), ...readTexts(join(ROOT, 'assets/text'), 'assets/text'), [SEED_ITEMS]: readFileSync(join(ROOT, SEED_ITEMS), 'utf8') });

/** @throws LabError when a file is no JSON. */
export function ownFiles(): ScenarioFiles {
  const { files, errors } = parseContent(ownTexts());
  if (errors.length > 0) throw new LabError(errors);
  return files;
}

/** A scenario of the project, compiled. @throws LabError when there is none of this name, or it is not sound. */
export function loadScenario(id: string): CompiledScenario {
  const files = ownFiles();
  const ids = scenarioIds(files);
  if (!ids.includes(id)) throw unknownName('unknownScenario', 'scenario', id, ids);
  const compiled = compileScenario(files, id);
  if (!compiled.ok) throw new LabError(compiled.errors);
  return compiled.scenario;
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Parsed JSON of one file. @throws LabError when it can't be read or is no JSON. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw labError('missingFile', `The file can't be read: ${error instanceof Error ? error.message : 'unknown reason'}`, file);
  }
  try {
    // some editors begin a file with a mark of its byte order
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw labError('badJson', `Expected JSON: ${error instanceof Error ? withLine(error.message, text) : 'not readable'}`, file);
  }
}

/** An editor counts lines, where the parser counts characters. */
const withLine = (message: string, text: string): string =>
  message.replace(/at position (\d+)(?! \(line)/, (found, at: string) => {
    const lines = text.slice(0, Number(at)).split('\n');
    return `${found} (line ${lines.length} column ${(lines.at(-1) ?? '').length + 1})`;
  });
