/** The meters of a game as a table for a spreadsheet. */
import { fieldOf, rangeOf } from '../engine/meters.ts';
import type { Session } from './contract.ts';

/** True when a meter is shown divided by ten: its unit is 0–1000 and not a number of points or persons. */
export function isPermille(meter: string): boolean {
  const field = fieldOf(meter);
  if (field === undefined) return false;
  const high = rangeOf(field)[1];
  return high >= 400 && high <= 2000;
}

/**
 * One row for each turn (0 is the start), one column for each meter; `seen:` marks what the seat perceived where the truth
 * is told beside it. Meters are 0–100 with one decimal as on the screen, points and persons whole numbers. RFC 4180.
 */
export function metersCsv(series: ReturnType<Session['series']>): string {
  const columns: { readonly head: string; readonly cells: readonly string[] }[] = [];
  for (const { meter, seen, truth } of series) {
    const cells = (values: readonly number[]): string[] => values.map((x) => (isPermille(meter) ? (x / 10).toFixed(1) : String(x)));
    if (truth !== undefined) columns.push({ head: meter, cells: cells(truth) });
    if (seen !== undefined) columns.push({ head: truth === undefined ? meter : `seen:${meter}`, cells: cells(seen) });
  }
  const rows = Math.max(0, ...columns.map((c) => c.cells.length));
  const lines = [['turn', ...columns.map((c) => c.head)].join(',')];
  for (let turn = 0; turn < rows; turn++) lines.push([String(turn), ...columns.map((c) => c.cells[turn] ?? '')].join(','));
  return `${lines.join('\r\n')}\r\n`;
}
