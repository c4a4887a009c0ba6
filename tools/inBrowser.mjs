/** Runs a worker's script, built as for the game, in a page of Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../tests/browser/support/browser.mjs';
import { compiledScenarios } from './scenarios.ts';
import { serve } from './serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = 'worker.js';

/**
 * @param {string} folder where the worker's script is put
 * @param {string} input its source, from the project's folder
 */
async function buildWorker(folder, input) {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Worker</title>');
  await build({
    root: ROOT, configFile: false, logLevel: 'error', plugins: [compiledScenarios()],
    build: { outDir: folder, emptyOutDir: false, target: 'es2022', copyPublicDir: false, rolldownOptions: { input: join(ROOT, input), output: { entryFileNames: SCRIPT } } },
  });
}

/**
 * What `use` finds with an open page and the address of the script; a reason when there is no browser.
 * @template T
 * @param {{ readonly input: string, readonly port: number }} worker
 * @param {(page: import('@playwright/test').Page, script: string) => Promise<T>} use
 * @returns {Promise<T | { readonly skipped: string }>}
 */
export async function inBrowser({ input, port }, use) {
  const browser = await findBrowser();
  if (browser === null) return { skipped: 'no Chromium was found' };
  const folder = mkdtempSync(join(tmpdir(), 'good-offices-worker-'));
  try {
    await buildWorker(folder, input);
    const served = await serve(folder, port);
    const chrome = await chromium.launch({ executablePath: browser.path, args: [...browser.args] });
    try {
      const page = await chrome.newPage();
      await page.goto(`http://localhost:${served.port}/`);
      return await use(page, `/${SCRIPT}`);
    } finally {
      await chrome.close();
      served.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
