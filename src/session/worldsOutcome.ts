/** How a game went, in the words in which games are compared. */
import { Region, State } from '../engine/layout.ts';
import { BORDERS, STATES, type StateId } from '../engine/names.ts';
import { isMet } from '../engine/phases/outcome.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { WorldOutcome } from '../protocol/worlds.ts';
import { dealsOf } from './debrief.ts';
import { historyOf, times } from './debrief/promises.ts';
import type { Game } from './game.ts';

const scoresOf = (score: (state: StateId, index: number) => number): WorldOutcome['scores'] =>
  Object.fromEntries(STATES.map((state, i) => [state, score(state, i)])) as WorldOutcome['scores'];

/** Of a game that has ended. */
export function outcomeOf(game: Game): WorldOutcome {
  const { world } = game;
  const promises = { kept: 0, broken: 0, excused: 0 };
  for (const promise of historyOf(game)) {
    promises.kept += times(promise, 'kept');
    promises.broken += times(promise, 'broken');
    promises.excused += times(promise, 'excused');
  }
  const last = (meter: string): number => game.series[meter]?.at(-1) ?? 0;
  return {
    failed: world.get(Region.failed) === 1,
    war: world.get(Region.ended) === 2,
    scores: scoresOf((_, i) => world.get(State.score + i)),
    ...measured(game.hashes.length, last),
    told: {
      deals: dealsOf(game),
      promises,
      goals: STATES.map((state, s) => {
        const goals = world.tables.goals[s] ?? [];
        return { state, all: goals.length, met: goals.filter((goal) => isMet(world, goal)).length };
      }),
    },
  };
}

/** Of a record that can't be played again: what it keeps of its end. */
export function outcomeOfRecord(record: GameRecord): WorldOutcome {
  const { failed, war, scores } = record.outcome;
  return { failed, war, scores: scoresOf((state) => scores[state] ?? 0), ...measured(record.hashes.length, (meter) => record.series[meter]?.at(-1) ?? 0) };
}

function measured(states: number, last: (meter: string) => number): Pick<WorldOutcome, 'turns' | 'peace' | 'people' | 'incidents'> {
  const sum = (meter: string): number => BORDERS.reduce((total, border) => total + last(`border.${border}.${meter}`), 0);
  return {
    turns: states - 1,
    peace: { negative: last('region.negativePeace'), positive: last('region.positivePeace'), common: last('region.commonPeace') },
    people: sum('people'),
    incidents: sum('incidents'),
  };
}
