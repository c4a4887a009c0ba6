/** The computer delegations of a scenario, as the session asks for them. */
import { delegation } from '../agents/agents.ts';
import { envoyOf, levelled } from '../agents/thinking.ts';
import type { Tables } from '../engine/tables.ts';
import { filledWorld } from '../futures/fill.ts';
import type { AgentsFor } from '../session/port.ts';

export function agentsFor(tables: Tables): AgentsFor {
  const game = filledWorld(tables);
  return Object.assign((holder: string) => delegation(game, holder, levelled), { envoy: envoyOf(game) });
}
