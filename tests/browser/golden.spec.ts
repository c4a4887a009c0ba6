/** The golden games, replayed and played, come to the same hashes in every JavaScript engine. */
import { expect, test, type Page } from '@playwright/test';
import { findEngine, whyMissing } from '../golden/engines.mjs';
import { heard, inFirefox, inJsc, readGolden, scriptOf } from '../golden/everywhere.ts';
import { replayAll, type Result } from '../golden/replay.page.ts';

const golden = readGolden();
const inNode = (): readonly Result[] => replayAll(golden.files, golden.records);

async function inChromium(page: Page, script: string): Promise<string> {
  await page.goto('about:blank');
  return page.evaluate<string>(`${script}\nsaid`);
}

test('Node comes to what the records say', () => {
  expect(golden.records.length).toBeGreaterThanOrEqual(4);
  expect(inNode().map((result) => result.hashes)).toEqual(golden.records.map((record) => record.hashes));
});

test('Chromium comes to the same as Node', async ({ page }) => {
  expect(heard(await inChromium(page, await scriptOf(golden)))).toEqual(inNode());
});

for (const [name, run] of [['Firefox', inFirefox], ['JavaScriptCore', inJsc]] as const) {
  test(`${name} comes to the same as Node`, async () => {
    const program = findEngine(name);
    test.skip(program === null, whyMissing(name));
    expect(heard(await run(program ?? '', await scriptOf(golden)))).toEqual(inNode());
  });
}
