/** Finished games for tests of what comes after one: real computer delegations, and persons who play at random. */
import { keyFrom, nthKey } from '../../src/engine/draw.ts';
import type { StateId } from '../../src/engine/names.ts';
import { agentsFor } from '../../src/lab/agents.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import type { AgentsFor } from '../../src/session/port.ts';
import { replay } from '../../src/session/replay.ts';
import type { Game } from '../../src/session/game.ts';
import { GameSession } from '../../src/session/session.ts';
import { dice, randomCommand } from './players.ts';
import { scenario } from './scenarios.ts';

export interface Finished {
  readonly record: GameRecord;
  readonly game: Game;
  readonly agents: AgentsFor;
}

const delegations = new Map<string, AgentsFor>();
/** The blueprint delegations of a scenario, made once. */
export function delegationsOf(id: string): AgentsFor {
  const known = delegations.get(id) ?? agentsFor(scenario(id).tables);
  delegations.set(id, known);
  return known;
}

/** A game of `id` played to its end; all delegations are the computer's but `person`, if there is one. */
export function finished(id: string, keyText: string, person?: StateId): Finished {
  const agents = delegationsOf(id);
  const session = GameSession.start({ content: scenario(id), seats: person === undefined ? {} : { [person]: 'person' }, keyText }, agents);
  const roll = dice(nthKey(keyFrom(keyText), 5));
  while (session.phase !== 'ended') {
    if (person === undefined) session.next();
    // what is refused is tried another way, and turning the page is always allowed outside of orders
    else if (!session.command(person, randomCommand(roll, session.view(person))).ok && session.phase !== 'orders') session.command(person, { do: 'advance' });
  }
  const record = session.record();
  const replayed = replay(record, scenario(id), agents);
  if (!replayed.ok) throw new Error(`${replayed.fault.path}: ${replayed.fault.expected}`);
  return { record, game: replayed.game, agents };
}
