/** Records read from files, with the scenario that made them. */
import * as v from 'valibot';
import type { CompiledScenario } from '../content/load.ts';
import { RULES_VERSION } from '../engine/names.ts';
import { RecordSchema, type GameRecord } from '../protocol/record.ts';
import { LabError, type Problem } from './errors.ts';
import { loadScenario, readJson } from './files.ts';

/** A record of the right form. @throws LabError naming every place that is wrong. */
export function parseRecord(file: string, json: unknown): GameRecord {
  const parsed = v.safeParse(RecordSchema, json);
  if (parsed.success) return parsed.output;
  throw new LabError(parsed.issues.map((issue) => ({
    file, path: v.getDotPath(issue) ?? '', code: 'badShape', message: `Expected ${issue.expected ?? issue.message}, found ${issue.received}.`,
  })));
}

/** The scenario that made a record. @throws LabError when it was made with other rules or other content. */
export function scenarioOf(file: string, record: GameRecord): CompiledScenario {
  const content = loadScenario(record.scenario);
  const fault = (path: string, code: string, message: string): Problem => ({ file, path, code, message });
  if (record.rules !== RULES_VERSION) throw new LabError([fault('rules', 'otherRules', `The record was made with rules ${record.rules}; these are ${RULES_VERSION}, so it can be read but not played.`)]);
  const { contentHash } = content.tables;
  if (record.content !== contentHash) throw new LabError([fault('content', 'otherContent', `The record was made with content ${record.content}; ${record.scenario} has ${contentHash} now, so it can be read but not played.`)]);
  if (record.injects !== undefined && record.injects !== content.injectsHash) throw new LabError([fault('injects', 'otherContent', `The record's host chose from injects ${record.injects}; ${record.scenario} has ${content.injectsHash} now, so it can be read but not played.`)]);
  return content;
}

/** Reads a record with its scenario. @throws LabError */
export function loadRecord(file: string): { readonly record: GameRecord; readonly content: CompiledScenario } {
  const record = parseRecord(file, readJson(file));
  return { record, content: scenarioOf(file, record) };
}
