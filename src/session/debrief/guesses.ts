/** What each seat took for the greatest needs of another, beside what that one's goals say. */
import { nameOf } from '../../engine/meters.ts';
import { STATES, type StateId } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import type { GuessScored } from '../../protocol/debrief.ts';
import { needOf, NEEDS, RANKED, type Need } from '../../protocol/needs.ts';
import type { Game } from '../game.ts';

/** The greatest needs of a delegation: its goals' weights, public ones as 40 to the 30 of private ones, summed by need; at most RANKED. */
export function needsOf({ goals, params }: Tables, state: StateId): Need[] {
  const sums = new Map<Need, number>();
  for (const { field, isPublic, weight } of goals[STATES.indexOf(state)] ?? []) {
    const need = needOf(nameOf(field) ?? '');
    if (need !== undefined) sums.set(need, (sums.get(need) ?? 0) + weight * (isPublic ? params.publicShare : params.privateShare));
  }
  return NEEDS.filter((need) => sums.has(need)).sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0)).slice(0, RANKED);
}

/** The last guess of each seat about each other one, in the order in which they were first made. A hit is a need that is among the greatest, at whatever rank. */
export function guessesOf(game: Game): GuessScored[] {
  const last = new Map<string, GuessScored>();
  for (const { seat, command } of game.commands) {
    if (command.do !== 'guess' || seat === 'HOST') continue;
    const { of, needs } = command.guess;
    const truth = needsOf(game.content.tables, of);
    last.set(`${seat}.${of}`, { by: seat, of, guessed: needs, truth, hits: new Set(needs.filter((need) => truth.includes(need))).size });
  }
  return [...last.values()];
}
