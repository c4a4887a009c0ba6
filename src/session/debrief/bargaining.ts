/** What the bargaining of a finished game left. Takes a moment: deals are played again, and sets of clauses weighed. */
import type { Bargaining } from '../../protocol/bargaining.ts';
import type { Game } from '../game.ts';
import type { AgentsFor } from '../port.ts';
import { missedDeal } from './missedDeal.ts';
import { tablesOf } from './tables.ts';

export const bargainingOf = (game: Game, agentsFor: AgentsFor): Bargaining => ({ ...missedDeal(game, agentsFor), tables: tablesOf(game, agentsFor) });
