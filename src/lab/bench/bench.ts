/** `bench`: how fast the rules are, and how much faster than the same rules on boardgame.io in the same run; how long delegations think, and how well. */
import { availableParallelism } from 'node:os';
import { needText, some, whole, type Arguments, type Command, type Outcome } from '../command.ts';
import { loadScenario } from '../files.ts';
import { interruptible } from '../interrupt.ts';
import { blocks, short, table } from '../print.ts';
import { builtFiles } from './bytes.ts';
import { ROWS, measureDelegations, type Rows } from './delegations.ts';
import { delegationsText } from './delegationsText.ts';
import { timeForecasts, type ForecastTimes } from './forecast.ts';
import { measureRules, rulesText } from './rules.ts';
import { timeTurns, type TurnTimes } from './turns.ts';

const PARTS = ['rules', 'forecasts', 'turns', ...ROWS] as const;
/** Games a row of the delegations, unless asked for more: enough to see that all of it works. */
const QUICK = 2;

const numbersOf = (times: ForecastTimes) => ('skipped' in times ? { forecast400Ms: null, forecast1600Ms: null, forecastSkipped: times.skipped } : times);
const turnsOf = (times: TurnTimes) => ('skipped' in times ? { agentTurnMedianMs: null, agentTurnP95Ms: null, agentWarmUpMs: null, agentTurnSkipped: times.skipped } : times);
const isRow = (part: string): part is Rows => (ROWS as readonly string[]).includes(part);

async function run(args: Arguments): Promise<Outcome> {
  const id = args.values['scenario'] === undefined ? 'water-gate' : needText(args, 'scenario');
  const parts = some(args, 'parts', 'Part', PARTS);
  const rounds = whole(args, 'rounds', 1, 100, 7);
  const heapGames = whole(args, 'games', 1, 1_000_000, 10_000);
  const games = whole(args, 'negotiation-games', 0, 100_000, QUICK);
  const threads = whole(args, 'threads', 1, 64, 1);
  const content = loadScenario(id);
  const asked = games === 0 ? [] : parts.filter(isRow);
  const rules = parts.includes('rules') ? await measureRules(content, rounds, heapGames) : null;
  const forecasts = parts.includes('forecasts') ? await timeForecasts(content, rounds) : null;
  const turns = parts.includes('turns') ? await timeTurns(id, rounds) : null;
  const delegations = asked.length === 0 ? null : await interruptible((stop) => measureDelegations({ scenario: id, games, rows: asked, threads, stop }));
  const built = builtFiles();
  return {
    ok: true,
    json: { scenario: id, rounds, ...rules, ...(forecasts === null ? {} : numbersOf(forecasts)), ...(turns === null ? {} : turnsOf(turns)), node: process.version, built, delegations },
    text: blocks(
      `${id}, ${rounds} rounds, Node ${process.version}`,
      rules === null ? '' : rulesText(rules),
      forecasts === null ? '' : forecastText(forecasts),
      turns === null ? '' : turnsText(turns),
      delegations === null ? '' : delegationsText(delegations),
      built.length === 0 ? '' : table(['built file', 'brotli bytes'], built.slice(0, 12).map(({ file, brotli }) => [file, brotli])),
    ),
  };
}

const forecastText = (times: ForecastTimes): string => ('skipped' in times
  ? `no forecasts: ${times.skipped}`
  : `a forecast in Chromium: ${short(times.forecast400Ms, 1)} ms to its first 400 playouts, ${short(times.forecast1600Ms, 1)} ms to all 1,600`);
const turnsText = (times: TurnTimes): string => ('skipped' in times
  ? `no delegations in a browser: ${times.skipped}`
  : `a whole turn of one delegation in Chromium: ${short(times.agentTurnMedianMs, 1)} ms in the middle, ${short(times.agentTurnP95Ms, 1)} ms at the 95th percentile of ${times.agentTurns} turns, after a warm-up of ${short(times.agentWarmUpMs, 0)} ms`);

export const benchCommand: Command = {
  name: 'bench',
  about: 'Measures turns, traced turns, playouts and memory, the same rules on boardgame.io in the same run, and how long delegations think, how well they play and bargain.',
  usage: `bench [--scenario ID] [--parts ${PARTS.join(',')}] [--rounds N] [--games N] [--negotiation-games N, 0 for none] [--threads T, this machine has ${availableParallelism()}]`,
  options: { scenario: { type: 'string' }, parts: { type: 'string' }, rounds: { type: 'string' }, games: { type: 'string' }, 'negotiation-games': { type: 'string' }, threads: { type: 'string' } },
  run,
};
