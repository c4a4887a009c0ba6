/** The prediction files, and what tells whether a report was made with the model as it is now. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../../content/canonical.ts';
import { scenarioIds } from '../../content/load.ts';
import { hashText } from '../../engine/hash.ts';
import { RULES_VERSION } from '../../engine/names.ts';
import { loadScenario, ownFiles, readJson } from '../files.ts';

const FOLDER = join(import.meta.dirname, '../predictions');

/** One file of `src/lab/predictions`. */
export interface PredictionFile {
  /** Without its ending, e.g. `P8`. */
  readonly name: string;
  readonly file: string;
  readonly json: unknown;
}

/** All of them, in the order of their numbers. */
export const predictionFiles = (): readonly PredictionFile[] =>
  readdirSync(FOLDER)
    .filter((entry) => entry.endsWith('.json'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((entry) => ({ name: entry.replace('.json', ''), file: join(FOLDER, entry), json: readJson(join(FOLDER, entry)) }));

/** Ids of all scenarios. */
export const scenarios = (): readonly string[] => scenarioIds(ownFiles());

/** What a report depends on: rules, content of each scenario, and the prediction files. */
export interface Basis {
  readonly rules: string;
  readonly content: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}
export const basisNow = (): Basis => ({
  rules: RULES_VERSION,
  content: Object.fromEntries(scenarios().map((id) => [id, loadScenario(id).tables.contentHash])),
  files: Object.fromEntries(predictionFiles().map(({ name, json }) => [name, hashText(canonical(json))])),
});
