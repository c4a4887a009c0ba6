/** Every source id that content names must stand in the register of sources. */
import { hint, type Problems } from './errors.ts';
import type { Gathered } from './gather.ts';
import { isObject, ownerOf, pathOf } from './layers.ts';

const ASSUMPTION = 'assumption';
/** Keys whose value is a source id or a list of them. */
const SOURCE_KEYS = ['source', 'sources', 'charter', 'roleSources'];

export function checkSources(g: Gathered, problems: Problems): void {
  const { known } = g;
  if (known === undefined) return;
  const valid = [...known];
  const walk = (x: unknown, keys: readonly (string | number)[], isSource: boolean, fileOf: (keys: readonly (string | number)[]) => string): void => {
    if (typeof x === 'string' && isSource && x !== ASSUMPTION && !known.has(x)) {
      problems.add(fileOf(keys), pathOf(keys), 'unknownSource', `"${x}" is not in the register of sources.${hint(x, valid)}`);
    } else if (Array.isArray(x)) x.forEach((item, i) => walk(item, [...keys, i], isSource, fileOf));
    else if (isObject(x)) for (const [key, value] of Object.entries(x)) walk(value, [...keys, key], isSource || SOURCE_KEYS.includes(key), fileOf);
  };
  walk(g.scenario, [], false, (keys) => ownerOf(g.layers, keys));
  for (const part of ['orders', 'clauses', 'parameters', 'injects'] as const) walk(g[part], [], false, () => g.files[part]);
  // the rules name nothing but sources
  walk(g.rules, [], true, () => g.files.rules);
}
