/**
 * Lets a page fetch the words of a language in parts, each when a screen first needs them:
 * `assets/text/<lang>.json?<part>` holds only that part. Together the parts hold every text, each once.
 */
import { readFile } from 'node:fs/promises';

/**
 * Where the texts of each part stand (`*` is any one step); the first part that names a place has it, and what none names belongs to `table`.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PLACES = {
  first: ['app', 'home', 'saves', 'names.state', 'names.border'],
  // Why something is not done: said when it was tried.
  refused: ['errors', 'codes'],
  debrief: ['debrief', 'whatIf', 'worlds'],
  // At the table a clause says itself, with its parameters.
  library: ['library', 'checked', 'names.clause.*.about'],
  // Terms that the guide explains at the table; all others are said by the glossary alone.
  table: ['escalationLadder', 'peopleAffected', 'promise', 'batna', 'politicalCapital', 'preventiveDeployment', 'approval', 'misperception', 'contagion', 'reciprocity', 'trust'].map((id) => `glossary.${id}.term`),
  // What only the causes of a change say, and only the writing of an offer.
  why: ['why', 'causes', 'names.rule', 'names.causeKind'],
  compose: ['diplomacy.compose', 'offers.edit', 'offers.topics'],
  // What opens from the list of tables: versions and answers, sayings, needs, promises, beliefs, the envoy's work.
  talk: ['intents', 'needs', ...['table', 'refusal', 'ledger', 'seen', 'wishing', 'envoy'].map((part) => `diplomacy.${part}`)],
  glossary: ['glossary'],
  organisations: ['organisations'],
  // What only a class or a workshop around one screen needs.
  screen: ['screen', 'host', 'plan', 'print', 'injects'],
};

/**
 * @param {readonly string[]} steps where a text stands
 * @returns {string} the part that it belongs to
 */
export function partOf(steps) {
  const isIn = (/** @type {string} */ place) => place.split('.').every((step, i) => step === '*' || step === steps[i]);
  return Object.keys(PLACES).find((part) => PLACES[part]?.some(isIn)) ?? 'table';
}

/**
 * @param {unknown} texts
 * @param {string} part
 * @param {readonly string[]} [at] where `texts` stands in its file
 * @returns {unknown} the texts of `part` in the same places; undefined where there are none
 */
export function cut(texts, part, at = []) {
  if (typeof texts !== 'object' || texts === null) return partOf(at) === part ? texts : undefined;
  const kept = Object.entries(texts).map(([key, value]) => [key, cut(value, part, [...at, key])]).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** @returns {import('vite').Plugin} */
export function textParts() {
  return {
    name: 'text-parts',
    enforce: 'pre',
    async load(id) {
      const [file = '', query = ''] = id.split('?');
      const part = query.split('&').find((word) => Object.hasOwn(PLACES, word));
      if (part === undefined || !file.endsWith('.json')) return null;
      this.addWatchFile(file);
      const texts = cut(JSON.parse(await readFile(file, 'utf8')), part) ?? {};
      return { code: `export default ${JSON.stringify(texts)}`, map: null, moduleType: 'js' };
    },
  };
}
