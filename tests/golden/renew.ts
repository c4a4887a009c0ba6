/**
 * `npm run golden`: writes the golden records anew. When results have changed under the same rules version it refuses:
 * raise RULES_VERSION first. `-- --same-version` overrides that, which is right only before the first release.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES_VERSION } from '../../src/engine/names.ts';
import { scenarioIds } from '../../src/content/load.ts';
import { loadScenario, ownFiles } from '../../src/lab/files.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import { goldenFile, playGolden } from './games.ts';

const isForced = process.argv.includes('--same-version');
const read = (file: string): GameRecord | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GameRecord) : null);

for (const id of scenarioIds(ownFiles())) {
  const file = goldenFile(id);
  const before = read(file);
  const now = playGolden(loadScenario(id));
  const isSame = before?.hashes.join() === now.hashes.join();
  if (before !== null && !isSame && before.rules === RULES_VERSION && !isForced) {
    console.error(`${id}: results have changed, but RULES_VERSION is still ${RULES_VERSION}. Raise it, then run this again.`);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(file, `${JSON.stringify(now)}\n`);
  console.log(`${id}: ${isSame ? 'the same hashes' : 'new hashes'}, rules ${now.rules}, content ${now.content}`);
}
