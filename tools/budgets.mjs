/**
 * Weighs what the built pages load, and fails when a page is over its budget: brotli bytes of script, style
 * and map geometry. Fonts and pictures are not counted. Reads Vite's manifest and the built files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * @typedef {{ readonly file: string, readonly src?: string, readonly css?: readonly string[], readonly imports?: readonly string[], readonly dynamicImports?: readonly string[], readonly assets?: readonly string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 * @typedef {{ readonly name: string, readonly limit: number, readonly entries: readonly string[], readonly lazy: readonly RegExp[], readonly files: readonly RegExp[] }} Budget
 */

/**
 * What each page loads. `entries`: keys of the manifest. `lazy`: chunks that it asks for at once although they
 * are imported when needed. `files`: built files that it fetches or starts by address (workers, geometry).
 * Limits are bytes.
 * @type {readonly Budget[]}
 */
export const BUDGETS = [
  { name: 'home and join page', limit: 100 * 1024, entries: ['index.html'], lazy: [/assets\/text\/en\.json$/], files: [] },
  {
    name: 'table with workers, one language, SVG map and geometry',
    limit: 220 * 1024,
    entries: ['index.html'],
    lazy: [/assets\/text\/en\.json$/, /scenarios\/water-gate\/text\.en\.json$/, /^src\/(?!map\/scene|panels\/(?:debrief|library))/, /\.topo\.json$/],
    files: [/\.worker-[^/]*\.js$/, /central-asia[^/]*\.json$/],
  },
];
/** A library that only a chunk of its own, loaded when the page is idle, may hold: a text that its code contains. */
const LAZY_ONLY = [{ name: 'Phaser', mark: 'WEBGL_CONTEXT_LOST' }, { name: 'Phaser', mark: 'Phaser v' }];

/**
 * Every chunk that `keys` load at once: themselves and what they import, but not what they may import later.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 * @returns {ReadonlySet<string>} keys of the manifest
 * @throws when the manifest lacks a key
 */
export function loadedAtOnce(manifest, keys) {
  const found = new Set(keys);
  for (const key of found) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no chunk ${key}`);
    for (const next of chunk.imports ?? []) found.add(next);
  }
  return found;
}

/**
 * The lazy chunks that match `patterns`, reached from `keys` in any number of steps through matching ones.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 * @param {readonly RegExp[]} patterns
 * @returns {ReadonlySet<string>}
 */
export function withLazy(manifest, keys, patterns) {
  const found = new Set(loadedAtOnce(manifest, keys));
  for (const key of found) {
    const asked = (manifest[key]?.dynamicImports ?? []).filter((next) => patterns.some((pattern) => pattern.test(manifest[next]?.src ?? next)));
    for (const next of loadedAtOnce(manifest, asked)) found.add(next);
  }
  return found;
}

/**
 * The files of a page, with those that its workers load.
 * @param {Manifest} manifest
 * @param {Budget} budget
 * @param {readonly string[]} all every built file
 * @param {(file: string) => string} read
 * @returns {readonly string[]}
 */
export function filesOf(manifest, budget, all, read) {
  const files = new Set();
  for (const key of withLazy(manifest, budget.entries, budget.lazy)) {
    const chunk = manifest[key];
    if (chunk === undefined) continue;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
  }
  const named = all.filter((file) => budget.files.some((pattern) => pattern.test(file)));
  // Chunks of a worker are not in the manifest: what it imports is written in it.
  for (const file of named) {
    files.add(file);
    if (!file.endsWith('.js')) continue;
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      const next = all.find((other) => other.endsWith(`/${name}`));
      if (next !== undefined && !named.includes(next)) named.push(next);
    }
  }
  return [...files].filter((file) => /\.(?:js|css|json)$/.test(file)).sort();
}

/** @param {string} folder @returns {readonly string[]} */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
}

/** @param {Buffer} bytes @returns {number} */
export const brotliBytes = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * @param {string} dist
 * @returns {boolean} whether every page keeps its budget
 */
function weigh(dist) {
  const path = join(dist, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error('There is no build to weigh: run `npm run build` first.');
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const all = listFiles(dist);
  /** @param {string} file */
  const read = (file) => readFileSync(join(dist, file), 'utf8');
  let kept = true;
  for (const budget of BUDGETS) {
    const weights = filesOf(manifest, budget, all, read).map((file) => ({ file, bytes: brotliBytes(readFileSync(join(dist, file))) }));
    const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
    kept &&= sum <= budget.limit && sum > 0;
    console.log(`${sum <= budget.limit ? 'ok  ' : 'OVER'} ${budget.name}: ${kb(sum)} of ${kb(budget.limit)} (brotli)`);
    for (const { file, bytes } of weights.sort((a, b) => b.bytes - a.bytes)) console.log(`       ${kb(bytes).padStart(9)}  ${file}`);
    for (const { name, mark } of LAZY_ONLY) {
      const holder = weights.find(({ file }) => file.endsWith('.js') && read(file).includes(mark));
      if (holder === undefined) continue;
      console.log(`OVER ${name} is in ${holder.file}, which the ${budget.name} loads`);
      kept = false;
    }
  }
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = weigh(fileURLToPath(new URL('../dist', import.meta.url))) ? 0 : 1;
}
