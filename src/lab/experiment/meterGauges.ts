/** Gauges that read a meter, or several as one. */
import { FIELD_NAMES, fieldOf } from '../../engine/meters.ts';
import type { World } from '../../engine/world.ts';
import { matcher } from './events.ts';
import { DEAF, NONE, type Gauge } from './gauge.ts';
import type { Metric } from './metricFormat.ts';
import type { Event } from './parts.ts';

type Of<K extends Metric['kind']> = Metric & { kind: K };
type Take = 'highest' | 'lowest' | 'sum' | 'mean';
type Reading = (world: World) => number;

/** The fields of all meters that a name with `*` stands for, or of the one that it names. */
export function fieldsOf(name: string): readonly number[] {
  const parts = name.split('.');
  const fits = (candidate: string): boolean => {
    const theirs = candidate.split('.');
    return theirs.length === parts.length && parts.every((part, i) => part === '*' || part === theirs[i]);
  };
  return FIELD_NAMES.flatMap((candidate) => (fits(candidate) ? [fieldOf(candidate) as number] : []));
}

/** Reads one number from the meters that a name stands for. */
export function reading(name: string, take: Take): Reading {
  const fields = fieldsOf(name);
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return (world) => world.get(only);
  const sum: Reading = (world) => fields.reduce((total, field) => total + world.get(field), 0);
  switch (take) {
    case 'highest': return (world) => fields.reduce((most, field) => Math.max(most, world.get(field)), Number.NEGATIVE_INFINITY);
    case 'lowest': return (world) => fields.reduce((least, field) => Math.min(least, world.get(field)), Number.POSITIVE_INFINITY);
    case 'sum': return sum;
    case 'mean': return (world) => sum(world) / fields.length;
  }
}

export function final({ meter, take = 'highest' }: Of<'final'>): Gauge {
  const read = reading(meter, take);
  return { ...DEAF, read: (world) => [read(world)] };
}

export function extreme({ kind, meter, take, within }: Of<'max' | 'min'>, turns: number): Gauge {
  const better = kind === 'max' ? Math.max : Math.min;
  const read = reading(meter, take ?? (kind === 'max' ? 'highest' : 'lowest'));
  let best = 0;
  return {
    ...DEAF,
    begin: (world) => void (best = read(world)),
    turn: (turn, world) => void (best = turn <= (within ?? turns) ? better(best, read(world)) : best),
    read: () => [best],
  };
}

export function average({ meter, take = 'highest', within }: Of<'average'>, turns: number): Gauge {
  const read = reading(meter, take);
  let sum = 0;
  let n = 0;
  return {
    ...DEAF,
    begin: () => void (sum = n = 0),
    turn: (turn, world) => {
      if (turn > (within ?? turns)) return;
      sum += read(world);
      n++;
    },
    read: () => [sum / n],
  };
}

/** A clock that a fact starts, or the game's beginning where none is named. */
function clock(event: Omit<Event, 'fact'> & { readonly fact?: Event['fact'] | undefined }) {
  const { fact } = event;
  const isMeant = fact === undefined ? null : matcher({ ...event, fact });
  return { kinds: fact === undefined ? [] : [fact], isMeant, start: isMeant === null ? 0 : null };
}

/**
 * The turns from the start, or from the first fact, to the first turn that ends with the meter at or beyond the value;
 * Infinity when that never happens within the horizon.
 */
export function crossing(metric: Of<'crosses' | 'timeTo'>, turns: number): Gauge {
  const isDown = metric.direction === 'down';
  const read = reading(metric.meter, metric.take ?? (isDown ? 'lowest' : 'highest'));
  const horizon = metric.within ?? turns;
  const { kinds, isMeant, start } = clock(metric);
  let since: number | null = start;
  let time = Number.POSITIVE_INFINITY;
  return {
    ...DEAF,
    kinds,
    begin: () => {
      since = start;
      time = Number.POSITIVE_INFINITY;
    },
    fact: (turn, heard) => void (since ??= isMeant?.(heard) === true ? turn : null),
    turn: (turn, world) => {
      if (since === null || time !== Number.POSITIVE_INFINITY || turn - since > horizon) return;
      const value = read(world);
      if (isDown ? value <= metric.value : value >= metric.value) time = turn - since;
    },
    read: () => [since === null ? NONE : metric.kind === 'crosses' ? Number(Number.isFinite(time)) : Math.min(time, horizon + 1)],
  };
}

/** After the fact the meter comes to rest below one value; the clock then runs until it is back at another. */
export function relapsing(metric: Of<'relapse' | 'timeToRelapse'>, turns: number): Gauge {
  const read = reading(metric.meter, metric.take ?? 'highest');
  const horizon = metric.within ?? turns;
  const isMeant = matcher(metric);
  const below = metric.below ?? metric.value;
  let hasBegun = false;
  let rest: number | null = null;
  let time = Number.POSITIVE_INFINITY;
  return {
    ...DEAF,
    kinds: [metric.fact],
    begin: () => {
      hasBegun = false;
      rest = null;
      time = Number.POSITIVE_INFINITY;
    },
    fact: (_, heard) => void (hasBegun ||= isMeant(heard)),
    turn: (turn, world) => {
      if (!hasBegun || time !== Number.POSITIVE_INFINITY) return;
      const value = read(world);
      if (rest === null) rest = value < below ? turn : null;
      else if (value >= metric.value && turn - rest <= horizon) time = turn - rest;
    },
    read: () => [rest === null ? NONE : metric.kind === 'relapse' ? Number(Number.isFinite(time)) : Math.min(time, horizon + 1)],
  };
}

/** Sums from which the slope of y on x over all turns of all games is computed: n, Σx, Σy, Σx², Σxy. */
export function slope({ y, x, take = 'highest', lag = 0, changes = false }: Of<'slope'>): Gauge {
  const readX = reading(x, take);
  const readY = reading(y, take);
  const xs: number[] = [];
  const ys: number[] = [];
  const note = (world: World): void => {
    xs.push(readX(world));
    ys.push(readY(world));
  };
  const steps = (series: readonly number[]): readonly number[] => (changes ? series.slice(1).map((value, i) => value - (series[i] as number)) : series);
  return {
    ...DEAF,
    begin: (world) => {
      xs.length = ys.length = 0;
      note(world);
    },
    turn: (_, world) => note(world),
    read: () => {
      const later = steps(ys).slice(lag);
      const sums = [0, 0, 0, 0, 0] as [number, number, number, number, number];
      const before = steps(xs);
      later.forEach((value, i) => {
        const cause = before[i] as number;
        sums[0]++;
        sums[1] += cause;
        sums[2] += value;
        sums[3] += cause * cause;
        sums[4] += cause * value;
      });
      return sums[0] === 0 ? sums.map(() => NONE) : sums;
    },
  };
}
