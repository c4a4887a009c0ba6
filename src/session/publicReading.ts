/**
 * How tense a border looks to those who see only what is public: what the scenario began with, and what publicly known
 * causes have made of it since. A delegation's own reading is a private perception, and so is the truth.
 */
import { maySeeCause } from '../engine/disclosure.ts';
import { ONLOOKER } from '../engine/knowledge.ts';
import { Border, N_BORDERS } from '../engine/layout.ts';
import { World } from '../engine/world.ts';
import type { Game, TurnLog } from './game.ts';

const NO_LUCK = { low: 0, high: 0 } as const;
/** A reading stays below the line from which tension is seen as it is by everyone, unit 0–1000. */
const MOST = 899;

/** What the public was told of the changes in one turn, by border; `fields`: the state in which it is told. */
function toldIn(game: Game, log: TurnLog, fields: Int32Array): readonly number[] {
  const truth = new World(game.content.tables, NO_LUCK);
  truth.load(fields, 0, 0);
  const sums = Array.from({ length: N_BORDERS }, () => 0);
  for (const row of log.ledger.causes) {
    const b = row.field - Border.tension;
    if (b >= 0 && b < N_BORDERS && maySeeCause(truth, ONLOOKER, row)) sums[b] = (sums[b] as number) + row.delta;
  }
  return sums;
}

/** By border, unit 0–899: as it looked after `turns` turns, the one being played included. */
export function publicReading(game: Game, turns = game.turns.length): readonly number[] {
  const reading = Array.from({ length: N_BORDERS }, (_, b) => Math.min(MOST, game.content.tables.start[Border.tension + b] as number));
  for (const log of game.turns.slice(0, turns)) {
    toldIn(game, log, log.end ?? game.world.fields).forEach((delta, b) => {
      reading[b] = Math.max(0, Math.min(MOST, (reading[b] as number) + delta));
    });
  }
  return reading;
}
