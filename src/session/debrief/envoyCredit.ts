/** What the envoy may look back on: texts that others signed, and what became of them. */
import { N_STATES } from '../../engine/layout.ts';
import { statesOf } from '../../protocol/codec.ts';
import type { EnvoyCredit } from '../../protocol/debrief.ts';
import type { Game } from '../game.ts';
import { times, type Due, type Promised } from './promises.ts';

/** Undefined when nobody held the seat. */
export function envoyCredit(game: Game, history: readonly Promised[]): EnvoyCredit | undefined {
  if (game.seats.ENVOY === undefined) return undefined;
  const offers = game.turns.flatMap((log) => log.offers).filter(({ row }) => row.from === N_STATES);
  const heard = new Set<string>();
  const amended = new Set<number>();
  for (const { command } of game.commands) {
    if (command.do === 'hear') heard.add(`${command.border} ${command.of}`);
    if (command.do === 'amend') amended.add(command.offer);
  }
  return {
    heard: heard.size, texts: offers.length, amended: amended.size,
    signed: offers.filter(({ status }) => status === 'signed').map((offer) => {
      const promises = history.filter((promise) => promise.offer === offer.id);
      const sum = (outcome: Due['outcome']): number => promises.reduce((total, promise) => total + times(promise, outcome), 0);
      return { turn: offer.turn, parties: statesOf(offer.row.parties), clauses: offer.draft.clauses, kept: sum('kept'), broken: sum('broken'), excused: sum('excused') };
    }),
  };
}
