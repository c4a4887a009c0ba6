/**
 * The script of every worker of a page. The referee and the forecasts need the same rules: so they travel
 * once, and a worker's name says which of the two it is. Each has a realm of its own: one traces, the other never does.
 */
import { serveForecasts } from './futures.ts';
import { type Fetched, Library, type Listed } from './library.ts';
import { serveSession } from './session.ts';

// Compiled and checked when the game is built (tools/scenarios.ts).
const list = import.meta.glob<Listed>('../../assets/scenarios/*/scenario.json', { eager: true, import: 'default', query: '?listed' });
const tables = import.meta.glob<Fetched>('../../assets/scenarios/*/scenario.json', { import: 'default', query: '?tables' });
const library = new Library(Object.values(list), (id) => {
  const fetch = tables[`../../assets/scenarios/${id}/scenario.json`];
  return fetch === undefined ? Promise.reject(new Error(`The build lacks scenario '${id}'`)) : fetch();
}, async () => (await import('./catalog.ts')).cards);

if (self.name === 'futures') serveForecasts(library);
else serveSession(library);
