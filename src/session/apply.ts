/** One command, checked and carried out. A refused command leaves no trace; nothing here asks a computer delegation. */
import { STATES, type PhaseId, type SeatId, type StateId } from '../engine/names.ts';
import type { Command, CommandResult, Sender } from '../protocol/commands.ts';
import { answer, withdraw } from './answers.ts';
import { checkOffer, checkText } from './checkOffer.ts';
import { checkOrders } from './checkOrders.ts';
import { current, type Game } from './game.ts';
import { confide, hear } from './goodOffices.ts';
import { keepGuess } from './guesses.ts';
import { addOffer, tableText } from './offers.ts';
import { isHostCommand, runOfHost } from './hosting.ts';
import { goOn, resolveWhenLocked } from './phases.ts';
import { pacers } from './players.ts';
import { OK, refuse } from './refusal.ts';
import { checkSaying } from './said.ts';
import { sightIn } from './sight.ts';
import { ENVOY, viewerIndex } from './viewers.ts';

type CommandOf<D extends Command['do']> = Extract<Command, { do: D }>;

/** When a seat may send which command; `advance` belongs to every phase but that of orders. */
const PHASE_OF: { readonly [D in Command['do']]?: readonly PhaseId[] } = {
  offer: ['diplomacy'], accept: ['diplomacy'], refuse: ['diplomacy'], counter: ['diplomacy'], withdraw: ['diplomacy'], amend: ['diplomacy'],
  say: ['diplomacy'], guess: ['news', 'diplomacy'], hear: ['diplomacy'], confide: ['diplomacy'], lock: ['orders'], expect: ['reflection'],
};

/** Carries out a command of a seat and keeps it in the record, or says why not. */
export function apply(game: Game, sender: Sender, command: Command): CommandResult {
  const turn = game.turn;
  const result = run(game, sender, command);
  if (result.ok) game.commands.push({ turn, seat: sender, command });
  return result;
}

function run(game: Game, sender: Sender, command: Command): CommandResult {
  if (game.phase === 'ended') return refuse('gameEnded');
  if (sender === 'HOST') return isHostCommand(command) ? runOfHost(game, command) : refuse('notYourSeat');
  if (isHostCommand(command)) return refuse('notYourSeat');
  if (PHASE_OF[command.do]?.includes(game.phase) === false) return refuse('wrongPhase');
  switch (command.do) {
    case 'advance': return advance(game, sender);
    case 'offer': return offer(game, sender, command);
    case 'withdraw': return withdraw(game, sender, command.offer);
    case 'say': {
      const result = checkSaying(game, sightIn(game, viewerIndex(sender)), command.saying);
      if (result.ok) game.sayings.push({ turn: game.turn, from: sender, saying: command.saying });
      return result;
    }
    case 'guess': return keepGuess(game, sender, command.guess);
    case 'hear': return sender === 'ENVOY' ? hear(game, sightIn(game, ENVOY), command.border, command.of) : refuse('notYourSeat');
    case 'accept': case 'refuse': case 'counter': case 'amend': case 'confide': case 'lock': case 'expect':
      return sender === 'ENVOY' ? refuse('notYourSeat') : runOfState(game, sender, command);
  }
}

/** What only a delegation can do; an envoy has no land, no orders and no neighbour. */
function runOfState(game: Game, sender: StateId, command: CommandOf<'accept' | 'refuse' | 'counter' | 'amend' | 'confide' | 'lock' | 'expect'>): CommandResult {
  const state = STATES.indexOf(sender);
  switch (command.do) {
    case 'confide': return confide(game, sightIn(game, state), sender, command.border, command.positions);
    case 'lock': return lock(game, state, command);
    case 'expect': return expect(game, sender, command);
    default: return answer(game, state, command);
  }
}

function offer(game: Game, sender: SeatId, command: CommandOf<'offer'>): CommandResult {
  const seat = viewerIndex(sender);
  const sight = sightIn(game, seat);
  const result = seat === ENVOY ? checkText(game, sight, command.offer) : checkOffer(game, sight, command.offer, 'offer');
  if (!result.ok) return result;
  if (seat === ENVOY) tableText(game, command.offer);
  else addOffer(game, seat, command.offer, null);
  return OK;
}

function lock(game: Game, state: number, command: CommandOf<'lock'>): CommandResult {
  const { orders } = current(game);
  if (orders[state] !== null) return refuse('alreadyLocked');
  const result = checkOrders(sightIn(game, state), command.orders);
  if (!result.ok) return result;
  orders[state] = command.orders;
  resolveWhenLocked(game);
  return OK;
}

function expect(game: Game, seat: StateId, command: CommandOf<'expect'>): CommandResult {
  if (command.of === seat) return refuse('badParties', 'of');
  if (game.advanced.includes(seat)) return refuse('wrongPhase');
  const mine = game.expectations.findIndex((e) => e.turn === game.turn && e.seat === seat);
  if (mine >= 0) game.expectations.splice(mine, 1);
  game.expectations.push({ turn: game.turn, seat, of: STATES.indexOf(command.of), conduct: command.conduct });
  return OK;
}

function advance(game: Game, seat: SeatId): CommandResult {
  if (!pacers(game).includes(seat)) return refuse('notYourSeat');
  if (game.phase === 'orders') return refuse('wrongPhase');
  if (game.advanced.includes(seat)) return refuse('nothingToDo');
  game.advanced = [...game.advanced, seat];
  goOn(game);
  return OK;
}
