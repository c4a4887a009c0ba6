/** Before bargaining: what a seat takes another delegation's greatest needs to be. The debrief scores the last guess. */
import { STATES, type SeatId } from '../engine/names.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { Guess } from '../protocol/needs.ts';
import type { Game } from './game.ts';
import { OK, refuse } from './refusal.ts';

export function keepGuess(game: Game, seat: SeatId, guess: Guess): CommandResult {
  if (guess.of === seat) return refuse('badParties', 'guess.of');
  if (new Set(guess.needs).size !== guess.needs.length) return refuse('badCommand', 'guess.needs');
  const was = game.guesses.findIndex((g) => g.seat === seat && g.guess.of === guess.of);
  if (was >= 0) game.guesses.splice(was, 1);
  game.guesses.push({ seat, guess });
  return OK;
}

/** In the fixed order of the states. */
export const guessesOf = (game: Game, viewer: SeatId | 'PUBLIC'): Guess[] =>
  STATES.flatMap((of) => game.guesses.filter((g) => g.seat === viewer && g.guess.of === of).map((g) => g.guess));
