/** Sizes of files, ways around the type checker and the linter, and what the project must not name. */
import { lineOf, parse, type Source, walk } from './source.ts';

/** No source is longer than `MOST` lines, and half of them have at most `MEDIAN`. */
export const MOST = 400;
export const MEDIAN = 120;

export const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A reason has at least two words. */
const isReason = (text: string): boolean => /\p{L}+\W+\p{L}/u.test(text);

/** Why a comment switches a checker off without saying why; null when it does not. */
function silence(comment: string): string | null {
  if (/@ts-(?:ignore|nocheck)/.test(comment)) return '@ts-ignore and @ts-nocheck hide whatever comes: use @ts-expect-error with a reason';
  const expected = /@ts-expect-error(.*)/s.exec(comment);
  if (expected !== null && !isReason(expected[1] ?? '')) return '@ts-expect-error without a reason';
  const ignored = /biome-ignore(?:-all|-start)?\s+[\w/]+(.*)/s.exec(comment);
  if (ignored !== null && !isReason((ignored[1] ?? '').replace(/^\([^)]*\)/, ''))) return 'biome-ignore without a reason';
  return null;
}

/** Each unexplained way around a checker, and each `any`, as `path:line: what`. */
export function hatches(source: Source): readonly string[] {
  const { program, comments } = parse(source);
  const found: string[] = [];
  const add = (offset: number, what: string): void => void found.push(`${source.path}:${lineOf(source.text, offset)}: ${what}`);
  for (const { text, start } of comments) {
    const what = silence(text);
    if (what !== null) add(start, what);
  }
  walk(program, (node) => {
    // One that a comment explains, on its line or the one above, is meant.
    if (node.type === 'TSAnyKeyword' && !isExplained(source.text, node.start)) add(node.start, 'any');
    return undefined;
  });
  return found;
}

function isExplained(text: string, offset: number): boolean {
  const line = lineOf(text, offset);
  const [above = '', own = ''] = line === 1 ? ['', text.split('\n')[0]] : text.split('\n').slice(line - 2, line);
  return [above, own].some((at) => /biome-ignore lint\/suspicious\/noExplicitAny:/.test(at));
}

/** Joined here, so that this file does not hold what it looks for. */
const HOSTS = new RegExp([['registry', 'npmjs'], ['registry', 'yarnpkg'], ['npmmirror', 'com'], ['deb', 'debian', 'org'], ['npm', 'pkg', 'github']].map((parts) => parts.join('\\.')).join('|'));
const HOMES = ['home', 'Users', 'root', 'tmp', 'work', 'workspace', 'builds'];
const PATHS = new RegExp(`(?:^|[\\s"'\`(=:,])(?:/(?:${HOMES.join('|')})/[\\w.-]|[A-Z]:\\\\\\\\?Users)`, 'm');

/** Each name of a registry's host and each path of one machine, as `path:line: what`. */
export function machines({ path, text }: Source): readonly string[] {
  return text.split('\n').flatMap((line, i) => {
    const what = HOSTS.test(line) ? "a registry's host" : PATHS.test(line) ? 'a path of one machine' : null;
    return what === null ? [] : [`${path}:${i + 1}: ${what}`];
  });
}
