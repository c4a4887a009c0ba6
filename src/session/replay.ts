/** From a record back to its game: all commands are played again. */
import { STATES } from '../engine/names.ts';
import type { GameRecord } from '../protocol/record.ts';
import { apply } from './apply.ts';
import { Computers } from './computers.ts';
import { newGame, type Game } from './game.ts';
import { beginTurn } from './phases.ts';
import type { AgentsFor, GameContent } from './port.ts';

/** Where a record contradicts itself: a path inside it, and what was expected there. */
export interface RecordFault {
  readonly path: string;
  readonly expected: string;
}
export type Replayed = { readonly ok: true; readonly game: Game; readonly computers: Computers } | { readonly ok: false; readonly fault: RecordFault };

/**
 * Plays a record's commands again, comparing the state's hash of every turn; stops at the first contradiction.
 * No computer delegation is asked: what each did is in the record. The caller lets them act afterwards.
 */
export function replay(record: GameRecord, content: GameContent, agentsFor: AgentsFor): Replayed {
  const fault = (path: string, expected: string): Replayed => ({ ok: false, fault: { path, expected } });
  for (const state of STATES) if (record.seats[state] === undefined) return fault(`seats.${state}`, 'person or a policy');
  const game = newGame({ content, seats: record.seats, keyText: record.keyText, key: record.key });
  const computers = new Computers(game, agentsFor);
  game.branch = record.branch;
  beginTurn(game);
  let checked = 0;
  const mismatch = (): number => {
    for (; checked < game.hashes.length; checked++) if (record.hashes[checked] !== game.hashes[checked]) return checked;
    return -1;
  };
  if (mismatch() >= 0) return fault('hashes.0', game.hashes[0] as string);
  for (const [i, { turn, seat, command }] of record.commands.entries()) {
    if (turn !== game.turn) return fault(`commands.${i}.turn`, String(game.turn));
    computers.replaying();
    const result = apply(game, seat, command);
    if (!result.ok) return fault(`commands.${i}`, `a command that is legal here (${result.code})`);
    const at = mismatch();
    if (at >= 0) return fault(`hashes.${at}`, game.hashes[at] as string);
  }
  if (record.hashes.length !== checked) return fault('hashes', `${checked} entries`);
  return { ok: true, game, computers };
}

/** The record as it was before the first command of `turn`; marked as rehearsed. */
export function cutBefore(record: GameRecord, turn: number): GameRecord {
  return {
    ...record,
    commands: record.commands.filter((c) => c.turn < turn),
    hashes: record.hashes.slice(0, turn),
    series: Object.fromEntries(Object.entries(record.series).map(([meter, values]) => [meter, values.slice(0, turn)])),
    outcome: { ended: false, failed: false, war: false, scores: {} },
    branch: { turn, rehearsed: true },
  };
}
