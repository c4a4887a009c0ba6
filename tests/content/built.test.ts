/** What the build carries is what the files say, and a scenario with a fault is not built. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeOf, compileFile } from '../../tools/scenarios.ts';
import { scenario } from '../support/scenarios.ts';

const ASSETS = join(import.meta.dirname, '../../assets');
const copy = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(copy, { recursive: true }));

describe('a built scenario', () => {
  it('is the compiled one, to the last integer', () => {
    for (const id of readdirSync(join(ASSETS, 'scenarios'))) {
      const built: unknown = new Function(`return ${codeOf(compileFile(join(ASSETS, 'scenarios', id, 'scenario.json')).scenario)}`)();
      expect(built).toEqual(scenario(id));
    }
  });

  it('names what is wrong with one that is not sound', () => {
    for (const part of ['scenarios', 'rules']) cpSync(join(ASSETS, part), join(copy, part), { recursive: true });
    const path = join(copy, 'scenarios/water-gate/scenario.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"spring"', '"sprung"'));
    expect(() => compileFile(path)).toThrow('firstSeason');
  });
});
