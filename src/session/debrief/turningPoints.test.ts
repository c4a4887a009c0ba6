/** The rule of the turning point, on borders whose course is written by hand. */
import { describe, expect, it } from 'vitest';
import { finished } from '../../../tests/support/finished.ts';
import { Border } from '../../engine/layout.ts';
import { cause, Ledger } from '../../engine/ledger.ts';
import { BORDERS, ORDERS, RULES } from '../../engine/names.ts';
import type { Game, TurnLog } from '../game.ts';
import { bends } from './turningPoints.ts';

const was = finished('water-gate-5', 'bends');
const FIELD = Border.tension + BORDERS.indexOf('KG-TJ');
const pull = cause('rule', RULES.indexOf('pressure'));
const accuse = cause('order', ORDERS.indexOf('accuse'));
type Row = readonly [code: number, delta: number];

/** A game whose one live border had these changes of tension, season by season, from `from` on. */
function gameOf(from: number, seasons: readonly (readonly Row[])[]): Game {
  let tension = from;
  const turns = seasons.map((rows, i): TurnLog => {
    const [before] = was.game.turns;
    if (before === undefined) throw new Error('The game has no turns.');
    const start = Int32Array.from(before.start);
    const end = Int32Array.from(before.start);
    const ledger = new Ledger();
    start[FIELD] = tension;
    for (const [code, delta] of rows) {
      tension += delta;
      ledger.add(FIELD, delta, code, code === accuse ? 1 : -1, BORDERS.indexOf('KG-TJ'));
    }
    end[FIELD] = tension;
    return { ...before, turn: i + 1, start, end, ledger };
  });
  return { ...was.game, turns };
}
const found = (from: number, ...seasons: readonly (readonly Row[])[]) => bends(gameOf(from, seasons)).map(({ turn, bend, because, act }) => ({ turn, bend, because: because.id, act: act?.id }));

describe('the turning point', () => {
  it('is where the course changed most, not where tension moved most', () => {
    // steadily up by 6, then steadily down: the turn is the first season of the fall
    expect(found(400, [[pull, 60]], [[pull, 60]], [[pull, 60]], [[pull, 60], [accuse, -90]], [[pull, 60], [accuse, -90]])[0]).toEqual({ turn: 4, bend: -90, because: 'accuse', act: undefined });
  });

  it('has as its main cause what differed, however large a pull was there all along', () => {
    expect(found(300, [[pull, 40]], [[pull, 40]], [[pull, 40], [accuse, 35]], [[pull, 40], [accuse, 35]])[0]).toMatchObject({ turn: 3, because: 'accuse' });
  });

  it('may have as its main cause what ceased', () => {
    const [point] = bends(gameOf(300, [[[accuse, 50]], [[accuse, 50]], [[pull, 0]], [[pull, 0]]]));
    expect(point).toMatchObject({ turn: 3, because: { id: 'accuse', delta: 0, course: { before: 50, after: 0 } } });
  });

  it('names the decision beside a rule that only carried it on', () => {
    expect(found(300, [[pull, 0]], [[pull, 0]], [[pull, 60], [accuse, 30]], [[pull, 60], [accuse, 30]])[0]).toMatchObject({ turn: 3, because: 'pressure', act: 'accuse' });
    // a fifth of the change is the least that a decision must have done
    expect(found(300, [[pull, 0]], [[pull, 0]], [[pull, 60], [accuse, 10]], [[pull, 60], [accuse, 10]])[0]?.act).toBeUndefined();
  });

  it('of neighbouring seasons that bend the same way only the sharpest counts', () => {
    expect(found(400, [[pull, 60]], [[pull, 60]], [[pull, 20]], [[pull, -40]], [[pull, -40]])).toHaveLength(1);
  });

  it('is a small one when nothing larger happened, and none when nothing did', () => {
    expect(found(300, [[pull, 5]], [[pull, 5]], [[pull, 22]], [[pull, 22]])).toEqual([{ turn: 3, bend: 17, because: 'pressure', act: undefined }]);
    expect(found(300, [[pull, 5]], [[pull, 6]], [[pull, 5]], [[pull, 6]])).toEqual([]);
  });

  it('in the first season there is no course yet, only a step that is left', () => {
    expect(found(240, [[pull, 40]], [[pull, 40]], [[pull, 40]])).toEqual([{ turn: 1, bend: 0, because: 'pressure', act: undefined }]);
    expect(found(100, [[pull, 40]], [[pull, 40]], [[pull, 40]])).toEqual([]);
  });
});
