/** What delegations say to each other: an intent and its parameters, put into words in each reader's language. There is no free text. */
import * as v from 'valibot';
import { BORDERS, CLAUSES, ORDERS, REFUSALS, SEATS, type STATES, THREATS } from '../engine/names.ts';
import { NEEDS } from './needs.ts';

export const INTENTS = ['ask', 'offer', 'warn', 'thank', 'explain', 'meet', 'redLine', 'apologise', 'reassure', 'question', 'need'] as const;
export type IntentKind = (typeof INTENTS)[number];

/** What an intent is about. */
export const TopicSchema = v.variant('on', [
  v.strictObject({ on: v.literal('clause'), clause: v.picklist(CLAUSES), border: v.optional(v.picklist(BORDERS)) }),
  v.strictObject({ on: v.literal('order'), order: v.picklist(ORDERS), border: v.optional(v.picklist(BORDERS)) }),
  v.strictObject({ on: v.literal('border'), border: v.picklist(BORDERS) }),
  v.strictObject({ on: v.literal('threat'), threat: v.picklist(THREATS) }),
  /** An agreement by the id that both sides see. */
  v.strictObject({ on: v.literal('agreement'), agreement: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ on: v.literal('need'), need: v.picklist(NEEDS) }),
]);
export type Topic = v.InferOutput<typeof TopicSchema>;

export const IntentSchema = v.strictObject({
  kind: v.picklist(INTENTS),
  about: v.optional(TopicSchema),
  /** `explain`: why something was refused. */
  reason: v.optional(v.picklist(REFUSALS)),
});
export type Intent = v.InferOutput<typeof IntentSchema>;

/** What each intent can be about; `none`: it needs no topic. The composer offers nothing else, and the session takes nothing else. */
export const TOPICS_OF: { readonly [K in IntentKind]: readonly (Topic['on'] | 'none')[] } = {
  ask: ['clause', 'order', 'border', 'threat'],
  offer: ['clause', 'order', 'threat'],
  warn: ['order', 'border', 'agreement'],
  thank: ['agreement', 'order', 'none'],
  explain: ['clause', 'order', 'agreement'],
  meet: ['border', 'threat', 'none'],
  redLine: ['clause', 'order'],
  apologise: ['agreement', 'border', 'order', 'none'],
  reassure: ['border', 'agreement', 'order'],
  question: ['need', 'border', 'none'],
  need: ['need'],
};

export const SayingSchema = v.strictObject({
  to: v.pipe(v.array(v.picklist(SEATS)), v.minLength(1), v.maxLength(5)),
  intent: IntentSchema,
  /** Heard by everyone, or by those addressed only. */
  isPublic: v.boolean(),
});
export type Saying = v.InferOutput<typeof SayingSchema>;

/** A saying as one who may hear it sees it. */
export interface SaidView extends Saying {
  /** Counted over what this viewer has heard, so that it tells nothing of what others say. */
  readonly id: number;
  readonly turn: number;
  readonly from: (typeof SEATS)[number];
}

/** At most this many sayings of one seat a turn. */
export const SAYINGS_PER_SEAT = 6;

/** What a side tells the envoy of a clause, in private. */
export const WISHES = ['need', 'accept', 'never'] as const;
export const PositionSchema = v.strictObject({ clause: v.picklist(CLAUSES), wish: v.picklist(WISHES) });
export type Position = v.InferOutput<typeof PositionSchema>;
export const PositionsSchema = v.pipe(v.array(PositionSchema), v.minLength(1), v.maxLength(CLAUSES.length));

/** What one side has told the envoy at a border; known to these two only. */
export interface Confided {
  readonly border: (typeof BORDERS)[number];
  readonly by: (typeof STATES)[number];
  readonly turn: number;
  readonly positions: readonly Position[];
}
