/** Delegations that look ahead: they bargain by what a promise brings them, and choose orders by the futures that follow. */
import { BORDERS, EXCHANGES, type LevelId } from '../engine/names.ts';
import { chooseSet } from '../futures/ahead/chooseSet.ts';
import { needsOf } from '../futures/ahead/needs.ts';
import { promisesOf } from '../futures/ahead/promises.ts';
import type { Filled } from '../futures/fill.ts';
import { offerToRow, rowToOffer, rowToOrder } from '../protocol/codec.ts';
import { exchangeOf } from '../protocol/offers.ts';
import { beliefsOf } from './beliefs.ts';
import { positionsOf } from './confide.ts';
import { LEVEL } from './level.ts';
import { Minds } from './mind.ts';
import { refusalOf } from './reasons.ts';
import { sayingsOf } from './say.ts';
import type { AgentAnswer, Delegation, SeatKnowledge } from './types.ts';

const minds = new WeakMap<Filled, Minds>();
function mindsOf(game: Filled): Minds {
  let own = minds.get(game);
  if (own === undefined) {
    own = new Minds(game);
    minds.set(game, own);
  }
  return own;
}

/** The delegation that thinks at a level in a game of these tables. */
export function levelled(game: Filled, id: LevelId): Delegation {
  const level = LEVEL[id];
  const own = mindsOf(game);
  const turnTo = (k: SeatKnowledge) => own.turnTo(k, level);
  return {
    propose: (k) => turnTo(k).bargain.propose().map(rowToOffer),
    answer(k, offer): AgentAnswer {
      const { bargain } = turnTo(k);
      const row = offerToRow(offer.from, offer);
      const reply = offer.from === 'ENVOY' ? bargain.answerText(row, exchangeOf(offer) < EXCHANGES) : bargain.answer(row, exchangeOf(offer));
      switch (reply.answer) {
        case 'accept': return { answer: 'accept' };
        case 'counter': return { answer: 'counter', with: rowToOffer(reply.with) };
        case 'refuse': return { answer: 'refuse', ...refusalOf(k.seat, row, reply.against, promisesOf(own.ahead.seen)) };
      }
    },
    orders(k) {
      turnTo(k);
      return chooseSet(own.ahead, level.sets, level.rollouts).rows.map(rowToOrder);
    },
    confide(k, border) {
      const place = BORDERS[border];
      return place === undefined ? [] : positionsOf(turnTo(k).bargain, k.seat, place);
    },
    say(k) {
      const { turn, bargain } = turnTo(k);
      const { seen } = own.ahead;
      return sayingsOf({
        seat: k.seat, turn, history: k.history(), said: k.said(), promises: promisesOf(seen), needs: needsOf(seen.tables, k.seat, false),
        wishes: (other, type) => bargain.wishes(other, type),
        // when what was signed has changed the picture, a word is not worth looking at everything again
        thoughts: () => bargain.thoughts(turn === 1),
      });
    },
    ...(level.hasBeliefs ? { beliefs: (k: SeatKnowledge) => beliefsOf(k.seat, own.ahead.turnOf(k.fields), k.history()) } : {}),
  };
}
