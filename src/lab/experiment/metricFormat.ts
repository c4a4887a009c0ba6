/** The form of metrics. What each one measures is said in docs/experiments.md. */
import * as v from 'valibot';
import { CLAUSES } from '../../engine/names.ts';
import { CLOCK, EVENT, EventSchema, FILTERS, meters, name, number, seat, strict, turn } from './parts.ts';

/** Other facts that count as well. */
const or = v.optional(v.pipe(v.array(EventSchema), v.maxLength(20)));
/** How several meters become one number. */
const take = v.optional(v.picklist(['highest', 'lowest', 'sum', 'mean']));
/** Only games in which this happened (or, with `not`, did not) have a number. */
const given = v.optional(strict({ ...EVENT, within: v.optional(turn), not: v.optional(v.boolean()) }));
const within = v.optional(turn);
const from = v.optional(turn);
/** `game`: the mean of the games' own quotients; `means`: one quotient of two means. */
const per = v.optional(v.picklist(['game', 'means']));

const read = { meter: meters, take, given };
const passing = { ...read, value: number, direction: v.optional(v.picklist(['up', 'down'])), within, ...CLOCK };
const relapsing = { ...read, value: number, below: v.optional(number), within, ...EVENT };
const waiting = { ...EVENT, or, within, after: v.optional(EventSchema), given };
const events = v.pipe(v.array(EventSchema), v.minLength(1), v.maxLength(20));

export const MetricSchema = v.variant('kind', [
  strict({ kind: v.literal('final'), ...read }),
  strict({ kind: v.literal('max'), ...read, within }),
  strict({ kind: v.literal('min'), ...read, within }),
  strict({ kind: v.literal('average'), ...read, within }),
  strict({ kind: v.literal('crosses'), ...passing }),
  strict({ kind: v.literal('timeTo'), ...passing }),
  strict({ kind: v.literal('relapse'), ...relapsing }),
  strict({ kind: v.literal('timeToRelapse'), ...relapsing }),
  strict({ kind: v.literal('happens'), ...waiting }),
  strict({ kind: v.literal('timeToFact'), ...waiting }),
  strict({ kind: v.literal('count'), ...EVENT, or, from, within, given }),
  strict({ kind: v.literal('total'), ...EVENT, from, within, given }),
  strict({ kind: v.literal('share'), of: events, among: events, from, within, per, given }),
  strict({ kind: v.literal('failed'), given }),
  strict({ kind: v.literal('war'), given }),
  strict({ kind: v.literal('score'), seat: v.optional(seat), given }),
  strict({ kind: v.literal('acceptance'), seat: FILTERS.seat, by: v.optional(seat), clause: v.optional(v.picklist(CLAUSES)), per, given }),
  strict({ kind: v.literal('ratio'), over: name, under: name, per, given }),
  strict({ kind: v.literal('slope'), y: meters, x: meters, take, lag: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40))), changes: v.optional(v.boolean()), given }),
]);
export type Metric = v.InferOutput<typeof MetricSchema>;
export type Given = NonNullable<Metric['given']>;
