/** Whether what is promised can be kept: in seasons to come, beside what is promised already, by those who have it to give. */
import { canBeCarriedOut } from '../engine/clauses/everDue.ts';
import { overpromised, windowOf } from '../engine/clauses/supply.ts';
import { bits } from '../engine/fixed.ts';
import type { SeatId } from '../engine/names.ts';
import { offerToRow } from '../protocol/codec.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { OfferDraft } from '../protocol/offers.ts';
import { turnsLeft, type Game } from './game.ts';
import { OK, refuse } from './refusal.ts';
import type { Sight } from './sight.ts';

/** The time of a promise; `at` is the path of the draft inside the command. */
export function checkTime(game: Game, { term, starts = game.turn }: OfferDraft, at: string): CommandResult {
  if (term > turnsLeft(game)) return refuse('badClause', `${at}.term`);
  return starts < game.turn || starts > game.content.tables.turns ? refuse('pastSeason', `${at}.starts`) : OK;
}

/** Judged by what the one of `sight` knows of stocks and of agreements. */
export function checkPromise({ world, seat }: Sight, from: SeatId, draft: OfferDraft, at: string): CommandResult {
  const row = offerToRow(from, draft);
  const [first, last] = windowOf(world, row);
  if (first > last) return refuse('cannotBeCarriedOut', `${at}.starts`);
  // monitors watch a border: where no clause names one there is nothing to watch
  if ((draft.monitoring ?? 'none') !== 'none' && row.clauses.every(({ place }) => place < 0)) return refuse('cannotBeCarriedOut', `${at}.monitoring`);
  const idle = row.clauses.findIndex((clause) => !canBeCarriedOut(world, row, clause, seat));
  if (idle >= 0) return refuse('cannotBeCarriedOut', `${at}.clauses.${idle}`);
  // two sides among themselves have no neighbour who could arbitrate
  const lonely = draft.clauses.findIndex((clause) => bits(row.parties) === 2 && clause.type === 'jointCommission' && clause.arbiter === 'neighbour');
  if (lonely >= 0) return refuse('cannotBeCarriedOut', `${at}.clauses.${lonely}.arbiter`);
  const over = overpromised(world, row);
  return over >= 0 ? refuse('contradicts', `${at}.clauses.${over}`) : OK;
}
