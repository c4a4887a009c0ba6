/** The form of `assets/library/timeline.json`. Titles and texts stand in the texts, `library.timeline.<id>`. */
import * as v from 'valibot';

const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected a year, a month or a day, such as "1992", "1992-01" or "1992-01-31"'));
const TimelineEntry = v.strictObject({
  from: date,
  to: v.optional(date),
  /** The years are nearly right. */
  about: v.optional(v.literal(true)),
  /** Told by one of the papers alone, and shown as its claim. */
  claim: v.optional(v.literal(true)),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});
export const TimelineSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/, 'expected an id of letters and digits that begins with a small letter')), TimelineEntry);
export type Timeline = v.InferOutput<typeof TimelineSchema>;
