import { defineConfig } from 'vitest/config';
import { textParts } from './tools/texts.mjs';

export default defineConfig({
  plugins: [textParts()],
  test: {
    // A test of a component asks for happy-dom by a comment in its first line.
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/{architecture,content,golden}/**/*.test.ts'],
    // Golden games and property tests play hundreds of turns.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: process.env['CI'] === undefined,
  },
});
