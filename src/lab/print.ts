/** Tables for people who read a terminal. */

/** Columns padded to their widest cell; all but the first stand to the right, as numbers do, unless `side` says otherwise. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], side: 'left' | 'right' = 'right'): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, i) => (i === 0 || side === 'left' ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd());
  return [lines[0], widths.map((w) => '-'.repeat(w)).join('  '), ...lines.slice(1)].join('\n');
}

/** A share as percent with one decimal. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A number with at most `digits` decimals, without trailing zeros. */
export const short = (x: number, digits = 1): string => String(Number(x.toFixed(digits)));

/** Blocks of text with an empty line between them. */
export const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
