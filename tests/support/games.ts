/** Games in progress for tests: real scenarios, random players. */
import { nthKey, keyFrom } from '../../src/engine/draw.ts';
import { STATES, type StateId } from '../../src/engine/names.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import type { AgentsFor } from '../../src/session/port.ts';
import { GameSession } from '../../src/session/session.ts';
import { dice, randomAgents, randomCommand } from './players.ts';
import { scenario } from './scenarios.ts';

/** Random computer delegations that know the scenario's options by heart. */
export const random = (id: string): AgentsFor => {
  const probe = GameSession.start({ content: scenario(id), seats: {}, keyText: 'probe' }, () => randomAgents(() => []));
  const options = STATES.map((s) => probe.view(s).desk.map((o) => o.order));
  return () => randomAgents((seat) => options[seat] ?? []);
};

export interface Playing {
  readonly session: GameSession;
  readonly persons: readonly StateId[];
  readonly agents: AgentsFor;
}

/** A new game of `id`; `persons` hold their seats, random players the others. */
export function begin(id: string, keyText: string, persons: readonly StateId[]): Playing {
  const agents = random(id);
  const seats: GameRecord['seats'] = Object.fromEntries(persons.map((s) => [s, 'person']));
  return { session: GameSession.start({ content: scenario(id), seats, keyText }, agents), persons, agents };
}

/** Plays at random, up to `steps` accepted commands of persons or the end; `each` is called after every accepted one. */
export function play(game: Playing, keyText: string, steps: number, each: (session: GameSession) => void = () => undefined): GameSession {
  const { session, persons } = game;
  const roll = dice(nthKey(keyFrom(keyText), 3));
  for (let accepted = 0, tries = 0; accepted < steps && tries < steps * 8 && session.phase !== 'ended'; tries++) {
    const seat = persons[roll(persons.length)] as StateId;
    if (!session.command(seat, randomCommand(roll, session.view(seat))).ok) continue;
    accepted++;
    each(session);
  }
  return session;
}
