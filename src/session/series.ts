/** The course of a game in numbers. */
import { METER_FIELDS, METER_NAMES } from '../engine/meters.ts';
import type { Series } from '../protocol/series.ts';
import type { Game } from './game.ts';
import { sightOf } from './sight.ts';

/** The state at the start and after each resolved turn. */
export function snapshots(game: Game): readonly Int32Array[] {
  const all = game.turns.map((log) => log.end).filter((end) => end !== null);
  return game.turns[0] === undefined ? all : [game.turns[0].start, ...all];
}

/** Each meter's course: true, and as `seat` saw it then; `seen` is absent where it saw nothing at some time. */
export function seriesOf(game: Game, seat: number): Series[] {
  const states = snapshots(game);
  const sights = states.map((fields) => sightOf(game.content.tables, fields, seat));
  return METER_NAMES.map((meter, i) => {
    const field = METER_FIELDS[i] as number;
    const truth = states.map((fields) => fields[field] as number);
    if (sights.some((s) => s.knowledge(field) === 'none')) return { meter, truth };
    return { meter, truth, seen: sights.map((s) => s.seen(field)) };
  });
}
