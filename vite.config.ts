import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledScenarios } from './tools/scenarios.ts';
import { textParts } from './tools/texts.mjs';

const styles = new Map<string, string>();

/**
 * The name that a file of styles gives its classes.
 * @throws when another file has the same name, since their classes could not be told apart
 */
function moduleName(file: string): string {
  const path = file.replace(/\?.*$/, '');
  const name = basename(path, '.module.css');
  const other = styles.get(name) ?? path;
  if (other !== path) throw new Error(`Two files of styles have one name: ${other} and ${path}`);
  styles.set(name, path);
  return name;
}

export default defineConfig({
  plugins: [react(), textParts(), compiledScenarios()],
  // Relative addresses: the built folder works under any path of any server.
  base: './',
  // Names without a hash: they say where a style is from, and pack better.
  css: { modules: { generateScopedName: (name, file) => `${moduleName(file)}_${name}` } },
  build: {
    target: 'es2022',
    // The budgets walk this file from page to chunks.
    manifest: true,
    // Browsers that lack it load a piece of the page only when they come to it.
    modulePreload: { polyfill: false },
    // Fonts stay files, so that a page fetches only the letters that it shows.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    rolldownOptions: {
      // Forms of messages are only values: a page that checks none of them carries none.
      treeshake: { moduleSideEffects: [{ test: /\/src\/protocol\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          // Otherwise a group takes React with it, and home would load the table.
          includeDependenciesRecursively: false,
          // What is needed together travels in one piece: small files pack badly. An earlier group has what a later one names too.
          groups: [
            // All that every page begins with, but for the entry, which waits for its texts: nothing else may have to wait for it.
            { name: 'first', tags: ['$initial'], test: /^(?!.*(?:\/src\/main\.tsx|\.html)(?:$|\?))/ },
            // What home can do without and most screens need. Here and below, what opens when it is asked for stays apart;
            // so do the schemas of what is written at a table, for they bring the library that checks them.
            { name: 'common', test: /\/src\/(?:panels\/common\/(?!Glossary\.|MeterBar|Settings|StorageBanner|ErrorBanner)|narration\/(?!errors|intents|reasons)|text\/|client\/(?!clock|hosting|projector)|protocol\/(?!offers|intents|needs)|engine\/|panels\/library\/register)/ },
            { name: 'table', test: /\/src\/panels\/(?:table\/(?!(?:Border|State|Threat)?Details)|news|diplomacy\/(?!\w+\/)|orders|forecast\/(?!AllValues|Offer)|resolution|reflection|guide|why\/context)/ },
            // Without what lives only with Phaser, or is only printed.
            { name: 'map', test: /\/src\/map\/(?!living\/(?!start|idle)|paper)|\/assets\/map\/|\/topojson-client\// },
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
