/** The search for other JavaScript engines, and what they are given to run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringEngines, findEngine, whyMissing } from './engines.mjs';
import { heard, readGolden, scriptOf } from './everywhere.ts';
import { replayAll } from './replay.page.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'engines-')); });
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const put = (name: string): string => {
  const file = join(folder, name);
  writeFileSync(file, '');
  return file;
};

it('finds the one that is named, then the one in the path', () => {
  vi.stubEnv('PATH', folder);
  const [esr, other] = [put('firefox-esr'), put('other')];
  expect(findEngine('Firefox')).toBe(esr);
  vi.stubEnv('FIREFOX_PATH', other);
  expect(findEngine('Firefox')).toBe(other);
  vi.stubEnv('FIREFOX_PATH', join(folder, 'nothing'));
  expect(() => findEngine('Firefox')).toThrow('does not exist');
});

it('brings nothing where both are, and says how to have one', () => {
  vi.stubEnv('FIREFOX_PATH', put('a'));
  vi.stubEnv('JSC_PATH', put('b'));
  expect(bringEngines()).toEqual([`Firefox: ${join(folder, 'a')}`, `JavaScriptCore: ${join(folder, 'b')}`]);
  expect(whyMissing('JavaScriptCore')).toMatch(/no jsc was found.*libjavascriptcoregtk.*JSC_PATH/);
});

it('does without what cannot be installed, and says why', () => {
  vi.stubEnv('FIREFOX_PATH', put('a'));
  vi.stubEnv('PATH', folder);
  const [firefox, jsc] = bringEngines();
  expect(firefox).toContain(folder);
  if (findEngine('JavaScriptCore') === null) expect(jsc).toMatch(/JavaScriptCore: not found, and (?:only root|could not be installed)/);
});

it('one script says the same as the modules it is made of, or what went wrong', async () => {
  const { files, records } = readGolden();
  const golden = { files, records: records.slice(0, 1) };
  const run = (script: string): string => new Function(`${script}\nreturn said;`)() as string;
  expect(heard(run(await scriptOf(golden)))).toEqual(replayAll(files, golden.records));
  const lost = await scriptOf({ files: {}, records: golden.records });
  expect(() => heard(run(lost))).toThrow(/scenario/i);
});
