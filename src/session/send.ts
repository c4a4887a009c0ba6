/** Commands of computers go the way of all others: read by their form, checked, carried out, kept. */
import * as v from 'valibot';
import type { SeatId } from '../engine/names.ts';
import { CommandSchema, type Command } from '../protocol/commands.ts';
import { apply } from './apply.ts';
import type { Game } from './game.ts';

/** False when the command was refused, as a person's would be. */
export function send(game: Game, seat: SeatId, command: Command): boolean {
  const checked = v.safeParse(CommandSchema, command);
  return checked.success && apply(game, seat, checked.output).ok;
}
