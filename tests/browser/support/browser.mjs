/**
 * Finds a Chromium for the browser tests, in this order: CHROMIUM_PATH, the system's Chromium or Chrome,
 * Playwright's own, the one that the package @sparticuz/chromium ships for linux x64.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {{ readonly path: string, readonly source: string, readonly args: readonly string[] }} Browser */

/** What to run when no browser is found. */
export const INSTALL_COMMAND = 'npx playwright install chromium';

/** No calls home, no first-run pages. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @returns {readonly string[]} where this system keeps a browser */
function candidates() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    const places = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return places.flatMap((place) => roots.flatMap((root) => (root === undefined ? [] : [join(root, place)])));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether the file is a browser that starts: some systems have a stub that only says how to install one.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** The package is optional: npm leaves it out where it can't run. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const before = process.env['AWS_EXECUTION_ENV'];
  // It unpacks the libraries that a bare system lacks only when it believes it is in its home.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return null;
  } finally {
    if (before === undefined) delete process.env['AWS_EXECUTION_ENV'];
    else process.env['AWS_EXECUTION_ENV'] = before;
  }
}

/**
 * @returns {Promise<Browser | null>} null when there is none
 * @throws when CHROMIUM_PATH names a file that does not exist
 */
export async function findBrowser() {
  // Root may not use the sandbox, and neither may most containers' users.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { path: named, source: 'CHROMIUM_PATH', args };
  }
  const system = candidates().find(starts);
  if (system !== undefined) return { path: system, source: 'the system', args };
  const own = await playwrightsOwn();
  if (own !== null) return { path: own, source: 'Playwright', args };
  const shipped = await packaged();
  if (shipped !== null) return { path: shipped, source: '@sparticuz/chromium', args: args.includes('--no-sandbox') ? args : ['--no-sandbox', ...args] };
  return null;
}
