/**
 * Finds Firefox and JavaScriptCore's `jsc`, which prove with Node and Chromium that a game is the same everywhere.
 * Where they are missing, root can have them from Debian's packages; nobody else's system is touched.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'Firefox' | 'JavaScriptCore'} EngineName
 * @typedef {object} Engine
 * @property {string} variable names the program's file, whatever is installed
 * @property {readonly string[]} commands
 * @property {readonly string[]} elsewhere files outside PATH
 * @property {readonly string[]} packages of Debian, the likeliest first: the later ones are of later releases
 */

/** WebKit's libraries keep `jsc` in a folder of their own in some releases. */
function webkitFolders() {
  if (!existsSync('/usr/lib')) return [];
  const folders = readdirSync('/usr/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'));
  return folders.flatMap(({ name }) => ['webkit2gtk-4.0', 'webkit2gtk-4.1', 'webkitgtk-6.0'].map((library) => join('/usr/lib', name, library, 'jsc')));
}

/** @type {Readonly<Record<EngineName, Engine>>} */
const ENGINES = {
  Firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  JavaScriptCore: {
    variable: 'JSC_PATH',
    commands: ['jsc'],
    elsewhere: ['/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc', ...webkitFolders()],
    packages: ['libjavascriptcoregtk-4.0-bin', 'libjavascriptcoregtk-4.1-bin', 'libjavascriptcoregtk-6.0-bin'],
  },
};
const NAMES = /** @type {readonly EngineName[]} */ (Object.keys(ENGINES));

/** A server that does not answer is given up soon; a lock that another installation holds is waited for. */
const APT = ['-qq', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60'];
const NETWORK_MS = 60_000;
/** Unpacking is never cut short, which would leave a broken system; this is only an end to waiting for ever. */
const UNPACK_MS = 300_000;

/**
 * @param {EngineName} name
 * @returns {string | null} the program's file
 * @throws when the variable names a file that does not exist
 */
export function findEngine(name) {
  const { variable, commands, elsewhere } = ENGINES[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...elsewhere];
  return files.find((file) => existsSync(file)) ?? null;
}

/**
 * Why tests in this engine are left out.
 * @param {EngineName} name
 */
export const whyMissing = (name) => `no ${ENGINES[name].commands.join(' or ')} was found; Debian's package ${ENGINES[name].packages[0]} brings it, or ${ENGINES[name].variable} names it`;

/**
 * @param {readonly string[]} args
 * @param {number} timeout
 * @returns {string | null} what went wrong
 */
function apt(args, timeout) {
  const { status, error, stderr } = spawnSync('apt-get', [...APT, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout,
  });
  if (status === 0) return null;
  if (error !== undefined) return error.message;
  return stderr.trim().split('\n').at(-1) || `apt-get ended with ${status}`;
}

/**
 * Downloads, then installs: only the first may be cut short.
 * @param {readonly string[]} packages the first of them that there is
 * @returns {string | null} what went wrong
 */
function install(packages) {
  const args = ['install', '--yes', '--no-install-recommends'];
  /** @type {string[]} */
  const wrong = [];
  for (const name of packages) {
    const why = apt([...args, '--download-only', name], NETWORK_MS) ?? apt([...args, '--no-download', name], UNPACK_MS);
    if (why === null) return null;
    wrong.push(why);
  }
  return wrong[0] ?? null;
}

/**
 * Installs what is missing, where that is root's to do and Debian's packages are at hand. Never throws for want of it.
 * @returns {readonly string[]} a line about each engine
 */
export function bringEngines() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  let isFresh = false;
  return NAMES.map((name) => {
    const before = findEngine(name);
    if (before !== null) return `${name}: ${before}`;
    if (!isRoot) return `${name}: not found, and only root could install it`;
    let why = install(ENGINES[name].packages);
    if (why !== null && !isFresh) {
      // a new machine has no lists of packages yet, an old one has lists of what is gone
      isFresh = true;
      why = apt(['update'], NETWORK_MS) ?? install(ENGINES[name].packages);
    }
    const after = findEngine(name);
    return after === null ? `${name}: not found, and could not be installed (${why ?? 'its package holds no such program'})` : `${name}: ${after}, installed now`;
  });
}
