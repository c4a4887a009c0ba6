/** A stretch of an experiment's games: every arm plays each of them, with the same luck. */
import { nthKey } from '../../engine/draw.ts';
import { begin, newWorld } from '../../engine/turn.ts';
import { playersOf } from '../../futures/playout.ts';
import { playDirected, type Ear } from './loop.ts';
import { gaugeOf } from './metrics.ts';
import type { ArmPlan, Plan } from './plan.ts';

/** Games from (0-based) up to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ArmGames {
  /** One list for each metric, one number for each game of the stretch; NaN where the metric has none. */
  readonly values: readonly Float64Array[];
  /** Scripted orders that fell due, and those of them that the rules dropped. */
  readonly given: number;
  readonly dropped: number;
}
export interface Played extends Stretch {
  /** In the order of the plan's arms. */
  readonly arms: readonly ArmGames[];
}

function playArm(arm: ArmPlan, plan: Plan, { from, to }: Stretch): ArmGames {
  const players = playersOf(arm.tables, arm.policies);
  const gauges = plan.metrics.map(({ metric }) => gaugeOf(metric, arm.tables.turns));
  const values = gauges.map(() => new Float64Array(to - from));
  let given = 0;
  let dropped = 0;
  const ear: Ear = {
    begin: (world) => { for (const gauge of gauges) gauge.begin(world); },
    fact: (turn, kind, actor, place) => { for (const gauge of gauges) gauge.fact(turn, kind, actor, place); },
    offer: (seat, isAccepted) => { for (const gauge of gauges) gauge.offer(seat, isAccepted); },
    turn: (turn, world) => { for (const gauge of gauges) gauge.turn(turn, world); },
    scripted: (isDropped) => {
      given++;
      if (isDropped) dropped++;
    },
  };
  const world = newWorld(arm.tables, nthKey(plan.key, from));
  for (let n = from; n < to; n++) {
    const key = nthKey(plan.key, n);
    playDirected(begin(world, key), key, players, arm.scripts, ear);
    gauges.forEach((gauge, m) => void ((values[m] as Float64Array)[n - from] = gauge.read(world)));
  }
  return { values, given, dropped };
}

/** Plays all arms of a stretch. */
export const playStretch = (plan: Plan, stretch: Stretch): Played => ({ ...stretch, arms: plan.arms.map((arm) => playArm(arm, plan, stretch)) });
