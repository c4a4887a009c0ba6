/** The golden games, replayed and played, come to the same hashes in every JavaScript engine. */
import { expect, test, type Page } from '@playwright/test';
import { findEngine, whyMissing } from '../golden/engines.mjs';
import { heard, inFirefox, inJsc, readGolden, scriptOf } from '../golden/everywhere.ts';
import { replayAll } from '../golden/replay.page.ts';
import { once } from './records.ts';

const golden = readGolden();
const inNode = once(() => replayAll(golden.files, golden.records));
const script = once(() => scriptOf(golden));

async function inChromium(page: Page, code: string): Promise<string> {
  await page.goto('about:blank');
  return page.evaluate<string>(`${code}\nsaid`);
}

test('Node comes to what the records say', () => {
  expect(golden.records.length).toBeGreaterThanOrEqual(4);
  expect(inNode().map((result) => result.hashes)).toEqual(golden.records.map((record) => record.hashes));
});

test('Chromium comes to the same as Node', async ({ page }) => {
  expect(heard(await inChromium(page, await script()))).toEqual(inNode());
});

for (const [name, run] of [['Firefox', inFirefox], ['JavaScriptCore', inJsc]] as const) {
  test(`${name} comes to the same as Node`, async () => {
    const program = findEngine(name);
    test.skip(program === null, whyMissing(name));
    expect(heard(await run(program ?? '', await script()))).toEqual(inNode());
  });
}
