/** The form of an experiment file. What its names refer to is checked in `plan.ts`, before any game runs. */
import * as v from 'valibot';
import { BORDERS, CLAUSES, ISSUES, POLICIES, STATES } from '../../engine/names.ts';
import { OfferDraftSchema } from '../../protocol/offers.ts';
import { OrderSchema } from '../../protocol/orders.ts';
import { MECHANISM_NAMES } from './mechanisms.ts';
import { MetricSchema } from './metricFormat.ts';
import { few, name, number, Parameters, seat, strict, text, turn, Values } from './parts.ts';

export const ALL = 'ALL';
export const SEATS_OF_FILES = [...STATES, ALL] as const;
export const MAX_GAMES = 1_000_000;

const actor = v.picklist(SEATS_OF_FILES);
const mode = v.optional(v.picklist(['add', 'replace']));
const optionalSpan = { turn: v.optional(turn), fromTurn: v.optional(turn), toTurn: v.optional(turn) };
interface Span {
  readonly turn?: number | undefined;
  readonly fromTurn?: number | undefined;
  readonly toTurn?: number | undefined;
}
const EITHER = 'Expected either "turn", or "fromTurn" and/or "toTurn".';
const isRange = ({ fromTurn, toTurn }: Span): boolean => fromTurn !== undefined || toTurn !== undefined;
const isEither = (s: Span): boolean => (s.turn !== undefined) !== isRange(s);
const isNotBoth = (s: Span): boolean => s.turn === undefined || !isRange(s);
const isForward = (s: Span): boolean => (s.fromTurn ?? 1) <= (s.toTurn ?? 99);
const FORWARD = 'Expected "fromTurn" to be no later than "toTurn".';
const EITHER_IN_JSON = { json: { oneOf: [{ required: ['turn'] }, { anyOf: [{ required: ['fromTurn'] }, { required: ['toTurn'] }] }] } };

const ScriptedSchema = v.pipe(strict({ seat: actor, ...optionalSpan, order: OrderSchema, mode }), v.check((s) => isEither(s), EITHER), v.check((s) => isForward(s), FORWARD), v.metadata(EITHER_IN_JSON));
/** An offer that a seat makes at the negotiating table. */
const ScriptedOfferSchema = v.pipe(strict({ seat, ...optionalSpan, offer: OfferDraftSchema, mode }), v.check((s) => isEither(s), EITHER), v.check((s) => isForward(s), FORWARD), v.metadata(EITHER_IN_JSON));
/** How a seat answers offers, instead of asking its policy. */
const ScriptedAnswerSchema = v.pipe(
  strict({
    seat: actor,
    ...optionalSpan,
    answer: v.picklist(['accept', 'refuse']),
    /** Only offers that hold one of these clauses, and come from one of these seats. */
    clauses: v.optional(v.pipe(v.array(v.picklist(CLAUSES)), v.minLength(1))),
    from: v.optional(v.pipe(v.array(seat), v.minLength(1))),
  }),
  v.check((s) => isNotBoth(s), EITHER),
  v.check((s) => isForward(s), FORWARD),
);

/** What a quarrel is about and how strongly it drifts; only what is named here changes. */
const unit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)));
const BordersSchema = v.record(v.picklist(BORDERS), strict({
  issue: v.optional(v.picklist(ISSUES)),
  base: unit,
  pressure: unit,
  powerGap: unit,
  shared: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  live: v.optional(v.boolean()),
}));

const ArmSchema = strict({
  about: v.optional(text),
  policies: v.optional(v.record(actor, v.picklist(POLICIES))),
  orders: v.optional(v.pipe(v.array(ScriptedSchema), v.maxLength(400))),
  offers: v.optional(v.pipe(v.array(ScriptedOfferSchema), v.maxLength(400))),
  answers: v.optional(v.pipe(v.array(ScriptedAnswerSchema), v.maxLength(100))),
  overrides: v.optional(Values),
  parameters: v.optional(Parameters),
  borders: v.optional(BordersSchema),
  off: v.optional(v.array(v.picklist(MECHANISM_NAMES))),
});

const bounds = { atLeast: v.optional(number), atMost: v.optional(number) };
const of = v.optional(v.picklist(['mean', 'median']));
/** `a` and `b` are arms; without `metric` they are contrasts that stand earlier in the list. */
const ContrastSchema = strict({
  name,
  metric: v.optional(name),
  metricB: v.optional(name),
  a: name,
  b: name,
  as: v.optional(v.picklist(['difference', 'ratio'])),
  per: v.optional(v.picklist(['game', 'means'])),
  of,
  where: v.optional(v.pipe(v.array(strict({ arm: name, metric: name, ...bounds })), v.maxLength(10))),
});

/** A contrast, or a metric of one arm, and between which values it should lie. */
const tolerance = v.pipe(
  v.array(v.pipe(
    strict({ contrast: v.optional(name), arm: v.optional(name), metric: v.optional(name), of, ...bounds }),
    v.check((x) => (x.contrast === undefined) === (x.arm !== undefined && x.metric !== undefined), 'Expected either "contrast", or "arm" and "metric".'),
  )),
  v.minLength(1),
);

/** What a published finding leads us to expect. */
const PredictionSchema = strict({
  id: v.pipe(v.string(), v.regex(/^P\d{1,2}$/, 'Expected "P" and a number.')),
  statement: text,
  source: v.pipe(v.array(text), v.minLength(1)),
  tolerance,
  notes: v.optional(text),
  /** What the same arms should show when these mechanisms do nothing in any of them. */
  ablation: v.optional(strict({ off: v.pipe(v.array(v.picklist(MECHANISM_NAMES)), v.minLength(1)), tolerance })),
  /** Why the model does not hold it, where that is understood. */
  whyNot: v.optional(text),
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
  parameters: v.optional(Parameters),
  borders: v.optional(BordersSchema),
  arms: few(ArmSchema),
  metrics: few(MetricSchema),
  contrasts: v.optional(v.pipe(v.array(ContrastSchema), v.maxLength(200))),
});

/** What an arm and a contrast may hold. */
export const ArmKeys = Object.keys(ArmSchema.entries);
export const ContrastKeys = Object.keys(ContrastSchema.entries);

export type Experiment = v.InferOutput<typeof ExperimentSchema>;
export type Arm = v.InferOutput<typeof ArmSchema>;
export type Scripted = v.InferOutput<typeof ScriptedSchema>;
export type ScriptedOffer = v.InferOutput<typeof ScriptedOfferSchema>;
export type ScriptedAnswer = v.InferOutput<typeof ScriptedAnswerSchema>;
export type Contrast = v.InferOutput<typeof ContrastSchema>;
export type Prediction = v.InferOutput<typeof PredictionSchema>;
export type Tolerance = Prediction['tolerance'][number];
