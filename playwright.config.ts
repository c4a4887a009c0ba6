import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/support/browser.mjs';

const browser = await findBrowser();
// Playwright reads this file again in each of its processes: they take what was found here.
if (browser !== null) process.env['CHROMIUM_PATH'] = browser.path;

/** The production build, played by a person's means: mouse, keyboard, screen sizes. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 120_000,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: process.env['GAME_ADDRESS'] ?? 'http://localhost:4173',
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: browser === null ? {} : { executablePath: browser.path, args: [...browser.args] },
  },
  webServer: {
    command: 'node tools/start.mjs --no-build',
    // The server takes a free port and prints it: the name of the group becomes a variable.
    wait: { stdout: /(?<game_address>http:\/\/localhost:\d+)/ },
    timeout: 30_000,
  },
});
