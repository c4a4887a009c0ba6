/** What moved the tension at the sites of incidents: turning points and largest causes, all true. */
import { Border } from '../engine/layout.ts';
import { kindOf, type CauseRow } from '../engine/ledger.ts';
import { BORDERS, LADDER_FROM, stepOf, type BorderId } from '../engine/names.ts';
import type { CauseView } from '../protocol/causes.ts';
import type { Debrief } from '../protocol/debrief.ts';
import { causeView, sumCauses } from './causes.ts';
import type { Game } from './game.ts';

const MOST = 5;
/** Least change of tension in a season that can be a turning point, unit 0–1000; assumption. */
const LEAST = 30;
type TurningPoint = Debrief['turningPoints'][number];

/** Live borders, indices in BORDERS. */
export const liveBorders = (game: Game): number[] => BORDERS.map((_, b) => b).filter((b) => game.content.tables.borders[b]?.live === true);

/** The cause that did most in the direction of the change. */
function mainCause(causes: readonly CauseView[], direction: number): CauseView | undefined {
  let best: CauseView | undefined;
  for (const cause of causes) if (cause.delta * direction > 0 && (best === undefined || Math.abs(cause.delta) > Math.abs(best.delta))) best = cause;
  return best;
}

/** Turns at which a border's tension changed course or step, largest first. */
export function turningPoints(game: Game): TurningPoint[] {
  const points: TurningPoint[] = [];
  for (const b of liveBorders(game)) {
    const field = Border.tension + b;
    let course = 0;
    for (const log of game.turns) {
      if (log.end === null) continue;
      const before = log.start[field] as number;
      const after = log.end[field] as number;
      // what people would not notice neither is a turning point nor sets a course
      if (Math.abs(after - before) < LEAST) continue;
      const direction = Math.sign(after - before);
      const turned = course !== 0 && direction !== course;
      const stepped = stepOf(before, LADDER_FROM) !== stepOf(after, LADDER_FROM);
      course = direction;
      const because = mainCause(sumCauses(game.content, log.ledger.causes.filter((row) => row.field === field)), direction);
      if ((turned || stepped) && because !== undefined) points.push({ turn: log.turn, border: BORDERS[b] as BorderId, before, after, because });
    }
  }
  const size = (p: TurningPoint): number => Math.abs(p.after - p.before);
  return points.sort((x, y) => size(y) - size(x) || x.turn - y.turn || BORDERS.indexOf(x.border) - BORDERS.indexOf(y.border)).slice(0, MOST);
}

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
  return choose(rows, seat).map((row) => ({ ...causeView(game.content, row), ...(isOwn(row, seat) ? { own: true } : {}) }));
}
