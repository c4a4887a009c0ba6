/** Looks for luck beforehand, with the rules themselves, so that a story holds whatever the numbers are tuned to. */
import type { StateId } from '../../src/engine/names.ts';
import { agentsFor } from '../../src/lab/agents.ts';
import { loadScenario } from '../../src/lab/files.ts';
import { GameSession } from '../../src/session/session.ts';
import { debriefOf } from '../../src/session/debrief.ts';

/** Keys to try; a game that can't be lost in so many is one that can't be lost. */
const TRIES = 200;

/** A key with which `seat` loses the region by holding in every season and answering nobody. */
export function keyThatLoses(scenario: string, seat: StateId): string {
  const content = loadScenario(scenario);
  const agents = agentsFor(content.tables);
  for (let i = 0; i < TRIES; i++) {
    const keyText = `holding ${i}`;
    const session = GameSession.start({ content, seats: { [seat]: 'person' }, keyText }, agents);
    while (session.phase !== 'ended') {
      const done = session.command(seat, session.phase === 'orders' ? { do: 'lock', orders: [] } : { do: 'advance' });
      if (!done.ok) throw new Error(`The referee refused to go on from ${session.phase}: ${done.code}`);
    }
    if (session.debrief(seat, debriefOf)?.failed === true) return keyText;
  }
  throw new Error(`In ${TRIES} games of ${scenario} ${seat} never lost the region by holding`);
}
