/** Series of games in which delegations think: through the session, for the fast loop knows only policies. The same keys, the same counts. */
import type { CompiledScenario } from '../content/load.ts';
import { keyFrom, nthKey } from '../engine/draw.ts';
import { hashText } from '../engine/hash.ts';
import { addGame, COUNTED, nothing, type Tallied } from './games.ts';
import type { Policies } from './policies.ts';
import { playRecord } from './record.ts';
import { replayRecord } from './replayRecord.ts';

/** Games 0 up to `games` of the series that a seed begins. `onDone` is told the games played so far. */
export function playSessions(content: CompiledScenario, policies: Policies, seed: string, games: number, onDone: (games: number) => void): Tallied {
  const tallied = nothing(content.tables);
  const hashes: string[] = [];
  for (let n = 0; n < games; n++) {
    const record = playRecord(content, seed, policies, nthKey(keyFrom(seed), n));
    const { game } = replayRecord(record, content);
    const facts = game.turns.flatMap(({ ledger }) => ledger.facts);
    addGame(tallied, n, game.world, COUNTED.map((kind) => facts.filter((fact) => fact.kind === kind).length));
    hashes.push(record.hashes[record.hashes.length - 1] as string);
    onDone(n + 1);
  }
  tallied.hash = hashText(hashes.join(''));
  return tallied;
}
