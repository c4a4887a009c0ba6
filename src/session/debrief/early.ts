/** Games that the host ended before their time. */
import type { Game } from '../game.ts';

/** The turn in whose midst the host ended the game, before its orders were resolved; undefined when nobody did. */
export const endedEarly = (game: Game): number | undefined => game.commands.find(({ command }) => command.do === 'endEarly')?.turn;
