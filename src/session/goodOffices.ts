/** Private talks of the envoy with each side of a border: what is asked and confided there stays between the two. */
import { mayTable } from '../engine/clauses/singleText.ts';
import { BORDERS, CLAUSES, type BorderId, type StateId } from '../engine/names.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { Confided, Position } from '../protocol/intents.ts';
import { sidesOf } from './checkOffer.ts';
import type { Asked, Game } from './game.ts';
import { OK, refuse } from './refusal.ts';
import type { Sight } from './sight.ts';

/** The envoy's question to a side that it has not answered yet. */
export const openQuestion = (game: Game, border: number, of: StateId): Asked | undefined =>
  game.asked.find((a) => a.border === border && a.of === of && !a.answered);

/** `sight`: the envoy's. */
export function hear(game: Game, sight: Sight, border: BorderId, of: StateId): CommandResult {
  const b = BORDERS.indexOf(border);
  if (!mayTable(sight.world, b)) return refuse('noCase', 'border');
  if (!sidesOf(sight, border).includes(of)) return refuse('badParties', 'of');
  if (openQuestion(game, b, of) !== undefined) return refuse('nothingToDo', 'of');
  game.asked.push({ turn: game.turn, border: b, of, answered: false });
  return OK;
}

/** `sight`: the side's own. */
export function confide(game: Game, sight: Sight, by: StateId, border: BorderId, positions: readonly Position[]): CommandResult {
  const b = BORDERS.indexOf(border);
  if (!sidesOf(sight, border).includes(by)) return refuse('notYourBorder', 'border');
  if (!mayTable(sight.world, b)) return refuse('noCase', 'border');
  const question = openQuestion(game, b, by);
  if (question === undefined) return refuse('notAsked', 'border');
  for (const [i, { clause }] of positions.entries()) {
    if (sight.world.tables.clauses[CLAUSES.indexOf(clause)]?.offered !== true) return refuse('notOffered', `positions.${i}.clause`);
    if (positions.findIndex((p) => p.clause === clause) !== i) return refuse('badCommand', `positions.${i}.clause`);
  }
  question.answered = true;
  game.confided.push({ border, by, turn: game.turn, positions });
  return OK;
}

/** What a side has told the envoy at a border, the last time it was asked. */
export const lastConfided = (game: Game, border: BorderId, by: StateId): Confided | undefined => game.confided.findLast((c) => c.border === border && c.by === by);
