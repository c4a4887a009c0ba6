/**
 * Times how long delegations think, in a worker in Chromium. Reads a scenario and the number of games as JSON from standard
 * input and writes what each seat took in each turn as JSON to standard output. Run by the lab, with its loader for TypeScript.
 */
import { text } from 'node:stream/consumers';
import { inBrowser } from './inBrowser.mjs';

const PORT = 42_430;

/** @typedef {{ readonly scenario: string, readonly games: number }} Task */

/**
 * What the page does: each game in a worker of its own, as for somebody who has just opened the page.
 * @param {Task & { readonly script: string }} task
 * @returns {Promise<readonly (readonly number[])[]>}
 */
async function timeGames({ scenario, games, script }) {
  const turns = [];
  for (let n = 0; n < games; n++) {
    const worker = new Worker(script, { type: 'module' });
    turns.push(...(await new Promise((done, fail) => {
      worker.onerror = (event) => fail(new Error(event.message));
      worker.onmessage = ({ data }) => ('fault' in data ? fail(new Error(data.fault)) : done(data.turns));
      worker.postMessage({ scenario, game: n });
    })));
    worker.terminate();
  }
  return turns;
}

/** @type {Task} */
const task = JSON.parse(await text(process.stdin));
const found = await inBrowser({ input: 'src/lab/bench/turns.worker.ts', port: PORT }, (page, script) => page.evaluate(timeGames, { ...task, script }));
process.stdout.write(JSON.stringify('skipped' in found ? found : { turns: found }));
