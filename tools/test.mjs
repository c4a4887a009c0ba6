/**
 * `npm test`: every check, one after the other, until one fails. `npm test -- types unit` runs only those named.
 * The last line sums the tests of Vitest and Playwright; a step of another kind that failed counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, INSTALL_COMMAND } from '../tests/browser/support/browser.mjs';
import { bringEngines } from '../tests/golden/engines.mjs';
import { playwrightTally, vitestTally } from './tally.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UNIT = '.cache/vitest.json';
const BROWSER = '.cache/playwright.json';
const require = createRequire(import.meta.url);

/**
 * Runs the command of an installed package with this Node, without a shell: the same on every system.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {{ readonly env?: NodeJS.ProcessEnv, readonly command?: string, readonly quiet?: boolean }} [options]
 * @returns {boolean} whether it succeeded
 */
function run(name, args, { env = process.env, command = name.replace(/^.*\//, ''), quiet = false } = {}) {
  const folder = require.resolve.paths(name)?.map((path) => join(path, name)).find((path) => exists(join(path, 'package.json')));
  if (folder === undefined) throw new Error(`${name} is not installed: run \`npm ci\``);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return node([join(folder, typeof bin === 'string' ? bin : bin[command]), ...args], env, quiet);
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {boolean} [quiet]
 */
function node(args, env = process.env, quiet = false) {
  return spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] }).status === 0;
}

/** @param {string} path */
function exists(path) {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

/** @param {string} path */
const json = (path) => (exists(join(ROOT, path)) ? JSON.parse(readFileSync(join(ROOT, path), 'utf8')) : null);

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * A step without tests of its own: nothing to count unless it fails.
 * @param {boolean} ok
 * @returns {Tally}
 */
const check = (ok) => ({ passed: 0, failed: ok ? 0 : 1, skipped: 0, reasons: [] });

/**
 * A step of tests that ended badly without a failed test (a crash, no tests at all) counts as one failure.
 * @param {boolean} ok
 * @param {Tally} tally
 * @returns {Tally}
 */
const honest = (ok, tally) => (ok || tally.failed > 0 ? tally : { ...tally, failed: 1 });

/** @returns {Promise<Tally>} */
async function browserTests() {
  rmSync(join(ROOT, BROWSER), { force: true });
  const browser = await findBrowser();
  if (browser !== null) {
    console.log(`browser: ${browser.path} (${browser.source})`);
    // the golden games are compared in these too, where they can be had
    for (const line of bringEngines()) console.log(line);
    const ok = run('@playwright/test', ['test'], { env: { ...process.env, CHROMIUM_PATH: browser.path }, command: 'playwright' });
    return honest(ok, playwrightTally(json(BROWSER)));
  }
  const reason = `no Chromium or Chrome was found; \`${INSTALL_COMMAND}\` installs one, or CHROMIUM_PATH names one`;
  if (process.env['CI']) {
    console.error(`Browser tests can't run: ${reason}.`);
    return check(false);
  }
  run('@playwright/test', ['test', '--list', '--reporter=json'], { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER }, command: 'playwright', quiet: true });
  const listed = playwrightTally(json(BROWSER));
  return { passed: 0, failed: 0, skipped: Math.max(1, listed.passed + listed.failed + listed.skipped), reasons: [`all browser tests: ${reason}`] };
}

/** @type {readonly { readonly name: string, readonly run: () => Tally | Promise<Tally> }[]} */
const STEPS = [
  {
    name: 'types',
    run: () => check(run('typescript', ['-p', 'tsconfig.json'], { command: 'tsc' }) && run('typescript', ['-p', 'tsconfig.engine.json'], { command: 'tsc' })),
  },
  { name: 'lint', run: () => check(run('@biomejs/biome', ['check', '.', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=100'])) },
  { name: 'unused', run: () => check(run('knip', [])) },
  {
    name: 'unit',
    run: () => {
      rmSync(join(ROOT, UNIT), { force: true });
      const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]);
      return honest(ok, vitestTally(json(UNIT)));
    },
  },
  { name: 'build', run: () => check(run('vite', ['build', '--logLevel', 'warn'])) },
  { name: 'budgets', run: () => check(node(['tools/budgets.mjs'])) },
  { name: 'browser', run: browserTests },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(1);
}
mkdirSync(dirname(join(ROOT, UNIT)), { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const notRun = [];
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  if (total.failed > 0) {
    notRun.push(step.name);
    continue;
  }
  console.log(`\n== ${step.name}`);
  const began = Date.now();
  const tally = await step.run();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  for (const reason of tally.reasons) console.log(`skipped: ${reason}`);
  console.log(`== ${step.name} ${tally.failed === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
if (notRun.length > 0) console.log(`\nNot run after the failure: ${notRun.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
