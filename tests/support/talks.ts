/** Games in which an envoy talks with both sides of KG-TJ, at the diplomacy of turn 2. */
import { STATES, type StateId } from '../../src/engine/names.ts';
import type { Clause, OfferDraft } from '../../src/protocol/offers.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import { SILENT, type AgentsFor } from '../../src/session/port.ts';
import { GameSession } from '../../src/session/session.ts';
import { scenario } from './scenarios.ts';

export const PERSONS: GameRecord['seats'] = { ...Object.fromEntries(STATES.map((s) => [s, 'person'])), ENVOY: 'person' };
export const hotline: Clause = { type: 'hotlineFactFinding', border: 'KG-TJ' };
export const draftOf = (to: readonly StateId[], clauses: readonly Clause[] = [hotline], more: Partial<OfferDraft> = {}): OfferDraft =>
  ({ to: [...to], clauses: [...clauses], term: 4, isPublic: false, onBreach: 'suspend', ...more });

/** Both sides ask for good offices in the first season; whoever of them is no person has to be made to by its agent. */
export function inTalks(seats: GameRecord['seats'] = PERSONS, agents: AgentsFor = () => SILENT, id = 'water-gate'): GameSession {
  const s = GameSession.start({ content: scenario(id), seats, keyText: 'talks' }, agents);
  while (s.turn < 2 || s.phase !== 'diplomacy') {
    if (s.phase === 'orders') for (const side of ['KG', 'TJ'] as const) if (seats[side] === 'person') s.draft(side, [{ kind: 'requestGoodOffices', border: 'KG-TJ' }]);
    if (!s.host({ do: 'closePhase' }).ok) throw new Error(`The game came to a stop in turn ${s.turn}, ${s.phase}.`);
  }
  return s;
}
