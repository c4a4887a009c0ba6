/** A comparison of worlds as a table for a spreadsheet. */
import type { World, Worlds } from '../protocol/worlds.ts';
import { isPermille } from './csv.ts';

/** RFC 4180. A name that a spreadsheet would take for a formula is marked as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const endOf = ({ outcome }: World): string => (outcome.war ? 'war' : outcome.failed ? 'failed' : 'held');

/** Letters by which worlds are told apart, here and on the screen. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);

/**
 * One row for each world and turn (0 is the start). First what holds for the whole world, then one column for each meter that
 * any of them has: 0–100 with one decimal as on the screen, points and persons whole numbers. `names`: by source.
 */
export function worldsCsv({ worlds }: Worlds, names: readonly string[]): string {
  const sound = worlds.flatMap((one, i) => (one.ok ? [{ letter: letterOf(i), name: names[i] ?? '', world: one.world }] : []));
  const meters = [...new Set(sound.flatMap(({ world }) => world.series.map(({ meter }) => meter)))];
  const head = ['world', 'source', 'seat', 'key', 'rules', 'outcome', 'agreements', 'promisesKept', 'promisesBroken', 'goalsMet', 'turn', ...meters];
  const lines = [head.join(',')];
  for (const { letter, name, world } of sound) {
    const { told } = world.outcome;
    const whole = [letter, cell(name), world.seat, cell(world.keyText), cell(world.rules), endOf(world), ...(told === undefined
      ? ['', '', '', '']
      : [told.deals.signed, told.promises.kept, told.promises.broken, told.goals.reduce((sum, { met }) => sum + met, 0)].map(String))];
    const values = new Map(world.series.map(({ meter, truth }) => [meter, truth]));
    for (let turn = 0; turn <= world.outcome.turns; turn++) {
      const cells = meters.map((meter) => {
        const value = values.get(meter)?.[turn];
        return value === undefined ? '' : isPermille(meter) ? (value / 10).toFixed(1) : String(value);
      });
      lines.push([...whole, String(turn), ...cells].join(','));
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}
