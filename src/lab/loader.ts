/** How worker threads of the lab learn to read TypeScript: the loader of the main thread does not reach them. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const api = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')).href.replace(/\.cjs$/, '.mjs');
const register = `import { register } from ${JSON.stringify(api)}; register();`;

/** Arguments of Node for a thread that runs a `.ts` file. */
export const LOADER: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(register)}`];
