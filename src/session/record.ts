/** A game as a record, and whether it could be played on from it. replay.ts is the way back. */
import { Region, State } from '../engine/layout.ts';
import { RULES_VERSION, STATES } from '../engine/names.ts';
import { RECORD_FORMAT, type GameRecord, type Outcome } from '../protocol/record.ts';
import type { Game } from './game.ts';
import type { GameContent } from './port.ts';

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
