/**
 * Compiles the scenarios while the game is built: `assets/scenarios/<id>/scenario.json?listed` is what is known of a
 * scenario before it is fetched, `?card` what is told to those who choose one, `?tables` how the referee plays it, `?paper` what its cards say on paper. So a page carries neither the checks nor the form in which authors write, and a scenario
 * that is not sound stops the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileScenario, type CompiledScenario } from '../src/content/load.ts';
import { compilePaper } from '../src/session/paper.ts';

/** A compiled scenario as source text: JSON, but for its lists of integers. */
export function codeOf(value: unknown): string {
  if (value instanceof Int32Array) return `new Int32Array([${value.join(',')}])`;
  if (Array.isArray(value)) return `[${value.map(codeOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${codeOf(part)}`).join(',')}}`;
}

/**
 * @param path of a scenario.json, in its folder beside the other scenarios
 * @returns the scenario, and every file that it may depend on
 * @throws with file, place and reason when something in it is wrong
 */
export function compileFile(path: string): { readonly scenario: CompiledScenario; readonly files: readonly string[] } {
  const scenarios = dirname(dirname(path));
  const rules = join(dirname(scenarios), 'rules');
  const files = [
    ...readdirSync(scenarios).map((id) => join(scenarios, id, 'scenario.json')),
    ...readdirSync(rules).map((name) => join(rules, name)),
  ];
  const contents = Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as unknown]));
  const result = compileScenario(contents, basename(dirname(path)));
  if (!result.ok) throw new Error(result.errors.map((error) => `${error.file} ${error.path}: ${error.message}`).join('\n'));
  return { scenario: result.scenario, files };
}

export function compiledScenarios(): Plugin {
  return {
    name: 'compiled-scenarios',
    enforce: 'pre',
    load(id) {
      const [path = '', query = ''] = id.split('?');
      const form = query.split('&').find((word) => word === 'listed' || word === 'card' || word === 'tables' || word === 'paper');
      if (form === undefined) return null;
      const { scenario: { card, tables, sources, injects, injectsHash }, files } = compileFile(path);
      for (const file of files) this.addWatchFile(file);
      const parts = {
        listed: () => ({ card: { id: card.id, texts: card.texts, turns: card.turns }, contentHash: tables.contentHash, injectsHash }),
        card: () => card, paper: () => compilePaper(tables), tables: () => ({ tables, sources, injects, injectsHash }),
      };
      return { code: `export default ${codeOf(parts[form]())}`, map: null, moduleType: 'js' };
    },
  };
}
