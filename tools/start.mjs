/**
 * `npm start`: builds the game when there is no build or its sources are newer, and serves it.
 * `--no-build` serves what is there; `--port N` begins the search for a free port at N instead of 4173.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const SOURCES = ['index.html', 'src', 'assets', 'public', 'vite.config.ts', 'package-lock.json'];

/**
 * When the newest file or folder was changed, in milliseconds. A folder's own time tells of files that went.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const at = statSync(path);
  if (!at.isDirectory()) return at.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), at.mtimeMs);
}

function isStale() {
  const page = join(DIST, 'index.html');
  return !existsSync(page) || SOURCES.some((source) => newest(join(ROOT, source)) > statSync(page).mtimeMs);
}

/** @throws when the options can't be understood */
function options() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-build': { type: 'boolean' } } });
  // an empty PORT is no wish for a port
  const port = Number(values.port ?? (process.env['PORT'] || 4173));
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error(`Not a port: ${values.port ?? process.env['PORT']}`);
  return { port, build: values['no-build'] !== true };
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Good Offices needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

try {
  const { port, build } = options();
  if (build && isStale()) {
    console.log('Building the game …');
    const vite = await import('vite');
    await vite.build({ root: ROOT, logLevel: 'warn' });
  }
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build: run `npm run build` first.');
  const { port: at } = await serve(DIST, port);
  console.log(`Good Offices is served at http://localhost:${at}\nCtrl+C ends it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
