/**
 * Puts package-lock.json into the form this project keeps: no host of a registry, and an entry for the
 * package of every platform. npm leaves a platform's package out of the lock when the registry that was
 * asked does not mirror it, and `npm ci` then refuses the lock everywhere. Run after every `npm install`:
 * `node tools/lockfile.mjs`; `--check` only says what is wrong, and exits 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = new URL('../package-lock.json', import.meta.url);
const PLATFORMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'x64', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

/**
 * @typedef {{ version?: string, resolved?: string, link?: boolean, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * Where npm would find `name` for the package at `from`, or null.
 * @param {Record<string, Entry>} packages
 * @param {string} from
 * @param {string} name
 */
function resolveFrom(packages, from, name) {
  for (let folder = from; ; ) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (folder === '') return null;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut === -1 ? '' : folder.slice(0, cut);
  }
}

/**
 * An entry for the package of a platform, from its name: `@biomejs/cli-win32-x64` → os win32, cpu x64.
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 */
function entryFor(name, version, dev) {
  const parts = name.split(/[/-]/);
  const os = PLATFORMS.find((p) => parts.includes(p));
  const cpu = PROCESSORS.find((p) => parts.includes(p));
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') && os === 'linux' ? 'glibc' : undefined;
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

/**
 * What is wrong with a lock, and the lock as it should be.
 * @param {Lock} lock
 * @throws when a package without an entry is wanted by a range: only the registry knows which version fits
 */
export function repaired(lock) {
  const faults = [];
  const packages = structuredClone(lock.packages);
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved !== undefined && !entry.link) {
      faults.push(`${path}: names the host it came from`);
      delete entry.resolved;
    }
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolveFrom(packages, path, name) !== null) continue;
      if (!/^\d/.test(version)) throw new Error(`${path} wants ${name}@${version}, which is no exact version`);
      faults.push(`${path}: no entry for ${name}`);
      packages[`node_modules/${name}`] = entryFor(name, version, entry.dev === true);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { faults, lock: { ...lock, packages: sorted } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { faults, lock } = repaired(JSON.parse(readFileSync(FILE, 'utf8')));
  for (const fault of faults) console.log(fault);
  if (process.argv.includes('--check')) process.exitCode = faults.length > 0 ? 1 : 0;
  else if (faults.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
