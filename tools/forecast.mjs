/**
 * Times forecasts as a page has them: the game's own worker script, built as for the game, in Chromium. Reads a question
 * and the number of rounds as JSON from standard input and writes milliseconds as JSON to standard output. Run by the lab,
 * with its loader for TypeScript.
 */
import { text } from 'node:stream/consumers';
import { inBrowser } from './inBrowser.mjs';

/** Questions that are not timed: they let the browser compile the rules. */
const WARM_UP = 3;
const PORT = 42_420;

/** @typedef {{ readonly scenario: string, readonly seat: number, readonly fields: readonly number[], readonly meters: readonly string[], readonly rounds: number, readonly workers: number }} Task */
/** @typedef {{ readonly first: number, readonly last: number }} Round milliseconds until the first and the last answer */

/**
 * What the page does: asks each worker for its share, one question after the other, each with other knowledge.
 * @param {Task & { readonly script: string, readonly warmUp: number }} task
 * @returns {Promise<readonly Round[]>}
 */
async function timeRounds({ scenario, seat, fields, meters, rounds, workers, script, warmUp }) {
  const all = Array.from({ length: workers }, () => new Worker(script, { type: 'module', name: 'futures' }));
  const times = [];
  for (let id = 1; id <= rounds + warmUp; id++) {
    const began = performance.now();
    // A seat of its own for each question: nothing that was played for the last one may be used again.
    const question = { id, knowledge: { scenario, seat: (seat + id) % 5, fields: Int32Array.from(fields) }, orders: [], meters };
    const answered = [0, 0];
    const round = await new Promise((done, fail) => {
      let first = 0;
      all.forEach((worker, index) => {
        worker.onerror = (event) => fail(new Error(event.message));
        worker.onmessage = ({ data }) => {
          if ('fault' in data) return fail(new Error(data.fault));
          answered[data.stage] = (answered[data.stage] ?? 0) + 1;
          if (answered[0] === workers && first === 0) first = performance.now() - began;
          if (answered[1] === workers) done({ first, last: performance.now() - began });
        };
        worker.postMessage({ do: 'forecast', question, share: { index, of: workers } });
      });
    });
    if (id > warmUp) times.push(round);
  }
  for (const worker of all) worker.terminate();
  return times;
}

/** @type {Task} */
const task = JSON.parse(await text(process.stdin));
const found = await inBrowser({ input: 'src/workers/game.worker.ts', port: PORT }, (page, script) => page.evaluate(timeRounds, { ...task, script, warmUp: WARM_UP }));
process.stdout.write(JSON.stringify('skipped' in found ? found : { rounds: found }));
