/** How long a person waits for a forecast: the game's own worker in Chromium, from the first turn of a game. */
import { median } from 'simple-statistics';
import type { CompiledScenario } from '../../content/load.ts';
import { keyFrom } from '../../engine/draw.ts';
import { perceive } from '../../engine/knowledge.ts';
import { SIZE } from '../../engine/layout.ts';
import { newWorld, openTurn } from '../../engine/turn.ts';
import { askBrowser } from './browser.ts';

/** Meters that a desk shows. */
const METERS = ['border.KG-TJ.tension', 'border.KG-UZ.tension', 'state.KG.approval', 'state.KG.energy', 'state.KG.budget', 'region.positivePeace'];
/** As many as a page uses on a machine with two processors. */
const WORKERS = 2;

/** Milliseconds: until the first paint at 400 playouts, and until all 1,600; or why there are none. */
export type ForecastTimes = { readonly forecast400Ms: number; readonly forecast1600Ms: number } | { readonly skipped: string };

interface Told {
  readonly rounds: readonly { readonly first: number; readonly last: number }[];
}

/**
 * Medians over `rounds` questions. A machine without a browser skips, with the reason.
 * @throws when the browser's part fails
 */
export async function timeForecasts(content: CompiledScenario, rounds: number): Promise<ForecastTimes> {
  const world = newWorld(content.tables, keyFrom('bench'));
  openTurn(world);
  const fields = new Int32Array(SIZE);
  perceive(world, 0, fields);
  process.stderr.write('forecasts in Chromium\n');
  const told = await askBrowser<Told>('forecast.mjs', { scenario: content.tables.scenario, seat: 0, fields: [...fields], meters: METERS, rounds, workers: WORKERS });
  if ('skipped' in told) return told;
  const of = (part: 'first' | 'last'): number => Math.round(median(told.rounds.map((round) => round[part])) * 10) / 10;
  return { forecast400Ms: of('first'), forecast1600Ms: of('last') };
}
