/** An envoy of the computer at work: it hears both sides, puts a text before them, and the next when they want it changed. */
import { BORDERS } from '../engine/names.ts';
import { maskOf } from '../protocol/codec.ts';
import type { OfferDraft } from '../protocol/offers.ts';
import { current, type Game } from './game.ts';
import { envoyKnowledge } from './knowledge.ts';
import type { EnvoyAgent } from './port.ts';
import { send } from './send.ts';
import { ENVOY } from './viewers.ts';

/** Nobody is asked twice in a season. */
const wasAsked = (game: Game, border: string, of: string): boolean =>
  game.asked.some((a) => a.turn === game.turn && BORDERS[a.border] === border && a.of === of);

/**
 * True when the time has come for a text: the first of this season at this table, or the next version once all sides have
 * answered the one before and not all liked it. How many there may be the checks of offers say.
 */
function isTimeFor(game: Game, draft: OfferDraft): boolean {
  const parties = maskOf(draft.to);
  const last = current(game).offers.findLast((o) => o.from === ENVOY && o.row.parties === parties);
  if (last === undefined || last.status === 'refused') return true;
  return last.status === 'open' && last.answers.every((a) => a.answer !== 'pending') && last.answers.some((a) => a.answer === 'amended');
}

/** `answers` lets the delegations of the computer answer what lies before them. Doing it again changes nothing. */
export function mediate(game: Game, envoy: EnvoyAgent, answers: () => void): void {
  for (const { border, of } of envoy.hear(envoyKnowledge(game))) if (!wasAsked(game, border, of)) send(game, 'ENVOY', { do: 'hear', border, of });
  answers();
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const offer of envoy.texts(envoyKnowledge(game))) if (isTimeFor(game, offer) && send(game, 'ENVOY', { do: 'offer', offer })) isMoving = true;
    if (isMoving) answers();
  }
}
