/** Everything that is wrong with a record: its form, its rules and content, its commands, and what it says came of them. */
import type { GameRecord } from '../protocol/record.ts';
import { recordOf } from '../session/record.ts';
import type { Problem } from './errors.ts';
import { parseRecord, scenarioOf } from './loadRecord.ts';
import { replayRecord } from './replayRecord.ts';

/** Places at which the record's series and outcome differ from what its commands lead to. */
function differences(record: GameRecord, truth: GameRecord): Omit<Problem, 'file'>[] {
  const found: Omit<Problem, 'file'>[] = [];
  const differs = (path: string, code: string, expected: unknown, said: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(said)) found.push({ path, code, message: `Expected ${JSON.stringify(expected) ?? 'nothing'}, found ${JSON.stringify(said) ?? 'nothing'}.` });
  };
  for (const meter of new Set([...Object.keys(truth.series), ...Object.keys(record.series)])) {
    const expected = truth.series[meter];
    const said = record.series[meter];
    if (expected === undefined || said === undefined || expected.length !== said.length) differs(`series.${meter}`, 'badSeries', expected?.length, said?.length);
    else expected.forEach((value, turn) => differs(`series.${meter}.${turn}`, 'badSeries', value, said[turn]));
  }
  for (const part of ['ended', 'failed', 'war'] as const) differs(`outcome.${part}`, 'badOutcome', truth.outcome[part], record.outcome[part]);
  for (const state of new Set([...Object.keys(truth.outcome.scores), ...Object.keys(record.outcome.scores)])) differs(`outcome.scores.${state}`, 'badOutcome', truth.outcome.scores[state], record.outcome.scores[state]);
  return found;
}

/** @throws LabError when the record can't be replayed at all: wrong form, other rules or other content. */
export function checkRecord(file: string, json: unknown): readonly Problem[] {
  const record = parseRecord(file, json);
  const { game, mismatch, fault } = replayRecord(record, scenarioOf(file, record));
  if (fault !== null) return [{ file, ...fault }];
  if (mismatch !== null) {
    return [{ file, path: `hashes.${mismatch.turn}`, code: 'hashMismatch', message: `The state after turn ${mismatch.turn} has the hash ${mismatch.found}, the record says ${mismatch.expected ?? 'nothing'}.` }];
  }
  return differences(record, recordOf(game)).map((difference) => ({ file, ...difference }));
}
