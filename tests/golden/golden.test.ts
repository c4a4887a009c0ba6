/** The golden games replay to the hashes they were recorded with; whatever changes them needs a new rules version. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { scenarioIds } from '../../src/content/load.ts';
import { RULES_VERSION } from '../../src/engine/names.ts';
import { agentsFor } from '../../src/lab/agents.ts';
import { checkRecord } from '../../src/lab/checkRecord.ts';
import { loadScenario, ownFiles } from '../../src/lab/files.ts';
import { replayRecord } from '../../src/lab/replayRecord.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import { openRecord } from '../../src/session/open.ts';
import { goldenFile, playGolden } from './games.ts';

const ids = scenarioIds(ownFiles());
const RENEW = 'After a change of rules raise RULES_VERSION; then renew the golden records: npm run golden';

test('every scenario has a golden record', () => {
  expect(ids.length).toBeGreaterThanOrEqual(4);
  expect(ids.filter((id) => !existsSync(goldenFile(id)))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const record = JSON.parse(readFileSync(goldenFile(id), 'utf8')) as GameRecord;
  const content = loadScenario(id);

  it('was recorded with these rules and this content', () => {
    expect({ rules: record.rules, content: record.content }, RENEW).toEqual({ rules: RULES_VERSION, content: content.tables.contentHash });
  });

  it('replays to the same hash in every turn', () => {
    const { game, mismatch, fault } = replayRecord(record, content);
    expect({ mismatch, fault }, RENEW).toEqual({ mismatch: null, fault: null });
    expect(game.hashes).toEqual(record.hashes);
    expect(checkRecord('golden', record)).toEqual([]);
  });

  it('is what the delegations play now', () => {
    expect(playGolden(content), RENEW).toEqual(record);
  });

  it('opens in a session that stands at its end', () => {
    const opened = openRecord(record, content, agentsFor(content.tables));
    expect(opened.ok && [opened.session.phase, opened.session.record()]).toEqual(['ended', record]);
  });
});
