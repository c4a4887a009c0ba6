/** `record`: plays one game through the session, with computer delegations in all seats, and writes its record. */
import { writeFileSync } from 'node:fs';
import { keyFrom, nthKey, type Key } from '../engine/draw.ts';
import type { CompiledScenario } from '../content/load.ts';
import type { GameRecord } from '../protocol/record.ts';
import { GameSession } from '../session/session.ts';
import { agentsFor } from './agents.ts';
import { needSeed, needText, texts, whole, type Arguments, type Command, type Outcome } from './command.ts';
import { labError } from './errors.ts';
import { loadScenario } from './files.ts';
import { readPolicies, type Policies } from './policies.ts';

/** One game to its end. `key` only when it is not made from `keyText`. */
export function playRecord(content: CompiledScenario, keyText: string, policies: Policies, key?: Key): GameRecord {
  const session = GameSession.start({ content, seats: policies, keyText, ...(key === undefined ? {} : { key }) }, agentsFor(content.tables));
  while (session.phase !== 'ended') {
    const result = session.next();
    if (!result.ok) throw new Error(`A game of computer delegations stopped in turn ${session.turn}, ${session.phase}: ${result.code}`);
  }
  return session.record();
}

function run(args: Arguments): Outcome {
  const id = needText(args, 'scenario');
  const policies = readPolicies([...texts(args, 'policy'), ...args.rest]);
  const seed = needSeed(args);
  const file = needText(args, 'out');
  const n = args.values['game'] === undefined ? null : whole(args, 'game', 0, 10_000_000);
  const record = playRecord(loadScenario(id), seed, policies, n === null ? undefined : nthKey(keyFrom(seed), n));
  try {
    writeFileSync(file, `${JSON.stringify(record)}\n`);
  } catch (error) {
    throw labError('notWritten', `The record can't be written: ${error instanceof Error ? error.message : 'unknown reason'}`, file);
  }
  const { outcome, hashes } = record;
  const json = { file, scenario: id, seed, turns: hashes.length - 1, finalHash: hashes[hashes.length - 1], failed: outcome.failed, war: outcome.war, scores: outcome.scores };
  return { ok: true, json, text: `${file}: ${id}, ${json.turns} turns, ${outcome.war ? 'ended by war' : outcome.failed ? 'the region failed' : 'the region held'}, final hash ${json.finalHash}` };
}

export const recordCommand: Command = {
  name: 'record',
  about: 'Plays one game between computer delegations and writes its record; --game N plays that game of the series that simulate plays.',
  usage: 'record --scenario ID --seed S --out FILE [--policy SEAT=NAME …] [--game N]',
  options: { scenario: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' }, policy: { type: 'string', multiple: true }, game: { type: 'string' } },
  run,
};
