/** One command, checked and carried out. A refused command leaves no trace; nothing here asks a computer delegation. */
import { STATES, type StateId } from '../engine/names.ts';
import type { Command, CommandResult, Refused, Sender } from '../protocol/commands.ts';
import { checkOffer } from './checkOffer.ts';
import { checkOrders } from './checkOrders.ts';
import { current, pacers, type Game, type Offer } from './game.ts';
import { acceptOffer, addOffer, close, counterOffer, refuseOffer } from './offers.ts';
import { endPhase, resolveWhenLocked } from './phases.ts';
import { sightOf, type Sight } from './sight.ts';

const OK: CommandResult = { ok: true };
const refuse = (code: Refused, at?: string): CommandResult => (at === undefined ? { ok: false, code } : { ok: false, code, at });
const seatIndex = (seat: Sender): number => (seat === 'ENVOY' || seat === 'HOST' ? -1 : STATES.indexOf(seat));
const sight = (game: Game, state: number): Sight => sightOf(game.content.tables, game.world.fields, state);

/** Carries out a command of a seat and keeps it in the record, or says why not. */
export function apply(game: Game, seat: Sender, command: Command): CommandResult {
  const turn = game.turn;
  const result = run(game, seat, command);
  if (result.ok) game.commands.push({ turn, seat, command });
  return result;
}

function run(game: Game, seat: Sender, command: Command): CommandResult {
  if (game.phase === 'ended') return refuse('gameEnded');
  if (command.do === 'advance') return advance(game, seat);
  const state = seatIndex(seat);
  if (state < 0 || seat === 'ENVOY' || seat === 'HOST') return refuse('notYourSeat');
  switch (command.do) {
    case 'offer': {
      if (game.phase !== 'diplomacy') return refuse('wrongPhase');
      const result = checkOffer(game, sight(game, state), command.offer, 'offer');
      if (result.ok) addOffer(game, state, command.offer, null);
      return result;
    }
    case 'accept':
    case 'refuse':
    case 'counter':
      return answer(game, state, command);
    case 'withdraw': {
      if (game.phase !== 'diplomacy') return refuse('wrongPhase');
      const offer = visibleOffer(game, state, command.offer);
      if (offer === undefined) return refuse('unknownOffer', 'offer');
      if (offer.from !== state) return refuse('notYourOffer', 'offer');
      if (offer.status !== 'open') return refuse('offerClosed', 'offer');
      close(offer, 'withdrawn');
      return OK;
    }
    case 'lock': {
      if (game.phase !== 'orders') return refuse('wrongPhase');
      const { orders } = current(game);
      if (orders[state] !== null) return refuse('alreadyLocked');
      const result = checkOrders(sight(game, state), command.orders);
      if (!result.ok) return result;
      orders[state] = command.orders;
      resolveWhenLocked(game);
      return OK;
    }
    case 'expect': {
      if (game.phase !== 'reflection') return refuse('wrongPhase');
      const of = STATES.indexOf(command.of);
      if (of === state) return refuse('badParties', 'of');
      if (game.advanced.includes(seat)) return refuse('wrongPhase');
      const mine = game.expectations.findIndex((e) => e.turn === game.turn && e.seat === seat);
      if (mine >= 0) game.expectations.splice(mine, 1);
      game.expectations.push({ turn: game.turn, seat, of, conduct: command.conduct });
      return OK;
    }
    default:
      return refuse('badCommand', 'do');
  }
}

function advance(game: Game, seat: Sender): CommandResult {
  if (seat === 'HOST' || !pacers(game).includes(seat)) return refuse('notYourSeat');
  if (game.phase === 'orders') return refuse('wrongPhase');
  if (game.advanced.includes(seat)) return refuse('nothingToDo');
  game.advanced = [...game.advanced, seat];
  if (pacers(game).every((s) => game.advanced.includes(s))) endPhase(game);
  return OK;
}

/** To a seat that is no party an offer does not exist. */
function visibleOffer(game: Game, state: number, id: number): Offer | undefined {
  return current(game).offers.find((o) => o.id === id && (o.row.parties & (1 << state)) !== 0);
}

function answer(game: Game, state: number, command: Extract<Command, { do: 'accept' | 'refuse' | 'counter' }>): CommandResult {
  if (game.phase !== 'diplomacy') return refuse('wrongPhase');
  const offer = visibleOffer(game, state, command.offer);
  if (offer === undefined) return refuse('unknownOffer', 'offer');
  if (offer.from === state) return refuse('notYourOffer', 'offer');
  if (offer.status !== 'open' || offer.answers.find((a) => a.by === state)?.answer !== 'pending') return refuse('offerClosed', 'offer');
  if (command.do === 'accept') acceptOffer(game, offer, state);
  else if (command.do === 'refuse') refuseOffer(offer, state, command.reasons);
  else {
    // a counter-offer stays at the same table
    if (!command.with.to.includes(STATES[offer.from] as StateId)) return refuse('badParties', 'with.to');
    if (command.with.to.some((s) => (offer.row.parties & (1 << STATES.indexOf(s))) === 0)) return refuse('badParties', 'with.to');
    const result = checkOffer(game, sight(game, state), command.with, 'with');
    if (!result.ok) return result;
    counterOffer(game, offer, state, command.with);
  }
  return OK;
}
