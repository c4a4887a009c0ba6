import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPUTED, cycles, type Edge, edgesOf } from './support/imports.ts';
import { ROOT, scriptsOfSrc, type Source } from './support/source.ts';
import { breach, folderOf, TABLE } from './support/table.ts';

const sources = scriptsOfSrc();
const edges = sources.flatMap(edgesOf);

const file = (path: string, text: string): Source => ({ path, text });
const edge = (from: string, to: string, kind: Edge['kind'] = 'value'): Edge => ({ from, to, kind, isPackage: !to.includes('/') || to.startsWith('@') });

describe('the imports of src', () => {
  it('are seen at all, with those of a worker', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(edges.length).toBeGreaterThan(sources.length);
    expect(edges.filter(({ kind }) => kind === 'worker').length).toBeGreaterThan(0);
    expect(edges.filter(({ kind }) => kind === 'type').length).toBeGreaterThan(0);
  });

  it('keep the table of folders and packages', () => {
    expect(edges.map(breach).filter((fault) => fault !== null)).toEqual([]);
  });

  it('know a rule for every folder', () => {
    expect([...new Set(sources.map(({ path }) => folderOf(path) ?? ''))].filter((folder) => TABLE[folder] === undefined)).toEqual([]);
  });

  it('name files that exist, with their ending', () => {
    const missing = edges.filter(({ to, kind, isPackage }) => !isPackage && kind !== 'glob' && !existsSync(join(ROOT, to)));
    expect(missing.map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });

  it('have no cycle, not even of types', () => {
    expect(cycles(edges)).toEqual([]);
  });
});

describe('the check of imports', () => {
  it('finds every way to import', () => {
    const text = `
      import { a } from './a.ts';
      import type { B } from './b.ts';
      import { type C } from './c.ts';
      export * from './d.ts';
      export type { E } from './e.ts';
      import './f.css';
      const g = import('./g.ts');
      type H = import('./h.ts').H;
      const i = import.meta.glob<string>(['../../assets/i/*.json', '!../../assets/i/no.json']);
      const j = new Worker(new URL('../workers/j.worker.ts', import.meta.url), { type: 'module' });
      const k = new URL('./k.json', import.meta.url);
      import * as l from 'l/deep';
      const m = import(m);
    `;
    expect(edgesOf(file('src/client/x.ts', text)).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
      'src/client/a.ts value', 'src/client/b.ts type', 'src/client/c.ts type', 'src/client/d.ts value', 'src/client/e.ts type', 'src/client/f.css value',
      'src/client/g.ts dynamic', 'src/client/h.ts type', 'assets/i/*.json glob', 'assets/i/no.json glob', 'src/workers/j.worker.ts worker', 'src/client/k.json url',
      'l/deep value', `${COMPUTED} dynamic`,
    ]);
  });

  it.each([
    ['the engine imports anything', edge('src/engine/a.ts', 'valibot')],
    ['the engine imports Node', edge('src/engine/a.ts', 'node:fs')],
    ['a panel imports the engine', edge('src/panels/a.tsx', 'src/engine/world.ts', 'type')],
    ['panels import the map', edge('src/panels/a.tsx', 'src/map/index.ts')],
    ['the map imports panels', edge('src/map/a.ts', 'src/panels/theme.css')],
    ['the client imports a worker as a module', edge('src/client/a.ts', 'src/workers/session.worker.ts', 'type')],
    ['the client reaches the engine by address', edge('src/client/a.ts', 'src/engine/turn.ts', 'url')],
    ['the client starts the engine as a worker', edge('src/client/a.ts', 'src/engine/turn.ts', 'worker')],
    ['a package gives more than types', edge('src/map/a.ts', 'geojson')],
    ['a worker imports the engine', edge('src/workers/a.ts', 'src/engine/turn.ts')],
    ['the session reads assets', edge('src/session/a.ts', 'assets/scenarios/x.json')],
    ['a source imports a fixture', edge('src/session/a.ts', 'tests/fixtures/x.ts')],
    ['a place is computed', edge('src/session/a.ts', COMPUTED, 'dynamic')],
    ['a folder has no rule', edge('src/elsewhere/a.ts', 'src/engine/names.ts')],
  ])('fails when %s', (_, bad) => {
    expect(breach({ ...bad, isPackage: bad.isPackage && bad.to !== COMPUTED })).not.toBeNull();
  });

  it.each([
    edge('src/panels/a.tsx', 'src/engine/names.ts'),
    edge('src/client/a.ts', 'src/workers/session.worker.ts', 'worker'),
    edge('src/map/a.ts', 'geojson', 'type'),
    edge('src/engine/a.test.ts', 'vitest'),
    edge('src/session/a.test.ts', 'tests/fixtures/x.ts'),
  ])('allows $from to import $to', (good) => {
    expect(breach(good)).toBeNull();
  });

  it('finds cycles of two files, of more, and of types', () => {
    const loop = [edge('src/engine/a.ts', 'src/engine/b.ts'), edge('src/engine/b.ts', 'src/engine/c.ts', 'type'), edge('src/engine/c.ts', 'src/engine/a.ts')];
    expect(cycles(loop)).toEqual([['src/engine/a.ts', 'src/engine/b.ts', 'src/engine/c.ts']]);
    expect(cycles(loop.slice(0, 2))).toEqual([]);
    expect(cycles([edge('src/engine/a.ts', 'src/engine/a.ts')])).toEqual([['src/engine/a.ts']]);
  });
});
