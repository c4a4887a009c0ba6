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

/** Standing in the code of the library that only a chunk which loads when the page is idle may hold. */
const PHASER = 'Phaser v';

/**
 * What each page loads. `entries`: keys of the manifest. `lazy`: sources of chunks that it asks for although they
 * are imported only when needed; one that brings Phaser is never counted. `files`: built files that it fetches or
 * starts by address (geometry, workers). `limit`: bytes. The table counts what a browser that has kept no game asks for on the
 * way from home through the briefing and a first season to the news of the second, Phaser alone left out.
 * @type {readonly Budget[]}
 */
export const BUDGETS = [
  { name: 'home and join page', limit: 100 * 1024, entries: ['index.html'], lazy: [/^assets\/text\/en\.json\?first$/], files: [/\/catalog-[^/]*\.js$/] },
  {
    name: 'from home to the end of a first season, with workers, one language, SVG map and geometry',
    limit: 220 * 1024,
    entries: ['index.html'],
    lazy: [
      // All that a first season loads by itself; not what opens when it is asked for (causes, details, an offer to write,
      // all values of a forecast, terms, settings), what is said when something fails, or what comes after.
      /^assets\/text\/en\.json\?(?:first|table)$/,
      /^assets\/scenarios\/water-gate\/text\.en\.json/,
      /^src\/map\/(?!paper)/,
      /^src\/panels\/(?!debrief|home|library|worlds|screen|host|print|plan|why\/Why|diplomacy\/\w+\/|table\/(?:State)?Details|forecast\/(?:AllValues|Offer)|common\/(?:Glossary|Settings|ErrorBanner|StorageBanner))/,
    ],
    files: [/\/catalog-[^/]*\.js$/, /\.worker-[^/]*\.js$/, /\/thinking-[^/]*\.js$/, /\/scenario\.water-gate\.[^/]*\.js$/, /\.topo-[^/]*\.json$/],
  },
];

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
 * @param {(key: string) => boolean} isUncounted whether a chunk is one that no budget counts
 * @returns {ReadonlySet<string>}
 */
export function withLazy(manifest, keys, patterns, isUncounted) {
  const found = new Set(loadedAtOnce(manifest, keys));
  for (const key of found) {
    for (const next of manifest[key]?.dynamicImports ?? []) {
      if (!patterns.some((pattern) => pattern.test(manifest[next]?.src ?? next))) continue;
      const brought = [...loadedAtOnce(manifest, [next])];
      if (!brought.some(isUncounted)) for (const chunk of brought) found.add(chunk);
    }
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
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const isPhaser = (key) => holdsPhaser(manifest[key]?.file ?? '', read);
  for (const key of withLazy(manifest, budget.entries, budget.lazy, isPhaser)) {
    const chunk = manifest[key];
    if (chunk === undefined) continue;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
  }
  const lacking = budget.files.find((pattern) => !all.some((file) => pattern.test(file)));
  if (lacking !== undefined) throw new Error(`The build has no file ${lacking}`);
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

/**
 * @param {string} file
 * @param {(file: string) => string} read
 */
const holdsPhaser = (file, read) => file.endsWith('.js') && read(file).includes(PHASER);

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
    console.log(`${sum > budget.limit ? 'OVER' : 'ok  '} ${budget.name}: ${kb(sum)} of ${kb(budget.limit)} (brotli)`);
    for (const { file, bytes } of weights.sort((a, b) => b.bytes - a.bytes)) console.log(`       ${kb(bytes).padStart(9)}  ${file}`);
    for (const { file } of weights.filter(({ file }) => holdsPhaser(file, read))) {
      console.log(`OVER ${file}, which the ${budget.name} loads, holds Phaser`);
      kept = false;
    }
  }
  const living = all.filter((file) => holdsPhaser(file, read));
  for (const file of living) console.log(`     Phaser, loaded when idle: ${kb(brotliBytes(readFileSync(join(dist, file))))}  ${file}`);
  if (living.length === 0) console.log('OVER no built file holds Phaser: the check of its chunk has lost its mark');
  kept &&= living.length > 0;
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = weigh(fileURLToPath(new URL('../dist', import.meta.url))) ? 0 : 1;
}
