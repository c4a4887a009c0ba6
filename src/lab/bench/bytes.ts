/** What the built page weighs, when there is a build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../../../dist');

export interface BuiltFile {
  readonly file: string;
  /** Bytes after brotli. */
  readonly brotli: number;
}

/** Scripts and styles of the build, largest first; empty without one. The budgets are checked elsewhere, by page. */
export function builtFiles(): readonly BuiltFile[] {
  if (!existsSync(DIST)) return [];
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file) => ({ file: file.replaceAll('\\', '/'), brotli: brotliCompressSync(readFileSync(join(DIST, file))).length }))
    .sort((a, b) => b.brotli - a.brotli || (a.file < b.file ? -1 : 1));
}
