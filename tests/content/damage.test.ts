/** Whatever is damaged in whatever file, content is either sound or refused with reasons that name a file; nothing throws. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkContent, compileScenario, scenarioIds } from '../../src/content/load.ts';
import { runs } from '../support/playing.ts';
import { contentOf, type Json, readContent } from './read.ts';

const JUNK: readonly Json[] = [null, '', 'x', -1, 1e9, 0.5, true, [], {}, [null], { value: 1 }, { value: 'x', source: 'assumption' }];
/** Scenarios, each with its variant: what is damaged in one changes no other. */
const FAMILIES = scenarioIds(readContent()).filter((id) => !id.endsWith('-5')).map((id) => [id, `${id}-5`]);
const anyFile = fc.constantFrom(...FAMILIES).chain((family) =>
  fc.record({ family: fc.constant(family), file: fc.constantFrom(...Object.keys(contentOf(family)).filter((path) => !path.includes('library'))) }));

/** Walks down by the given turns and replaces, or removes, what it ends at. */
function damage(json: Json, turns: readonly number[], junk: number): void {
  let node = json;
  for (let i = 0; i < turns.length; i++) {
    if (typeof node !== 'object' || node === null) return;
    const keys = Object.keys(node);
    const key = keys[(turns[i] as number) % Math.max(1, keys.length)];
    if (key === undefined) return;
    const holder = node as { [key: string]: Json };
    const next = holder[key] as Json;
    if (i === turns.length - 1 || typeof next !== 'object' || next === null) {
      if (junk < JUNK.length) holder[key] = JUNK[junk] as Json;
      // a list that was read from JSON has no holes
      else if (Array.isArray(node)) node.splice(Number(key), 1);
      else delete holder[key];
      return;
    }
    node = next;
  }
}

it('never throws and always says where', () => {
  fc.assert(
    fc.property(anyFile, fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }), fc.nat(JUNK.length), ({ family, file }, turns, junk) => {
      const files = contentOf(family);
      damage(files[file] as Json, turns, junk);
      for (const id of scenarioIds(files)) {
        const result = compileScenario(files, id);
        if (!result.ok) expect(result.errors.length).toBeGreaterThan(0);
      }
      for (const error of checkContent(files)) expect(error.file.endsWith('.json') && error.message !== '', JSON.stringify(error)).toBe(true);
    }),
    runs(40),
  );
}, 60_000);
