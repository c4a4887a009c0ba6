/** What follows one game for one metric, and leaves a row of numbers when it ends. */
import type { FactKind } from '../../engine/names.ts';
import type { World } from '../../engine/world.ts';
import { matcher, type Heard } from './events.ts';
import type { Given } from './metricFormat.ts';

/** Stands for 'no number': such a game is left out. */
export const NONE = Number.NaN;

/** An offer that has had its answers; indices in STATES, bits of states, indices in CLAUSES. */
export interface Answered {
  readonly from: number;
  readonly parties: number;
  readonly clauses: readonly number[];
  readonly isAccepted: boolean;
}

export interface Gauge {
  /** Kinds of facts that it wants to hear; where nobody wants any, games are played in silence, which is faster. */
  readonly kinds: readonly FactKind[];
  begin(world: World): void;
  fact(turn: number, heard: Heard): void;
  offer(answered: Answered): void;
  turn(turn: number, world: World): void;
  /** The game's row, as wide as the metric's statistic wants it; asked once, after the game's end. */
  read(world: World): readonly number[];
}

/** Hears nothing; for gauges to build on. */
export const DEAF = { kinds: [], begin: () => undefined, fact: () => undefined, offer: () => undefined, turn: () => undefined } as const;

/** The gauge, in games in which something happened; in all others it has no number. */
export function onlyGiven(gauge: Gauge, given: Given): Gauge {
  const isMeant = matcher(given);
  const { within = Number.POSITIVE_INFINITY, not = false } = given;
  let happened = false;
  return {
    kinds: [...gauge.kinds, given.fact],
    begin: (world) => {
      happened = false;
      gauge.begin(world);
    },
    fact: (turn, heard) => {
      gauge.fact(turn, heard);
      if (turn <= within && isMeant(heard)) happened = true;
    },
    offer: (answered) => gauge.offer(answered),
    turn: (turn, world) => gauge.turn(turn, world),
    read: (world) => {
      const row = gauge.read(world);
      return happened === not ? row.map(() => NONE) : row;
    },
  };
}
