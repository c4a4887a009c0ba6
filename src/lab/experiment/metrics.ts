/** What is measured in one game. A metric has one number a game, or none where its question does not arise. */
import { N_STATES, Region, State } from '../../engine/layout.ts';
import { fieldOf } from '../../engine/meters.ts';
import { BORDERS, STATES, type FactKind } from '../../engine/names.ts';
import type { World } from '../../engine/world.ts';
import type { Metric } from './format.ts';

/** Stands for 'no number': such a game is left out of the metric's mean. */
export const NONE = Number.NaN;

/** Metrics that are 0 or 1 in each game; their mean is a share. */
export const isShare = ({ kind }: Metric): boolean => kind === 'crosses' || kind === 'failed' || kind === 'war';

/** Follows one game for one metric. */
export interface Gauge {
  begin(world: World): void;
  fact(turn: number, kind: FactKind, actor: number, place: number): void;
  offer(from: number, isAccepted: boolean): void;
  turn(turn: number, world: World): void;
  /** The game's number; asked once, after its end. */
  read(world: World): number;
}

const nothing = { begin: () => undefined, fact: () => undefined, offer: () => undefined, turn: () => undefined };
/** A meter's field; `plan.ts` has checked the name. */
const need = (meter: string): number => fieldOf(meter) as number;
/** An index to compare with, or null for any. */
const seatOf = (metric: { readonly seat?: string | undefined }): number | null => (metric.seat === undefined ? null : (STATES as readonly string[]).indexOf(metric.seat));

function highest(field: number, within: number): Gauge {
  let most = 0;
  return {
    ...nothing,
    begin: (world) => void (most = world.get(field)),
    turn: (turn, world) => void (most = turn <= within ? Math.max(most, world.get(field)) : most),
    read: () => most,
  };
}

/**
 * The turns from the start, or from the first `fact`, to the first turn that ends with the meter at or beyond the value;
 * null while the clock has not begun, Infinity when that never happens within the horizon.
 */
function crossing(metric: Metric & { kind: 'crosses' | 'timeTo' }, turns: number): Gauge & { time(): number | null } {
  const field = need(metric.meter);
  const horizon = metric.within ?? turns;
  let since: number | null = null;
  let time = Number.POSITIVE_INFINITY;
  const isBeyond = (value: number): boolean => (metric.direction === 'down' ? value <= metric.value : value >= metric.value);
  return {
    ...nothing,
    begin: () => {
      since = metric.fact === undefined ? 0 : null;
      time = Number.POSITIVE_INFINITY;
    },
    fact: (turn, kind) => void (since ??= kind === metric.fact ? turn : null),
    turn: (turn, world) => {
      if (since === null || time !== Number.POSITIVE_INFINITY || turn - since > horizon) return;
      if (isBeyond(world.get(field))) time = turn - since;
    },
    time: () => (since === null ? null : time),
    read: () => NONE,
  };
}

function crosses(metric: Metric & { kind: 'crosses' }, turns: number): Gauge {
  const gauge = crossing(metric, turns);
  return { ...gauge, read: () => { const time = gauge.time(); return time === null ? NONE : Number.isFinite(time) ? 1 : 0; } };
}

/** A game in which it never happens counts as one turn beyond the horizon, so that no game is chosen by its end. */
function timeTo(metric: Metric & { kind: 'timeTo' }, turns: number): Gauge {
  const gauge = crossing(metric, turns);
  return { ...gauge, read: () => { const time = gauge.time(); return time === null ? NONE : Math.min(time, (metric.within ?? turns) + 1); } };
}

function counter(metric: Metric & { kind: 'count' }): Gauge {
  const seat = seatOf(metric);
  const border = metric.border === undefined ? null : BORDERS.indexOf(metric.border);
  const within = metric.within ?? Number.POSITIVE_INFINITY;
  let times = 0;
  return {
    ...nothing,
    begin: () => void (times = 0),
    fact: (turn, kind, actor, place) => {
      if (kind === metric.fact && turn <= within && (seat === null || seat === actor) && (border === null || border === place)) times++;
    },
    read: () => times,
  };
}

function acceptance(metric: Metric & { kind: 'acceptance' }): Gauge {
  const seat = seatOf(metric);
  let made = 0;
  let accepted = 0;
  return {
    ...nothing,
    begin: () => void (made = accepted = 0),
    offer: (from, isAccepted) => {
      if (seat !== null && seat !== from) return;
      made++;
      if (isAccepted) accepted++;
    },
    read: () => (made === 0 ? NONE : accepted / made),
  };
}

function score(seat: number | null): Gauge {
  const sum = (world: World): number => STATES.reduce((total, _, s) => total + world.get(State.score + s), 0);
  return { ...nothing, read: (world) => (seat === null ? sum(world) / N_STATES : world.get(State.score + seat)) };
}

/** A gauge for one metric in games of a scenario with so many turns. It may follow one game after another. */
export function gaugeOf(metric: Metric, turns: number): Gauge {
  switch (metric.kind) {
    case 'final': return { ...nothing, read: (world) => world.get(need(metric.meter)) };
    case 'max': return highest(need(metric.meter), metric.within ?? turns);
    case 'crosses': return crosses(metric, turns);
    case 'timeTo': return timeTo(metric, turns);
    case 'failed': return { ...nothing, read: (world) => world.get(Region.failed) };
    case 'war': return { ...nothing, read: (world) => (world.get(Region.ended) === 2 ? 1 : 0) };
    case 'count': return counter(metric);
    case 'score': return score(seatOf(metric));
    case 'acceptance': return acceptance(metric);
  }
}
