/** Which folder of src may import which, and which packages: the shape of the project, as a table. */
import { type Edge, packageOf } from './imports.ts';
import { isTest } from './source.ts';

interface Rule {
  /** Folders, or single files by their path without ending. */
  readonly src: readonly string[];
  readonly packages: readonly string[];
  /** Packages that only give names to types, and leave nothing in the build. */
  readonly types?: readonly string[];
  /** Folders that it may only start as a worker, by address. */
  readonly workers?: readonly string[];
  /** May read files of assets/. */
  readonly assets?: boolean;
}

/** `main` is src/main.tsx. Every folder may import itself. */
export const TABLE: Readonly<Record<string, Rule>> = {
  engine: { src: [], packages: [] },
  protocol: { src: ['engine/names'], packages: ['valibot'] },
  content: { src: ['engine'], packages: ['valibot'] },
  futures: { src: ['engine', 'protocol'], packages: [] },
  agents: { src: ['engine/names', 'protocol', 'futures'], packages: [] },
  session: { src: ['engine', 'protocol'], packages: ['valibot'] },
  narration: { src: ['engine/names', 'protocol'], packages: [] },
  text: { src: ['engine/names', 'narration', 'protocol'], packages: [], assets: true },
  workers: { src: ['session', 'futures', 'agents', 'content', 'protocol'], packages: ['idb-keyval'], assets: true },
  client: { src: ['engine/names', 'protocol'], packages: ['zustand', 'valibot'], workers: ['workers'] },
  map: {
    src: ['engine/names', 'protocol', 'client', 'text'],
    packages: ['phaser', 'd3-geo', 'topojson-client'],
    types: ['geojson', 'topojson-specification'],
    assets: true,
  },
  panels: {
    src: ['engine/names', 'protocol', 'client', 'text'],
    packages: ['react', 'react-dom', 'zustand', '@observablehq/plot'],
    assets: true,
  },
  lab: {
    src: ['engine', 'protocol', 'content', 'futures', 'agents', 'session', 'narration', 'text'],
    packages: ['node:', 'valibot', 'simple-statistics', 'tinypool', 'boardgame.io', '@playwright/test'],
    assets: true,
  },
  main: { src: ['map', 'panels', 'client', 'text'], packages: ['react', 'react-dom', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'] },
};

/** What a unit test may import besides what its folder may; Valibot, to ask the protocol's schemas, and i18next, to say the same texts. */
const TESTS = { folders: ['tests/fixtures', 'tests/support'], packages: ['vitest', 'fast-check', 'valibot', 'i18next', 'node:'] };

/** `src/engine/phases/x.ts` → `engine`; `src/main.tsx` → `main`; null outside src. */
export function folderOf(path: string): string | null {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined) return null;
  return rest.length === 0 ? folder.replace(/\.\w+$/, '') : folder;
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Why an import breaks the table; null when it keeps it. */
export function breach(edge: Edge): string | null {
  const folder = folderOf(edge.from);
  const rule = folder === null ? undefined : TABLE[folder];
  if (rule === undefined) return `${edge.from}: no rule for this folder`;
  const test = isTest(edge.from);
  const say = (what: string): string => `${edge.from}: ${folder} may not import ${what} (${edge.kind})`;
  if (edge.isPackage) {
    const name = packageOf(edge.to);
    const allowed = [...rule.packages, ...(edge.kind === 'type' ? (rule.types ?? []) : []), ...(test ? TESTS.packages : [])];
    return allowed.includes(name) ? null : say(`the package ${edge.to}`);
  }
  if (isBelow(edge.to, 'assets')) return rule.assets === true || test ? null : say(edge.to);
  const target = folderOf(edge.to);
  if (target === null) return test && TESTS.folders.some((allowed) => isBelow(edge.to, allowed)) ? null : say(edge.to);
  if (target === folder) return null;
  if (edge.kind === 'worker') return rule.workers?.includes(target) ? null : say(edge.to);
  // By address, only a worker is reached: anything else would hide a module from this table.
  if (edge.kind === 'url' || edge.kind === 'glob') return say(edge.to);
  const file = edge.to.replace(/^src\//, '').replace(/\.\w+$/, '');
  return rule.src.some((allowed) => allowed === target || allowed === file) ? null : say(edge.to);
}
