import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledScenarios } from './tools/scenarios.ts';
import { classConstants, shortNames } from './tools/styles.mjs';
import { textParts } from './tools/texts.mjs';

export default defineConfig({
  plugins: [react(), textParts(), compiledScenarios(), classConstants()],
  // Relative addresses: the built folder works under any path of any server.
  base: './',
  css: { modules: { generateScopedName: shortNames() } },
  build: {
    target: 'es2022',
    // The budgets walk this file from page to chunks.
    manifest: true,
    // Browsers that lack it load a piece of the page only when they come to it.
    modulePreload: { polyfill: false },
    // Fonts stay files, so that a page fetches only the letters that it shows.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    rolldownOptions: {
      // Forms of messages and ways to say things are only values: a page that uses none of them carries none.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?:protocol|narration|text\/index)\b/, sideEffects: false }] },
      output: {
        codeSplitting: {
          // Otherwise a group takes React with it, and home would load the table.
          includeDependenciesRecursively: false,
          // What is needed together travels in one piece: small files pack badly. An earlier group has what a later one names too.
          groups: [
            // All that every page begins with, but for the entry, which waits for its texts: nothing else may have to wait for it.
            { name: 'first', tags: ['$initial'], test: /^(?!.*(?:\/src\/main\.tsx|\.html)(?:$|\?))/ },
            // All that is played from the briefing on, with its map: who opens one of these screens needs the next. What opens when
            // it is asked for stays apart; so do the schemas of what is written at a table, for they bring the library that checks
            // them, and what of the map lives only with Phaser, or is only printed.
            {
              name: 'game',
              test: new RegExp([
                '/src/panels/(?:briefing|news|orders|resolution|reflection|guide|why/context|library/register)',
                '/src/panels/common/(?!Glossary\\.|MeterBar|Settings|StorageBanner|ErrorBanner)',
                '/src/panels/table/(?!(?:Border|State|Threat)?Details)',
                '/src/panels/diplomacy/(?!\\w+/)',
                '/src/panels/forecast/(?!AllValues|Offer)',
                '/src/(?:text|engine)/',
                '/src/narration/(?!errors|intents)',
                '/src/client/(?!clock|hosting|projector)',
                '/src/protocol/(?!offers|intents|needs)',
                '/src/map/(?!living/(?!start|idle)|paper)',
                '/assets/map/',
                '/topojson-client/',
              ].join('|')),
            },
          ],
        },
      },
    },
    // Phaser, which loads when the page is idle, is larger than the default warning.
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
  worker: {
    format: 'es',
    plugins: () => [compiledScenarios()],
    rolldownOptions: {
      output: {
        // Notes for who treats this code further: nobody does.
        comments: false,
        // Other chunks share much with the start of a worker: so it travels as one, and not as the worker and that.
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'rules', tags: ['$initial'], test: /^(?!.*game\.worker)/ }] },
        // Every scenario is a `scenario.json`: its file is told apart by the folder.
        chunkFileNames({ name, facadeModuleId }) {
          const id = /\/scenarios\/([^/]+)\/scenario\.json\?/.exec(facadeModuleId ?? '')?.[1];
          return id === undefined ? `assets/${name}-[hash].js` : `assets/scenario.${id}.[hash].js`;
        },
      },
    },
  },
  server: { port: 4173 },
});
