/** What may be asked of a finished game: what was decided in it, and how it would have gone otherwise. */
import { STATES, type StateId } from '../engine/names.ts';
import type { Bargaining } from '../protocol/bargaining.ts';
import type { Refused } from '../protocol/commands.ts';
import { orderKey } from '../protocol/orderKey.ts';
import type { Order } from '../protocol/orders.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { Change, Decisions, Question, WhatIf } from '../protocol/whatIf.ts';
import { bargainingOf } from './debrief/bargaining.ts';
import { checkOffer } from './checkOffer.ts';
import { MAX_ORDERS } from './checkOrders.ts';
import type { Game } from './game.ts';
import type { AgentsFor, GameContent } from './port.ts';
import { recordOf } from './record.ts';
import { cutBefore, replay } from './replay.ts';
import { sightOf } from './sight.ts';
import { compare } from './whatIfCompare.ts';
import { alternativesOf, decisionsOf, openingOf } from './whatIfDecisions.ts';
import { branch, changedOrders } from './whatIfReplay.ts';
import { suggestionsOf } from './whatIfSuggestions.ts';
import { outcomeOf } from './worldsOutcome.ts';

/** Why a question can't be asked: a refusal as of a command, and the part of the change at fault. */
export interface Unaskable {
  readonly ok: false;
  readonly code: Refused;
  readonly at?: string;
}
export type Asked<T> = { readonly ok: true; readonly value: T } | Unaskable;

export class FinishedGame {
  readonly #game: Game;
  readonly #agentsFor: AgentsFor;

  private constructor(game: Game, agentsFor: AgentsFor) {
    this.#game = game;
    this.#agentsFor = agentsFor;
  }

  /** Null for a record that has not ended or does not fit these rules and this content. */
  static open(record: GameRecord, content: GameContent, agentsFor: AgentsFor): FinishedGame | null {
    if (!record.outcome.ended) return null;
    const replayed = replay(record, content, agentsFor);
    return replayed.ok && replayed.game.phase === 'ended' ? new FinishedGame(replayed.game, agentsFor) : null;
  }

  /** `seat`: whose own decisions come first among the suggestions. */
  decisions(seat: StateId): Decisions {
    const seats = decisionsOf(this.#game);
    return { seats, suggestions: suggestionsOf(this.#game, seats, seat) };
  }

  /** Bounded work: under two seconds on a slow machine. */
  bargaining(): Bargaining {
    return bargainingOf(this.#game, this.#agentsFor);
  }

  alternatives(turn: number, seat: StateId): Order[] {
    return alternativesOf(this.#game, turn, seat);
  }

  whatIf(question: Question): Asked<WhatIf> {
    const wrong = this.#whyNot(question.change);
    if (wrong !== null) return wrong;
    const { game, dropped, computersFrom } = branch(this.#game, question.change, question.others, this.#agentsFor);
    return {
      ok: true,
      value: {
        question, happened: outcomeOf(this.#game), changed: outcomeOf(game), ...compare(this.#game, game), dropped,
        ...(computersFrom === undefined ? {} : { computersFrom }),
        goesOn: game.turns.length > question.change.turn,
      },
    };
  }

  /** The changed line up to the turn after the change, for somebody to play on from there. */
  playOn(question: Question): Asked<GameRecord> {
    const wrong = this.#whyNot(question.change);
    if (wrong !== null) return wrong;
    const { game } = branch(this.#game, question.change, question.others, this.#agentsFor);
    const { turn } = question.change;
    if (game.turns.length <= turn) return { ok: false, code: 'gameEnded', at: 'turn' };
    return { ok: true, value: { ...cutBefore(recordOf(game), turn + 1), branch: { turn, rehearsed: true } } };
  }

  #whyNot(change: Change): Unaskable | null {
    const no = (code: Refused, at: string): Unaskable => ({ ok: false, code, at });
    const log = this.#game.turns[change.turn - 1];
    const made = decisionsOf(this.#game).find(({ turn, seat }) => turn === change.turn && seat === change.seat);
    if (log === undefined || made === undefined) return no('wrongPhase', 'turn');
    switch (change.change) {
      case 'answer': {
        const answer = made.answers.find(({ offer }) => offer === change.offer);
        if (answer === undefined) return no('unknownOffer', 'offer');
        return answer.instead.includes(change.answer) ? null : no('nothingToDo', 'answer');
      }
      case 'silence': return made.offers.some(({ offer }) => offer === change.offer) ? null : no('unknownOffer', 'offer');
      case 'orders': return this.#whyNotOrders(change, made.orders);
      case 'deal': return this.#whyNotDeal(change);
    }
  }

  #whyNotDeal({ turn, seat, deal }: Extract<Change, { change: 'deal' }>): Unaskable | null {
    const opening = openingOf(this.#game, turn, 'diplomacy');
    if (opening === null) return { ok: false, code: 'wrongPhase', at: 'turn' };
    const result = checkOffer(opening, sightOf(opening.content.tables, opening.world.fields, STATES.indexOf(seat)), deal, 'offer');
    return result.ok ? null : { ...result, at: (result.at ?? 'offer').replace(/^offer/, 'deal') };
  }

  #whyNotOrders(change: Extract<Change, { change: 'orders' }>, locked: readonly Order[]): Unaskable | null {
    const { without, with: added, turn, seat } = change;
    const holds = (orders: readonly Order[], order: Order): boolean => orders.some((one) => orderKey(one) === orderKey(order));
    if (without === undefined && added === undefined) return { ok: false, code: 'nothingToDo' };
    if (without !== undefined && !holds(locked, without)) return { ok: false, code: 'illegalOrder', at: 'without' };
    if (added !== undefined && !holds(alternativesOf(this.#game, turn, seat), added)) return { ok: false, code: 'illegalOrder', at: 'with' };
    return changedOrders(locked, change).length > MAX_ORDERS ? { ok: false, code: 'tooManyOrders', at: 'with' } : null;
  }
}
