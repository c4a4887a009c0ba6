/** The computer delegations of a scenario, as the session asks for them. */
import { delegation } from '../agents/agents.ts';
import { levelled } from '../agents/levels.ts';
import type { Tables } from '../engine/tables.ts';
import { filledWorld } from '../futures/fill.ts';
import type { AgentsFor } from '../session/port.ts';

export function agentsFor(tables: Tables): AgentsFor {
  const game = filledWorld(tables);
  return (holder) => delegation(game, holder, levelled);
}
