/** A game as a record, and the way back: replaying its commands. */
import { Region, State } from '../engine/layout.ts';
import { RULES_VERSION, STATES } from '../engine/names.ts';
import { RECORD_FORMAT, type GameRecord, type Outcome } from '../protocol/record.ts';
import { apply } from './apply.ts';
import { Computers } from './computers.ts';
import { newGame, type Game } from './game.ts';
import { beginTurn } from './phases.ts';
import type { AgentsFor, GameContent } from './port.ts';

function outcomeOf(game: Game): Outcome {
  const ended = game.world.get(Region.ended);
  return {
    ended: ended > 0,
    failed: game.world.get(Region.failed) === 1,
    war: ended === 2,
    scores: Object.fromEntries(STATES.map((state, i) => [state, game.world.get(State.score + i)])),
  };
}

/** Everything needed to play the game again; shares nothing with the game that can still change. It is asked for after every command. */
export function recordOf(game: Game): GameRecord {
  return {
    format: RECORD_FORMAT, version: 1, rules: RULES_VERSION,
    scenario: game.content.tables.scenario, content: game.content.tables.contentHash,
    ...(usesLibrary(game) && game.content.injectsHash !== undefined ? { injects: game.content.injectsHash } : {}),
    keyText: game.keyText, key: { low: game.key.low, high: game.key.high }, seats: { ...game.seats },
    // a command never changes once it was accepted; copying each of a long game took longer than resolving a turn
    commands: [...game.commands], hashes: [...game.hashes],
    series: Object.fromEntries(Object.entries(game.series).map(([meter, values]) => [meter, [...values]])),
    outcome: outcomeOf(game),
    ...(game.branch === undefined ? {} : { branch: { ...game.branch } }),
  };
}

/** Whether its host has planned an inject of the library: only then does the game rest on it. */
const usesLibrary = ({ injects }: Game): boolean => injects.some(({ inject }) => inject.from === 'library');

/** What tells content apart. */
export interface Hashes {
  readonly contentHash: string;
  readonly injectsHash?: string;
}
export const hashesOf = ({ tables: { contentHash }, injectsHash }: GameContent): Hashes => ({ contentHash, ...(injectsHash === undefined ? {} : { injectsHash }) });

/** Why a record can't be played on with these rules and this content. Injects count only where the record rests on them. */
export function whyReadOnly(record: GameRecord, { contentHash, injectsHash }: Hashes): 'otherRules' | 'otherContent' | null {
  if (record.rules !== RULES_VERSION) return 'otherRules';
  return record.content === contentHash && (record.injects ?? injectsHash) === injectsHash ? null : 'otherContent';
}

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
