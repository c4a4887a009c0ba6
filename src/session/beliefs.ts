/** What delegations of the computer believe of a state, and which of its acts made them believe it. */
import { STATES, type StateId } from '../engine/names.ts';
import type { BeliefView } from '../protocol/view.ts';
import type { Game } from './game.ts';
import { knowledgeFor } from './knowledge.ts';
import type { Agents, Belief } from './port.ts';

interface Held {
  /** Commands carried out when they were formed: nothing else changes what a delegation knows. */
  readonly after: number;
  readonly beliefs: readonly (readonly [by: StateId, beliefs: readonly Belief[]])[];
}
/** Beliefs are asked for with every view, and formed once for all of them. */
const held = new WeakMap<Game, Held>();

function formed(game: Game, agents: ReadonlyMap<number, Agents>): Held['beliefs'] {
  const known = held.get(game);
  if (known?.after === game.commands.length) return known.beliefs;
  const beliefs = [...agents].map(([seat, agent]) => [STATES[seat] as StateId, agent.beliefs?.(knowledgeFor(game, seat)) ?? []] as const);
  held.set(game, { after: game.commands.length, beliefs });
  return beliefs;
}

/** In the fixed order of the believers. Only acts of the state itself, or done to it, are told: it knows those. */
export function beliefsAbout(game: Game, agents: ReadonlyMap<number, Agents>, state: StateId): BeliefView[] {
  return formed(game, agents).flatMap(([by, beliefs]) =>
    beliefs.filter(({ of }) => STATES[of] === state && by !== state).map(({ cooperative, reliable, because }) =>
      ({ by, cooperative, reliable, because: because.filter(({ fact }) => fact.actor === state || fact.other === state) })));
}
