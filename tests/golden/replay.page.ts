/** What an engine does to prove that it comes to the same results: replays records, and plays games of its own. */
import { compileScenario, type ScenarioFiles } from '../../src/content/load.ts';
import { keyFrom } from '../../src/engine/draw.ts';
import { POLICIES, STATES } from '../../src/engine/names.ts';
import { playGames } from '../../src/lab/games.ts';
import { replayRecord } from '../../src/lab/replayRecord.ts';
import { playRandom } from '../../src/lab/soak/play.ts';
import type { GameRecord } from '../../src/protocol/record.ts';

export interface Result {
  readonly hashes: readonly string[];
  /** Over games that computer delegations of all policies play. */
  readonly played: string;
  /** Over games of random moves, legal and illegal. */
  readonly random: string;
}

/** @throws when content or a record is not sound here. */
export function replayAll(files: ScenarioFiles, records: readonly GameRecord[]): Result[] {
  return records.map((record) => {
    const compiled = compileScenario(files, record.scenario);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
    const { tables } = compiled.scenario;
    const { game, fault } = replayRecord(record, compiled.scenario);
    if (fault !== null) throw new Error(`${fault.path}: ${fault.message}`);
    const played = POLICIES.map((_, i) => playGames(tables, STATES.map((__, s) => POLICIES[(i + s) % POLICIES.length] ?? 'blueprint'), keyFrom('page'), 0, 2).hash);
    return { hashes: game.hashes, played: played.join(' '), random: playRandom([compiled.scenario], keyFrom('page'), 0, 4).hash };
  });
}
