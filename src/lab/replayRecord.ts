/** A record played again; reads no files, so that a browser can do the same. */
import type { CompiledScenario } from '../content/load.ts';
import { STATES } from '../engine/names.ts';
import type { GameRecord } from '../protocol/record.ts';
import { apply } from '../session/apply.ts';
import { newGame, type Game } from '../session/game.ts';
import { beginTurn } from '../session/phases.ts';

export interface Mismatch {
  /** 0 is the start. */
  readonly turn: number;
  /** As the record says; null where it ends. */
  readonly expected: string | null;
  readonly found: string;
}
export interface Replay {
  readonly game: Game;
  /** The first turn whose state differs from the record's. */
  readonly mismatch: Mismatch | null;
  /** Where the record asks for what is not legal, or says less or more than happened. */
  readonly fault: { readonly path: string; readonly code: string; readonly message: string } | null;
}

/** Plays a record until turn `until` is resolved, or to its end. Stops at the first contradiction. */
export function replayRecord(record: GameRecord, content: CompiledScenario, until = Number.POSITIVE_INFINITY): Replay {
  const game = newGame({ content, seats: record.seats, keyText: record.keyText, key: record.key });
  game.branch = record.branch;
  let checked = 0;
  const mismatch = (): Mismatch | null => {
    for (; checked < game.hashes.length; checked++) {
      const found = game.hashes[checked] as string;
      if (record.hashes[checked] !== found) return { turn: checked, expected: record.hashes[checked] ?? null, found };
    }
    return null;
  };
  const done = (at: Mismatch | null, fault: Replay['fault'] = null): Replay => ({ game, mismatch: at, fault });
  for (const state of STATES) if (record.seats[state] === undefined) return done(null, { path: `seats.${state}`, code: 'noSeat', message: 'Expected "person" or a policy.' });
  beginTurn(game);
  for (const [i, { turn, seat, command }] of record.commands.entries()) {
    const at = mismatch();
    if (at !== null || game.hashes.length > until) return done(at);
    if (turn !== game.turn) return done(null, { path: `commands.${i}.turn`, code: 'wrongTurn', message: `Expected ${game.turn}, found ${turn}.` });
    const result = apply(game, seat, command);
    if (!result.ok) return done(null, { path: `commands.${i}`, code: 'illegalCommand', message: `${seat} may not "${command.do}" here: ${result.code}${result.at === undefined ? '' : ` at ${result.at}`}.` });
  }
  const at = mismatch();
  if (at !== null || game.hashes.length > until) return done(at);
  if (record.hashes.length !== checked) return done(null, { path: 'hashes', code: 'badHashes', message: `Expected ${checked} entries, found ${record.hashes.length}.` });
  return done(null);
}
