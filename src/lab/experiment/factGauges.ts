/** Gauges that listen: to facts, to offers, to how a game ends. */
import { N_STATES, Region, State } from '../../engine/layout.ts';
import { CLAUSES, STATES } from '../../engine/names.ts';
import type { World } from '../../engine/world.ts';
import { anyOf, matcher, numberOf } from './events.ts';
import { DEAF, NONE, type Gauge } from './gauge.ts';
import type { Metric } from './metricFormat.ts';

type Of<K extends Metric['kind']> = Metric & { kind: K };

/** Turns from the start, or from the first fact that starts the clock, to the first fact that is meant. */
export function waiting(metric: Of<'happens' | 'timeToFact'>, turns: number): Gauge {
  const horizon = metric.within ?? turns;
  const isMeant = anyOf([metric, ...(metric.or ?? [])]);
  const starts = metric.after === undefined ? null : matcher(metric.after);
  let since: number | null = null;
  let time = Number.POSITIVE_INFINITY;
  return {
    ...DEAF,
    kinds: [metric, ...(metric.or ?? []), ...(metric.after === undefined ? [] : [metric.after])].map(({ fact }) => fact),
    begin: () => {
      since = starts === null ? 0 : null;
      time = Number.POSITIVE_INFINITY;
    },
    fact: (turn, heard) => {
      if (since === null) since = starts?.(heard) === true ? turn : null;
      else if (time === Number.POSITIVE_INFINITY && turn - since <= horizon && isMeant(heard)) time = turn - since;
    },
    read: () => [since === null ? NONE : metric.kind === 'happens' ? Number(Number.isFinite(time)) : Math.min(time, horizon + 1)],
  };
}

/** How often the facts were told, or what their numbers come to. */
export function counter(metric: Of<'count' | 'total'>): Gauge {
  const events = metric.kind === 'count' ? [metric, ...(metric.or ?? [])] : [metric];
  const isMeant = anyOf(events);
  const { from = 1, within = Number.POSITIVE_INFINITY } = metric;
  let sum = 0;
  return {
    ...DEAF,
    kinds: events.map(({ fact }) => fact),
    begin: () => void (sum = 0),
    fact: (turn, heard) => {
      if (turn >= from && turn <= within && isMeant(heard)) sum += metric.kind === 'count' ? 1 : numberOf(heard);
    },
    read: () => [sum],
  };
}

/** Facts that are meant among all that are counted: both numbers, of which a quotient is made. */
export function share(metric: Of<'share'>): Gauge {
  const isOf = anyOf(metric.of);
  const isAmong = anyOf(metric.among);
  const { from = 1, within = Number.POSITIVE_INFINITY } = metric;
  let over = 0;
  let under = 0;
  return {
    ...DEAF,
    kinds: [...metric.of, ...metric.among].map(({ fact }) => fact),
    begin: () => void (over = under = 0),
    fact: (turn, heard) => {
      if (turn < from || turn > within) return;
      if (isOf(heard)) over++;
      if (isAmong(heard)) under++;
    },
    read: () => (under === 0 ? [NONE, NONE] : [over, under]),
  };
}

/** Offers that everybody accepted, among all that were made. */
export function acceptance(metric: Of<'acceptance'>): Gauge {
  const from = metric.seat === undefined ? null : STATES.indexOf(metric.seat);
  const by = metric.by === undefined ? null : 1 << STATES.indexOf(metric.by);
  const clause = metric.clause === undefined ? null : CLAUSES.indexOf(metric.clause);
  let made = 0;
  let accepted = 0;
  return {
    ...DEAF,
    begin: () => void (made = accepted = 0),
    offer: (offer) => {
      if (from !== null && from !== offer.from) return;
      if (by !== null && ((offer.parties & by) === 0 || by === 1 << offer.from)) return;
      if (clause !== null && !offer.clauses.includes(clause)) return;
      made++;
      if (offer.isAccepted) accepted++;
    },
    read: () => (made === 0 ? [NONE, NONE] : [accepted, made]),
  };
}

export function score({ seat }: Of<'score'>): Gauge {
  const s = seat === undefined ? null : STATES.indexOf(seat);
  const sum = (world: World): number => STATES.reduce((total, _, i) => total + world.get(State.score + i), 0);
  return { ...DEAF, read: (world) => [s === null ? sum(world) / N_STATES : world.get(State.score + s)] };
}

export const failed = (): Gauge => ({ ...DEAF, read: (world) => [world.get(Region.failed)] });
export const war = (): Gauge => ({ ...DEAF, read: (world) => [world.get(Region.ended) === 2 ? 1 : 0] });
