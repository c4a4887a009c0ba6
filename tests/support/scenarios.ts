/** The real scenarios, read from assets and compiled once; for tests of everything that plays them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenario, type CompiledScenario } from '../../src/content/load.ts';

const ROOT = join(import.meta.dirname, '../../assets');

function jsonUnder(folder: string): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.json')) files[`assets/${folder}/${entry}`] = JSON.parse(readFileSync(join(ROOT, folder, entry), 'utf8'));
  }
  return files;
}

export const files: Readonly<Record<string, unknown>> = { ...jsonUnder('scenarios'), ...jsonUnder('rules') };
const compiled = new Map<string, CompiledScenario>();

/** @throws with the first error when the scenario does not compile. */
export function scenario(id: string): CompiledScenario {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const result = compileScenario(files, id);
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.errors[0])} and ${result.errors.length - 1} more`);
  compiled.set(id, result.scenario);
  return result.scenario;
}
