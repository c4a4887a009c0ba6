/** What moved the tension at the sites of incidents, summed over the game; all true. */
import { Border } from '../../engine/layout.ts';
import { kindOf, type CauseRow } from '../../engine/ledger.ts';
import { BORDERS } from '../../engine/names.ts';
import type { CauseView } from '../../protocol/causes.ts';
import { causeView } from '../causes.ts';
import type { Game } from '../game.ts';

const MOST = 5;

/** Live borders, indices in BORDERS. */
export const liveBorders = (game: Game): number[] => BORDERS.map((_, b) => b).filter((b) => game.content.tables.borders[b]?.live === true);

/** An order, or a clause kept or broken, of `seat` (index in STATES). */
const isOwn = (row: CauseRow, seat: number): boolean => seat >= 0 && row.actor === seat && ['order', 'clause'].includes(kindOf(row.cause));

/** Of rows in order of size: two that lowered, two that raised, one of `seat`'s own acts, then whatever is largest. */
function choose(rows: readonly CauseRow[], seat: number): CauseRow[] {
  const lowering = rows.filter((row) => row.delta < 0).slice(0, 2);
  const raising = rows.filter((row) => row.delta > 0).slice(0, 2);
  const own = rows.filter((row) => isOwn(row, seat)).slice(0, 1);
  const kept = new Set([...new Set([...lowering, ...raising, ...own, ...rows])].slice(0, MOST));
  return rows.filter((row) => kept.has(row));
}

/**
 * The causes that moved tension at live borders most, summed over the game, largest first; both directions and an act of
 * `seat` (index in STATES) are among them when there are any, because the pull of a dispute would else hide what people did.
 */
export function largestCauses(game: Game, seat: number): CauseView[] {
  const fields = new Map(liveBorders(game).map((b) => [Border.tension + b, b]));
  const sums = new Map<string, CauseRow>();
  for (const { ledger } of game.turns) {
    for (const row of ledger.causes) {
      const border = fields.get(row.field);
      if (border === undefined) continue;
      const key = `${row.cause}|${row.actor}|${border}`;
      // at the border whose tension it moved, wherever it was done
      sums.set(key, { ...row, place: border, delta: (sums.get(key)?.delta ?? 0) + row.delta });
    }
  }
  const rows = [...sums.values()]
    .filter((row) => row.delta !== 0)
    .sort((x, y) => Math.abs(y.delta) - Math.abs(x.delta) || x.cause - y.cause || x.actor - y.actor || x.place - y.place);
  return choose(rows, seat).map((row) => ({ ...causeView(game, row), ...(isOwn(row, seat) ? { own: true } : {}) }));
}
