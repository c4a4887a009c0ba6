/** What the panel puts into a new offer by itself is taken by the referee as it stands, for every clause and every two delegations. */
import { expect, test } from 'vitest';
import { CLAUSES, STATES } from '../../src/engine/names.ts';
import { emptyDraft } from '../../src/panels/diplomacy/compose/drafts.ts';
import { choicesOf } from '../../src/panels/diplomacy/compose/lines.ts';
import { SILENT } from '../../src/session/port.ts';
import { GameSession } from '../../src/session/session.ts';
import { PERSONS } from '../support/talks.ts';
import { scenario } from '../support/scenarios.ts';

/** Holds every clause; its short form begins alike. */
const content = scenario('long-view-5');

/** The talks of the first season. */
function inTalks(): GameSession {
  const session = GameSession.start({ content, seats: PERSONS, keyText: 'first offers' }, () => SILENT);
  session.host({ do: 'closePhase' });
  return session;
}

test('every offer of one clause between two can be sent with the values it begins with', () => {
  const tried = new Set<string>();
  let session = inTalks();
  for (const author of STATES) {
    const { clauses, turn, game, threats } = session.view(author);
    for (const partner of STATES) {
      if (partner === author) continue;
      const parties = STATES.filter((state) => state === author || state === partner);
      for (const type of clauses) {
        for (const clause of choicesOf(type, author, parties, { threats: threats.map((threat) => threat.id) })) {
          // a season has room for few offers
          if (session.view(author).offersLeft === 0 || session.view(author).fullTables !== undefined) session = inTalks();
          const offer = { ...emptyDraft(turn, game.turns), to: [partner], clauses: [clause] };
          expect(session.command(author, { do: 'offer', offer }), `${author} to ${partner}: ${JSON.stringify(clause)}`).toEqual({ ok: true });
          tried.add(type);
        }
      }
    }
  }
  expect(CLAUSES.filter((type) => !tried.has(type))).toEqual([]);
});
