/** `check`: says everything that is wrong with scenario folders, the library, experiments and records, and where a report is stale. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { checkLibrary } from '../content/checkLibrary.ts';
import { checkScenario, parseContent, type ScenarioFiles } from '../content/load.ts';
import { RECORD_FORMAT } from '../protocol/record.ts';
import { checkRecord } from './checkRecord.ts';
import type { Arguments, Command, Outcome } from './command.ts';
import { labError, LabError, tell, type Problem } from './errors.ts';
import { planOf } from './experiment/plan.ts';
import { REPORT_FORMAT, staleness } from './validate/report.ts';
import { isFolder, ownLibraryTexts, ownTexts, readJson, readTexts } from './files.ts';

const SCENARIO = 'scenario.json';
/** Files of the library that name places in the game. */
const LIBRARY = /(?:^|\/)(?:seed-items|library\/timeline)\.json$/;

/** A scenario's folder, checked together with the rules, the register of sources and the scenarios that it may extend. */
function checkFolder(folder: string): readonly Problem[] {
  const id = basename(resolve(folder));
  // the folder's own files come last, so that they win over files of the same name
  const { files, errors } = parseContent({ ...ownTexts(), ...readTexts(folder, folder.replace(/[\\/]+$/, '')) });
  return errors.length > 0 ? errors : checkScenario(files, id);
}

/** The map from the papers to the game, and the timeline, against the project's content; a file that is given wins over the project's own. */
function checkOwnLibrary(given: ScenarioFiles = {}): readonly Problem[] {
  const { files, errors } = parseContent(ownLibraryTexts());
  return errors.length > 0 ? errors : checkLibrary({ ...files, ...given });
}

function checkAnyFolder(folder: string): readonly Problem[] {
  if (existsSync(join(folder, SCENARIO))) return checkFolder(folder);
  const inside = readdirSync(folder).map((name) => join(folder, name)).filter((path) => existsSync(join(path, SCENARIO)));
  if (inside.length === 0) return [{ file: folder, path: '', code: 'missingFile', message: `Expected a folder with a ${SCENARIO}, or a folder of such folders.` }];
  return inside.flatMap(checkFolder);
}

const isObject = (x: unknown): x is { readonly [key: string]: unknown } => typeof x === 'object' && x !== null;

function checkFile(file: string): readonly Problem[] {
  if (isFolder(file)) return checkAnyFolder(file);
  if (basename(file) === SCENARIO && existsSync(file)) return checkFolder(dirname(file));
  const json = readJson(file);
  const name = file.split(sep).join('/');
  if (LIBRARY.test(name)) return checkOwnLibrary({ [name]: json });
  if (isObject(json) && json['format'] === RECORD_FORMAT) return checkRecord(file, json);
  if (isObject(json) && json['format'] === REPORT_FORMAT) return staleness(file, json);
  if (isObject(json) && 'arms' in json) {
    planOf(file, json);
    return [];
  }
  return [{ file, path: 'format', code: 'unknownFormat', message: `Expected a scenario's folder, an experiment, which has "arms", a record, whose format is "${RECORD_FORMAT}", or a report of validate, whose format is "${REPORT_FORMAT}".` }];
}

const isScenarios = (file: string): boolean => isFolder(file) || basename(file) === SCENARIO;

/** Everything wrong with one file or folder; a file that can't be read is a problem like any other. */
export function problemsOf(file: string): readonly Problem[] {
  try {
    return checkFile(file);
  } catch (error) {
    if (error instanceof LabError) return error.problems.map((problem) => (problem.file === '' ? { ...problem, file } : problem));
    throw error;
  }
}

function run({ rest }: Arguments): Outcome {
  if (rest.length === 0) throw labError('badArguments', 'Expected one or more scenario folders, experiments or records.');
  const errors = rest.flatMap(problemsOf);
  // A card that goes takes the place of an item with it, so the library is looked at with the scenarios.
  if (rest.some(isScenarios) && !rest.some((file) => LIBRARY.test(file))) errors.push(...checkOwnLibrary());
  const ok = errors.length === 0;
  return { ok, json: { ok, errors }, text: ok ? `${rest.join(', ')}: nothing wrong` : errors.map(tell).join('\n') };
}

export const checkCommand: Command = { name: 'check', about: 'Validates scenario folders and the library, experiments and records; names file and place of every fault.', usage: 'check FILE…', options: {}, run };
