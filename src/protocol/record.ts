/** The record: rules version, content hash, key and every accepted command. Everything else is computed from it. */
import * as v from 'valibot';
import { SEATS } from '../engine/names.ts';
import { RecordedCommandSchema } from './commands.ts';

const text = v.pipe(v.string(), v.maxLength(80));
const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));

export const RECORD_FORMAT = 'good-offices-record';

export const OutcomeSchema = v.strictObject({
  ended: v.boolean(),
  failed: v.boolean(),
  war: v.boolean(),
  /** Final scores, unit 0–1000, by state. */
  scores: v.record(text, v.number()),
});

export const RecordSchema = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  version: v.literal(1),
  rules: text,
  scenario: text,
  content: text,
  /** Hash of the injects that its host could choose from; present when one of them was planned. */
  injects: v.optional(text),
  /** What the person typed or was given; the key is made from it. */
  keyText: text,
  key: v.strictObject({ low: uint32, high: uint32 }),
  /** Who holds each seat: 'person', or the policy of a computer delegation. */
  seats: v.record(v.picklist(SEATS), text),
  commands: v.pipe(v.array(RecordedCommandSchema), v.maxLength(20_000)),
  /** Hash of the whole state at the start and after each resolved turn. */
  hashes: v.array(text),
  /** True values of every public meter at the start and after each turn, so that a record outlives its rules. */
  series: v.record(text, v.array(v.number())),
  outcome: OutcomeSchema,
  /** Present when the game was stepped back: the turn at which this line left the earlier one. */
  branch: v.optional(v.strictObject({ turn: v.number(), rehearsed: v.literal(true) })),
});
export type GameRecord = v.InferOutput<typeof RecordSchema>;
export type Outcome = v.InferOutput<typeof OutcomeSchema>;
