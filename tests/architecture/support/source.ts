/** Reads the project's own sources, and parses them with the parser that also builds them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A syntax tree's node, as far as the checks look into it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Parsed {
  readonly program: Node;
  /** Without the marks that begin and end them. */
  readonly comments: readonly { readonly text: string; readonly start: number }[];
}

/** What is made, fetched or another tool's. */
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results', 'playwright-report']);

/** Every file below `folder` (from the project's own), sorted, as paths with forward slashes. */
export function listFiles(folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (SKIPPED.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(ROOT, path).split(sep).join('/'));
    }
  };
  walk(join(ROOT, folder));
  return found.sort();
}

export const readSource = (path: string): Source => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
export const isScript = (path: string): boolean => /\.(?:ts|tsx|mjs)$/.test(path);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Sources of src that are TypeScript, tests included. */
export const scriptsOfSrc = (): readonly Source[] => listFiles('src').filter(isScript).map(readSource);

/** @throws when the source is not valid TypeScript */
export function parse({ path, text }: Source): Parsed {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return {
    program: program as unknown as Node, // the parser's own union of node types, seen through what is read of it
    comments: comments.map(({ value, start }) => ({ text: value, start })),
  };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** Calls `visit` for every node and its parent; a visit that answers false leaves out what is below. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => boolean | undefined, parent: Node | null = null): void {
  if (visit(node, parent) === false) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    if (isNode(value)) walk(value, visit, node);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) walk(item, visit, node);
  }
}

/** A child node, or null. */
export function child(node: Node, key: string): Node | null {
  const value = node[key];
  return isNode(value) ? value : null;
}

/** The text of a string literal, or of a template without holes; null for anything else. */
export function stringOf(node: Node | null): string | null {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type !== 'TemplateLiteral') return null;
  const [first, ...rest] = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return first !== undefined && rest.length === 0 ? first.value.cooked : null;
}

/** Line number of an offset, from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
