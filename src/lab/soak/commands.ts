/** A random game by commands, as delegations, the envoy and the host send them: legal and illegal ones at any time. */
import * as v from 'valibot';
import { STATES, type PhaseId } from '../../engine/names.ts';
import { CommandSchema, SENDERS, type Sender } from '../../protocol/commands.ts';
import { apply } from '../../session/apply.ts';
import { current, newGame, type Game, type TurnLog } from '../../session/game.ts';
import { beginTurn } from '../../session/phases.ts';
import { recordOf } from '../../session/record.ts';
import { replay } from '../../session/replay.ts';
import { pick, type Dice } from './dice.ts';
import { must, type Progress, type Run } from './run.ts';
import { damaged, sample } from './sample.ts';
import { sensible } from './sensible.ts';

/** At most so many random commands in a phase, before everyone goes on: more where there is more to say. */
const TRIES: { readonly [P in PhaseId]: number } = { news: 2, diplomacy: 14, orders: 3, resolution: 1, reflection: 2, ended: 0 };

/** Anything: mostly sensible, else well formed, or not even that. */
function anyCommand(roll: Dice, game: Game, sender: Sender): unknown {
  const choice = roll(8);
  if (choice < 5) return sensible(roll, game, sender);
  const command = choice === 5 ? sensible(roll, game, sender) : sample(roll, CommandSchema);
  return choice < 7 ? damaged(roll, command) : command;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Nobody may be asked when a record is played again: what computers did is in it. */
const NOBODY = (): never => {
  throw new Error('a replay asked a computer delegation');
};

/** Plays one game to its end. @throws Broken, and whatever the referee throws. */
export function playCommands({ content, key, roll, account, counts }: Run, progress: Progress): void {
  const persons = Object.fromEntries(STATES.map((s) => [s, 'person']));
  const game = newGame({ content, seats: roll(3) === 0 ? persons : { ...persons, ENVOY: 'person' }, keyText: '', key });
  const { world } = game;
  progress.fields = world.fields;
  account.open(world.fields);
  must(account.fault(world.fields));
  beginTurn(game);

  const before = new Int32Array(world.fields.length);
  const send = (sender: Sender, command: unknown): boolean => {
    const parsed = v.safeParse(CommandSchema, command);
    if (!parsed.success) {
      counts.add('commands', 'badCommand');
      return false;
    }
    before.set(world.fields);
    const sent = game.commands.length;
    const result = apply(game, sender, parsed.output);
    counts.add('commands', result.ok ? 'accepted' : result.code);
    if (result.ok) must(account.fault(world.fields));
    else if (game.commands.length !== sent || !isSame(before, world.fields)) must(`a command that was refused (${result.code}) left a trace`);
    return result.ok;
  };

  while (game.phase !== 'ended') {
    const { turn, phase } = game;
    const isHere = (): boolean => game.turn === turn && game.phase === phase;
    for (let i = roll(TRIES[phase] + 1); i > 0; i--) {
      const sender = pick(roll, SENDERS);
      send(sender, anyCommand(roll, game, sender));
    }
    // everyone goes on, unless the random commands have done that already
    for (const [s, state] of STATES.entries()) {
      if (!isHere()) break;
      if (phase !== 'orders') send(state, { do: 'advance' });
      else if (current(game).orders[s] === null && !send(state, sensible(roll, game, state))) send(state, { do: 'lock', orders: [] });
    }
    // a game that has lost its persons goes on by the host's word
    for (const [sender, command] of [['ENVOY', { do: 'advance' }], ['HOST', { do: 'closePhase' }]] as const) if (isHere()) send(sender, command);
    if (isHere()) must(`the game does not go on after the ${phase} of turn ${turn}`);
    for (; progress.turn < game.turns.length && audit(game.turns[progress.turn], account); progress.turn++);
  }
  const replayed = replay(recordOf(game), content, NOBODY);
  if (!replayed.ok) must(`the record does not replay: ${replayed.fault.path}, expected ${replayed.fault.expected}`);
}

/** The books of a turn that is over, from the log that 'why' reads; false while it is being played. */
function audit(log: TurnLog | undefined, account: Run['account']): boolean {
  if (log === undefined || log.end === null) return false;
  account.open(log.start);
  for (const { field, delta, cause } of log.ledger.causes) account.add(field, delta, cause);
  for (const { kind, actor, place, a, b } of log.ledger.facts) account.tell(kind, actor, place, a, b);
  must(account.close(log.end));
  return true;
}
