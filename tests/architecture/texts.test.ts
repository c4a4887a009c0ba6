/** The texts come in parts: nothing is lost between them, and no screen says what it has not fetched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/text/en.json';
import ru from '../../assets/text/ru.json';
import { TERMS_OF } from '../../src/panels/guide/steps.ts';
import { PARTS } from '../../src/text/load.ts';
import { flatten } from '../../src/text/testing.ts';
import { cut, partOf, PLACES } from '../../tools/texts.mjs';

const SOURCES = new URL('../../src/', import.meta.url).pathname;
/** What a class around one screen needs. */
const ROOM = ['panels/screen/', 'panels/host/', 'panels/print/', 'panels/plan/'];
/** Folders whose chunks load a part besides the first and the table's, or lie behind a screen that does. */
const OF_PART: Readonly<Record<string, readonly string[]>> = {
  briefing: ['panels/briefing/', 'panels/print/', 'panels/screen/HostSign'],
  debrief: ['panels/debrief/', 'panels/worlds/'],
  whatIf: ['panels/debrief/'],
  worlds: ['panels/debrief/', 'panels/worlds/'],
  library: ['panels/library/'],
  codes: ['panels/diplomacy/Refused'],
  ...Object.fromEntries(['host', 'print', 'plan', 'injects'].map((section) => [section, ROOM])),
};

/** Sources that say something. */
const SAYING = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:panels|map|text|narration|client)\/.*\.tsx?$/.test(file) && !file.includes('.test.'));

it('every text that a source names by its whole key is there', () => {
  const known = new Set([...flatten(en).keys()].flatMap((key) => [key, key.replace(/_(?:zero|one|two|few|many|other)$/, ''), ...key.split('.').map((_, i, steps) => steps.slice(0, i).join('.'))]));
  const named = SAYING.flatMap((file) => [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/'([a-z]\w*(?:\.\w+)+)'/g)].map(([, key = '']) => ({ file, key }))).filter(({ key }) => Object.hasOwn(en, key.split('.')[0] ?? ''));
  expect(named.length).toBeGreaterThan(500);
  expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
});

describe('the parts of the texts', () => {
  it('are the ones that the page asks for', () => {
    expect(Object.keys(PLACES).sort()).toEqual([...PARTS].sort());
  });

  it('hold every text once', () => {
    for (const texts of [en, ru]) {
      const all = PARTS.flatMap((part) => [...flatten(cut(texts, part))]);
      expect(all.sort()).toEqual([...flatten(texts)].sort());
    }
  });

  it('leave the terms of the guide to the table', () => {
    for (const id of Object.values(TERMS_OF).flat()) expect(partOf(['glossary', id, 'term']), id).toBe('table');
  });

  it('are fetched before they are said', () => {
    expect(SAYING.length).toBeGreaterThan(100);
    for (const file of SAYING) {
      const text = readFileSync(join(SOURCES, file), 'utf8');
      for (const [part, folders] of Object.entries(OF_PART)) {
        if (folders.some((folder) => file.startsWith(folder))) continue;
        expect(new RegExp(`\\bt\\(\\s*['\`]${part}\\.`).test(text), `${file} says what only '${part}' holds`).toBe(false);
      }
      // Home comes before everything else.
      if (file.startsWith('panels/home/')) expect([...text.matchAll(/\bt\(\s*['`](\w+)\./g)].map((m) => m[1]).filter((section) => !PLACES['first']?.includes(section ?? '') && section !== 'names'), file).toEqual([]);
    }
  });
});
