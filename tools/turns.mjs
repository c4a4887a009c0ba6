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
 * @returns {Promise<{ turns: readonly number[], warmUps: readonly number[] }>}
 */
async function timeGames({ scenario, games, script }) {
  const turns = [];
  const warmUps = [];
  for (let n = 0; n < games; n++) {
    const worker = new Worker(script, { type: 'module' });
    const told = await new Promise((done, fail) => {
      worker.onerror = (event) => fail(new Error(event.message));
      worker.onmessage = ({ data }) => ('fault' in data ? fail(new Error(data.fault)) : done(data));
      worker.postMessage({ scenario, game: n });
    });
    turns.push(...told.turns);
    warmUps.push(told.warmUp);
    worker.terminate();
  }
  return { turns, warmUps };
}

/** @type {Task} */
const task = JSON.parse(await text(process.stdin));
const found = await inBrowser({ input: 'src/lab/bench/turns.worker.ts', port: PORT }, (page, script) => page.evaluate(timeGames, { ...task, script }));
process.stdout.write(JSON.stringify(found));
