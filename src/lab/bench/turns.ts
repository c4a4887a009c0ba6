/** How long one delegation thinks about a whole turn, deals included, in a worker in Chromium. */
import { quantile } from 'simple-statistics';
import { askBrowser } from './browser.ts';

/**
 * Milliseconds, and how many turns of one delegation they are of; or why there are none. The warm-up, its median, comes before:
 * all delegations' first thoughts, which they have while a person reads the role sheet.
 */
export type TurnTimes = { readonly agentTurnMedianMs: number; readonly agentTurnP95Ms: number; readonly agentTurns: number; readonly agentWarmUpMs: number } | { readonly skipped: string };

/** Of `games` games between five delegations at the level of a person's game, each in a worker that has just been started. */
export async function timeTurns(scenario: string, games: number): Promise<TurnTimes> {
  process.stderr.write('delegations thinking in Chromium\n');
  const told = await askBrowser<{ readonly turns: readonly number[]; readonly warmUps: readonly number[] }>('turns.mjs', { scenario, games });
  if ('skipped' in told) return told;
  const at = (times: readonly number[], share: number): number => Math.round(quantile([...times], share) * 10) / 10;
  return { agentTurnMedianMs: at(told.turns, 0.5), agentTurnP95Ms: at(told.turns, 0.95), agentTurns: told.turns.length, agentWarmUpMs: at(told.warmUps, 0.5) };
}
