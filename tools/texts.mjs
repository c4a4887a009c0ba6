/**
 * Lets a page fetch the words of its first screen alone: `assets/text/<lang>.json?first` holds only these parts.
 * Where the plugin is missing (unit tests) the same address gives the whole file, which is right as well.
 */
import { readFile } from 'node:fs/promises';

/** Sections, and parts of the names, that home and the messages over it need. */
const FIRST = ['app', 'home', 'saves', 'errors', 'codes', 'names.state', 'names.border'];

/**
 * @param {unknown} texts
 * @param {readonly string[]} paths
 * @returns {Record<string, unknown>} the parts at `paths`, in the same places
 */
export function pick(texts, paths) {
  /** @type {Record<string, unknown>} */
  const picked = {};
  for (const path of paths) {
    const steps = path.split('.');
    let from = texts;
    let to = picked;
    steps.forEach((step, i) => {
      from = Object(from)[step];
      if (i === steps.length - 1) to[step] = from;
      else to = /** @type {Record<string, unknown>} */ (to[step] ??= {});
    });
  }
  return picked;
}

/** @returns {import('vite').Plugin} */
export function firstTexts() {
  return {
    name: 'first-texts',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'first' || !file.endsWith('.json')) return null;
      this.addWatchFile(file);
      const texts = pick(JSON.parse(await readFile(file, 'utf8')), FIRST);
      return { code: `export default ${JSON.stringify(texts)}`, map: null, moduleType: 'js' };
    },
  };
}
