/** A stretch of an experiment's games: every arm plays each of them, with the same luck. */
import { nthKey } from '../../engine/draw.ts';
import { DROPS, type DropReason, type FactKind } from '../../engine/names.ts';
import { begin, newWorld } from '../../engine/turn.ts';
import { playersOf } from '../../futures/playout.ts';
import type { Gauge } from './gauge.ts';
import { playDirected, type Ear } from './loop.ts';
import { gaugesOf, statisticOf, WIDTH } from './metrics.ts';
import type { ArmPlan, Plan } from './plan.ts';

/** Games from (0-based) up to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Scripted things that fell due, and those of them that came to nothing: an order dropped, an offer not accepted. */
export interface Given {
  readonly orders: number;
  readonly dropped: number;
  readonly offers: number;
  readonly refused: number;
  /** How many of the dropped orders were dropped for each reason. */
  readonly reasons: Readonly<Partial<Record<DropReason, number>>>;
}
export interface ArmGames {
  /** One list for each metric, one row for each game of the stretch; NaN where the metric has no number. */
  readonly values: readonly Float64Array[];
  readonly given: Given;
}
export interface Played extends Stretch {
  /** In the order of the plan's arms. */
  readonly arms: readonly ArmGames[];
}

/** Who listens to each kind of fact. */
function listeners(gauges: readonly Gauge[]): ReadonlyMap<FactKind, readonly Gauge[]> {
  const kinds = new Set(gauges.flatMap((gauge) => gauge.kinds));
  return new Map([...kinds].map((kind) => [kind, gauges.filter((gauge) => gauge.kinds.includes(kind))]));
}

function playArm(arm: ArmPlan, plan: Plan, { from, to }: Stretch): ArmGames {
  const players = playersOf(arm.tables, arm.policies);
  const gauges = gaugesOf(plan.metrics, arm.tables.turns);
  const widths = plan.metrics.map(({ metric }) => WIDTH[statisticOf(metric)]);
  const values = widths.map((width) => new Float64Array((to - from) * width));
  const hearing = listeners(gauges);
  const reasons: Partial<Record<DropReason, number>> = {};
  const given = { orders: 0, dropped: 0, offers: 0, refused: 0, reasons };
  const ear: Ear = {
    kinds: [...hearing.keys()],
    begin: (world) => { for (const gauge of gauges) gauge.begin(world); },
    fact: (turn, heard) => { for (const gauge of hearing.get(heard.kind) ?? []) gauge.fact(turn, heard); },
    offer: (answered) => { for (const gauge of gauges) gauge.offer(answered); },
    turn: (turn, world) => { for (const gauge of gauges) gauge.turn(turn, world); },
    ordered: (why) => {
      given.orders++;
      if (why === null) return;
      given.dropped++;
      const reason = DROPS[why] as DropReason;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    },
    offered: (isAccepted) => {
      given.offers++;
      if (!isAccepted) given.refused++;
    },
  };
  const world = newWorld(arm.tables, nthKey(plan.key, from));
  for (let n = from; n < to; n++) {
    const key = nthKey(plan.key, n);
    playDirected(begin(world, key), key, players, arm.scripts, ear);
    gauges.forEach((gauge, m) => (values[m] as Float64Array).set(gauge.read(world), (n - from) * (widths[m] as number)));
  }
  return { values, given };
}

/** Plays all arms of a stretch. */
export const playStretch = (plan: Plan, stretch: Stretch): Played => ({ ...stretch, arms: plan.arms.map((arm) => playArm(arm, plan, stretch)) });
