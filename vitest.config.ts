import { defineConfig } from 'vitest/config';
import { textParts } from './tools/texts.mjs';

const ALL = ['src/**/*.test.{ts,tsx}', 'tests/{architecture,content,golden}/**/*.test.ts'];
/** Tests of components: each has a page of its own. */
const PAGES = 'src/**/*.test.tsx';

export default defineConfig({
  plugins: [textParts()],
  test: {
    // A test of a component asks for happy-dom by a comment in its first line.
    environment: 'node',
    // Golden games and property tests play hundreds of turns.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left idle, of two that is half.
    maxWorkers: '100%',
    passWithNoTests: false,
    allowOnly: process.env['CI'] === undefined,
    projects: [
      // What has no page keeps no state between files: loaded once, scenarios compiled once, in a third of the time.
      { extends: true, test: { name: 'plain', include: ALL, exclude: [PAGES], isolate: false } },
      { extends: true, test: { name: 'pages', include: [PAGES] } },
    ],
  },
});
