import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledScenarios } from './tools/scenarios.ts';
import { textParts } from './tools/texts.mjs';

export default defineConfig({
  plugins: [react(), textParts()],
  // Relative addresses: the built folder works under any path of any server.
  base: './',
  build: {
    target: 'es2022',
    // The budgets walk this file from page to chunks.
    manifest: true,
    // Fonts stay files, so that a page fetches only the letters that it shows.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Otherwise a group takes React with it, and home would load the table.
          includeDependenciesRecursively: false,
          // What is needed together travels in one piece: small files pack badly. `common` is what home can do without.
          groups: [
            { name: 'table', test: /\/src\/panels\/(?:table|news|diplomacy|orders|resolution|reflection|why|guide)\// },
            { name: 'common', test: /\/src\/panels\/common\/(?!Brand|Button|ErrorBoundary|Icon|LanguageSwitch|States|TopBar|announce|classes|store)|\/src\/narration\/errors|\/library\/(?:glossary\.json|register\.ts)/ },
          ],
        },
      },
    },
    // Phaser, which loads when the page is idle, is larger than the default warning.
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
  worker: { format: 'es', plugins: () => [compiledScenarios()] },
  server: { port: 4173 },
});
