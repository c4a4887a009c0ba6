/** The golden games, replayed and played in Chromium, come to the same hashes as in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import type { ScenarioFiles } from '../../src/content/load.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import { replayAll } from '../golden/replay.page.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
/** Parsed JSON below a folder of assets, by path. */
function contentOf(folder: string): [string, unknown][] {
  const root = join(import.meta.dirname, '../../assets', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.map((name) => [`assets/${folder}/${name.replaceAll('\\', '/')}`, read(join(root, name))]);
}

/** The page's module in one script, built as the game is: it leaves `golden` behind. */
async function script(): Promise<string> {
  const lib = { entry: join(GOLDEN, 'replay.page.ts'), formats: ['iife' as const], name: 'golden' };
  const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, target: 'es2022', lib } });
  const [chunk] = 'output' in built ? built.output : Array.isArray(built) ? (built[0]?.output ?? []) : [];
  if (chunk?.type !== 'chunk') throw new Error('The build gave no script.');
  return chunk.code;
}

test('golden games have the same hashes in Node and Chromium', async ({ page }) => {
  const files: ScenarioFiles = Object.fromEntries([...contentOf('rules'), ...contentOf('scenarios')]);
  const records = readdirSync(GOLDEN).filter((name) => name.endsWith('.json')).map((name) => read(join(GOLDEN, name)) as GameRecord);
  expect(records.length).toBeGreaterThanOrEqual(4);

  await page.goto('about:blank');
  await page.addScriptTag({ content: await script() });
  const inChromium = await page.evaluate(
    ([content, list]) => (globalThis as unknown as { golden: { replayAll: typeof replayAll } }).golden.replayAll(content, list),
    [files, records] as const,
  );
  expect(inChromium).toEqual(replayAll(files, records));
  expect(inChromium.map((result) => result.hashes)).toEqual(records.map((record) => record.hashes));
});
