/** Content as the tests read it, freshly parsed each time, and the two ways to damage it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonFiles = { [path: string]: Json };

const FOLDERS = ['assets/rules', 'assets/library', 'assets/scenarios'];

/** The rules, the library and these scenarios alone, whose parents must be among them: much is checked sooner in few. */
export function contentOf(scenarios: readonly string[]): JsonFiles {
  const wanted = scenarios.map((id) => join('assets/scenarios', id, '/'));
  return Object.fromEntries(Object.entries(readContent()).filter(([path]) => !path.startsWith('assets/scenarios') || wanted.some((folder) => path.startsWith(folder))));
}

export function readContent(): JsonFiles {
  const files: JsonFiles = {};
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (path.endsWith('.json')) files[path] = JSON.parse(readFileSync(path, 'utf8')) as Json;
    }
  }
  return files;
}

/** An object or a list by keys; lists take their indices as texts. */
type Node = { [key: string]: Json };

function nodeAt(files: JsonFiles, keys: readonly string[]): Node {
  let node: Json | undefined = files;
  for (const key of keys) node = (node as Node)[key];
  if (typeof node !== 'object' || node === null) throw new Error(`A test looks for ${keys.join(' > ')}, which is not there.`);
  return node as Node;
}

export const getAt = (files: JsonFiles, keys: readonly string[]): Json | undefined => nodeAt(files, keys.slice(0, -1))[keys[keys.length - 1] as string];
export function setAt(files: JsonFiles, keys: readonly string[], value: Json): void {
  nodeAt(files, keys.slice(0, -1))[keys[keys.length - 1] as string] = value;
}

const keysOf = (file: string, path: string): string[] => (path === '' ? [file] : [file, ...path.split('.')]);

/** Writes a value at a place of a file; '' is the whole file. */
export const put = (file: string, path: string, value: Json) => (files: JsonFiles): void => setAt(files, keysOf(file, path), value);
/** Removes a place of a file, or the file. */
export const cut = (file: string, path: string) => (files: JsonFiles): void => {
  const keys = keysOf(file, path);
  delete nodeAt(files, keys.slice(0, -1))[keys[keys.length - 1] as string];
};
