/** A random game by commands, as delegations send them: every seat a person's, legal and illegal commands at any time. */
import * as v from 'valibot';
import { SEATS, STATES, type PhaseId, type SeatId } from '../../engine/names.ts';
import { rowToOrder } from '../../protocol/codec.ts';
import { CommandSchema, type Command } from '../../protocol/commands.ts';
import { CONDUCTS } from '../../protocol/conduct.ts';
import { apply } from '../../session/apply.ts';
import { current, newGame, turnsLeft, type Game } from '../../session/game.ts';
import { beginTurn } from '../../session/phases.ts';
import { sightOf } from '../../session/sight.ts';
import { pick, type Dice } from './dice.ts';
import { anyDraft, someOrders } from './moves.ts';
import { must, type Progress, type Run } from './run.ts';
import { damaged, sample } from './sample.ts';

/** At most so many random commands in a phase, before everyone goes on: more where there is more to say. */
const TRIES: { readonly [P in PhaseId]: number } = { news: 1, diplomacy: 10, orders: 2, resolution: 1, reflection: 2, ended: 0 };

/** A command that this seat can mean now. */
function sensible(roll: Dice, game: Game, state: number): Command {
  if (game.phase === 'orders') return { do: 'lock', orders: someOrders(roll, sightOf(game.content.tables, game.world.fields, state).world, state).map(rowToOrder) };
  if (game.phase === 'reflection') return { do: 'expect', of: pick(roll, STATES), conduct: pick(roll, CONDUCTS) };
  if (game.phase !== 'diplomacy') return { do: 'advance' };
  const from = pick(roll, STATES.filter((_, s) => s === state));
  const open = current(game).offers.filter((offer) => offer.status === 'open' && (offer.row.parties & (1 << state)) !== 0);
  const offer = open.length === 0 ? undefined : pick(roll, open);
  const left = turnsLeft(game);
  if (offer === undefined || roll(4) === 0) return { do: 'offer', offer: anyDraft(roll, from, left) };
  if (offer.from === state) return { do: 'withdraw', offer: offer.id };
  switch (roll(4)) {
    case 0: return { do: 'refuse', offer: offer.id, reasons: ['noGain'] };
    case 1: return { do: 'counter', offer: offer.id, with: anyDraft(roll, from, left, pick(roll, STATES.filter((_, s) => s === offer.from))) };
    default: return { do: 'accept', offer: offer.id };
  }
}

/** Anything: mostly sensible, else well formed, or not even that. */
function anyCommand(roll: Dice, game: Game, state: number): unknown {
  const choice = roll(8);
  if (choice < 5 && state >= 0) return sensible(roll, game, state);
  const command = choice === 5 && state >= 0 ? sensible(roll, game, state) : sample(roll, CommandSchema);
  return choice < 7 ? damaged(roll, command) : command;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Plays one game to its end. @throws Broken, and whatever the referee throws. */
export function playCommands({ content, key, roll, account, counts }: Run, progress: Progress): void {
  const game = newGame({ content, seats: Object.fromEntries(STATES.map((s) => [s, 'person'])), keyText: '', key });
  const { world } = game;
  progress.fields = world.fields;
  account.open(world.fields);
  must(account.fault(world.fields));
  beginTurn(game);

  const before = new Int32Array(world.fields.length);
  const send = (seat: SeatId, command: unknown): boolean => {
    const parsed = v.safeParse(CommandSchema, command);
    if (!parsed.success) {
      counts.add('commands', 'badCommand');
      return false;
    }
    before.set(world.fields);
    const sent = game.commands.length;
    const result = apply(game, seat, parsed.output);
    counts.add('commands', result.ok ? 'accepted' : result.code);
    if (result.ok) must(account.fault(world.fields));
    else if (game.commands.length !== sent || !isSame(before, world.fields)) must(`a command that was refused (${result.code}) left a trace`);
    return result.ok;
  };

  while (game.phase !== 'ended') {
    const { turn, phase } = game;
    for (let i = roll(TRIES[phase] + 1); i > 0; i--) {
      const seat = pick(roll, SEATS);
      send(seat, anyCommand(roll, game, seat === 'ENVOY' ? -1 : STATES.indexOf(seat)));
    }
    // everyone goes on, unless the random commands have done that already
    for (const [s, state] of STATES.entries()) {
      if (game.turn !== turn || game.phase !== phase) break;
      if (phase !== 'orders') send(state, { do: 'advance' });
      else if (current(game).orders[s] === null && !send(state, sensible(roll, game, s))) send(state, { do: 'lock', orders: [] });
    }
    if (game.turn === turn && game.phase === phase) must(`the game does not go on after the ${phase} of turn ${turn}`);
    if (phase === 'orders') {
      audit(game, account);
      progress.turn++;
    }
  }
}

/** The books of the turn that was just resolved, from the log that 'why' reads. */
function audit(game: Game, account: Run['account']): void {
  const { start, end, ledger } = current(game);
  if (end === null) return must('a turn was resolved without a trace');
  account.open(start);
  for (const { field, delta, cause } of ledger.causes) account.add(field, delta, cause);
  for (const { kind, actor, place, a, b } of ledger.facts) account.tell(kind, actor, place, a, b);
  must(account.close(end));
}
