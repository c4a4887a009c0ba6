/** The form of an experiment file. What its names refer to is checked in `plan.ts`, before any game runs. */
import * as v from 'valibot';
import { hint } from '../../content/errors.ts';
import { BORDERS, FACTS, POLICIES, STATES } from '../../engine/names.ts';
import { OrderSchema } from '../../protocol/orders.ts';
import { MECHANISM_NAMES } from './mechanisms.ts';

export const ALL = 'ALL';
export const SEATS_OF_FILES = [...STATES, ALL] as const;
export const MAX_GAMES = 1_000_000;
/** More arms or metrics than anybody can read; keeps a mistaken file from filling the memory. */
export const MOST = 40;

/** An object that knows all its keys, and names the nearest ones where a key is wrong. */
const strict = <const E extends v.ObjectEntries>(entries: E) => v.strictObject(entries, (issue) => {
  if (issue.expected !== 'never') return `Expected ${issue.expected}, found ${issue.received}.`;
  const key = String(issue.path?.at(-1)?.key ?? '');
  return `There is no key "${key}" here.${hint(key, Object.keys(entries))}`;
});

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const name = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/, 'Expected a name of 1 to 40 letters, digits, "-" or "_".'));
const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const number = v.pipe(v.number(), v.finite());
const meter = v.string();
const seat = v.picklist(STATES);
const fact = v.picklist(FACTS);
const few = <const T extends v.GenericSchema>(item: T) =>
  v.pipe(v.record(name, item), v.check((x) => Object.keys(x).length >= 1 && Object.keys(x).length <= MOST, `Expected 1 to ${MOST} entries.`));

/** Values by meter's or parameter's name. */
const Values = v.record(v.string(), v.pipe(v.number(), v.integer()));

const ScriptedSchema = v.pipe(
  strict({
    seat: v.picklist(SEATS_OF_FILES),
    turn: v.optional(turn),
    fromTurn: v.optional(turn),
    toTurn: v.optional(turn),
    order: OrderSchema,
    mode: v.optional(v.picklist(['add', 'replace'])),
  }),
  v.check((s) => (s.turn === undefined) !== (s.fromTurn === undefined && s.toTurn === undefined), 'Expected either "turn", or "fromTurn" and/or "toTurn".'),
  v.check((s) => (s.fromTurn ?? 1) <= (s.toTurn ?? 99), 'Expected "fromTurn" to be no later than "toTurn".'),
);

const MetricSchema = v.variant('kind', [
  strict({ kind: v.literal('final'), meter }),
  strict({ kind: v.literal('max'), meter, within: v.optional(turn) }),
  strict({ kind: v.literal('crosses'), meter, value: number, direction: v.optional(v.picklist(['up', 'down'])), within: v.optional(turn), fact: v.optional(fact) }),
  strict({ kind: v.literal('timeTo'), meter, value: number, direction: v.optional(v.picklist(['up', 'down'])), within: v.optional(turn), fact: v.optional(fact) }),
  strict({ kind: v.literal('failed') }),
  strict({ kind: v.literal('war') }),
  strict({ kind: v.literal('count'), fact, seat: v.optional(seat), border: v.optional(v.picklist(BORDERS)), within: v.optional(turn) }),
  strict({ kind: v.literal('score'), seat: v.optional(seat) }),
  strict({ kind: v.literal('acceptance'), seat: v.optional(seat) }),
]);

const ArmSchema = strict({
  about: v.optional(text),
  policies: v.optional(v.record(v.picklist(SEATS_OF_FILES), v.picklist(POLICIES))),
  orders: v.optional(v.pipe(v.array(ScriptedSchema), v.maxLength(400))),
  overrides: v.optional(Values),
  parameters: v.optional(Values),
  off: v.optional(v.array(v.picklist(MECHANISM_NAMES))),
});

/** What a published finding leads us to expect; the lab prints it beside the result and judges nothing. */
const PredictionSchema = strict({
  id: v.pipe(v.string(), v.regex(/^P\d{1,2}$/, 'Expected "P" and a number.')),
  statement: text,
  source: v.pipe(v.array(text), v.minLength(1)),
  tolerance: v.pipe(v.array(strict({ contrast: name, atLeast: v.optional(number), atMost: v.optional(number) })), v.minLength(1)),
  notes: v.optional(text),
});

export const ExperimentSchema = strict({
  $schema: v.optional(v.string()),
  title: v.optional(text),
  question: v.optional(text),
  prediction: v.optional(PredictionSchema),
  scenario: v.string(),
  games: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_GAMES)),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  overrides: v.optional(Values),
  parameters: v.optional(Values),
  arms: few(ArmSchema),
  metrics: few(MetricSchema),
  contrasts: v.optional(v.pipe(v.array(strict({ name, metric: name, a: name, b: name })), v.maxLength(200))),
});

export type Experiment = v.InferOutput<typeof ExperimentSchema>;
export type Arm = v.InferOutput<typeof ArmSchema>;
export type Metric = v.InferOutput<typeof MetricSchema>;
export type Scripted = v.InferOutput<typeof ScriptedSchema>;
