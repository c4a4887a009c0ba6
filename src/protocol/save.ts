/** A saved game: its record, who played it, and what was in preparation. */
import * as v from 'valibot';
import { STATES } from '../engine/names.ts';
import { OrderSetSchema } from './orders.ts';
import { RecordSchema } from './record.ts';
import { BesideSchema, SITTERS } from './screen.ts';

const turn = v.pipe(v.number(), v.integer(), v.minValue(1));

export const SaveSchema = v.strictObject({
  save: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Whose view was shown last; of several persons' games always what everyone may read. */
  seat: v.picklist(SITTERS),
  /** The turn being played, for the list. */
  turn,
  /** Milliseconds since 1970. */
  savedAt: v.number(),
  record: RecordSchema,
  /** Orders in preparation, by seat; beside the record, never in it. */
  drafts: v.record(v.picklist(STATES), OrderSetSchema),
  beside: v.optional(BesideSchema),
});
export type Save = v.InferOutput<typeof SaveSchema>;

/** A save as it was put away; null when what was found is none. */
export function readSave(value: unknown): Save | null {
  const parsed = v.safeParse(SaveSchema, value);
  return parsed.success ? parsed.output : null;
}
