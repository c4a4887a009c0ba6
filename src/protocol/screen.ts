/** One device for several delegations: who sits, who comes next, and what is kept beside the record. */
import * as v from 'valibot';
import { SEATS, type SeatId } from '../engine/names.ts';
import { HOST_COMMANDS } from './hostCommands.ts';

/** A seat at the device, or what everyone may read. */
export const SITTERS = [...SEATS, 'PUBLIC'] as const;

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The clock of a phase. At most one of `endsAt` and `left` is there: it runs, or it stands. */
export const ClockSchema = v.strictObject({
  /** Milliseconds since 1970. */
  endsAt: v.nullable(instant),
  /** Milliseconds. */
  left: v.nullable(instant),
  /** True while everything stands still behind a curtain. */
  paused: v.boolean(),
});
export type Clock = v.InferOutput<typeof ClockSchema>;

const word = v.pipe(v.string(), v.maxLength(80));
/** What a part of the page remembers of itself: flat, and small enough to be kept with every save. Empty when there is nothing. */
export const NotesSchema = v.pipe(v.record(word, v.union([word, v.number(), v.boolean()])), v.maxEntries(20));
export type Notes = v.InferOutput<typeof NotesSchema>;

/** What outlives the page but is no part of the game: the host's clock, a lesson's plan, a debrief that is led. */
export const BesideSchema = v.strictObject({ clock: v.optional(ClockSchema), lesson: v.optional(NotesSchema), lead: v.optional(NotesSchema) });
export type Beside = v.InferOutput<typeof BesideSchema>;

export const SCREEN_REQUESTS = [
  /** From now on the page holds this seat's view and no other's; commands are its. */
  v.strictObject({ ask: v.literal('sit'), seat: v.picklist(SITTERS) }),
  /** What everyone may read, while a seat keeps its place. */
  v.strictObject({ ask: v.literal('public') }),
  v.strictObject({ ask: v.literal('seating') }),
  /** Everyone at this device is done with this phase; orders end by locking instead. */
  v.strictObject({ ask: v.literal('turnPage') }),
  v.strictObject({ ask: v.literal('host'), command: v.variant('do', [...HOST_COMMANDS]) }),
  v.strictObject({ ask: v.literal('hostView') }),
  v.strictObject({ ask: v.literal('beside') }),
  v.strictObject({ ask: v.literal('keepBeside'), beside: BesideSchema }),
] as const;

/**
 * A person's seat and whether its delegation should come to the device now: `first` in this phase, `again` because
 * something new waits for its answer.
 */
export interface SeatDue {
  readonly seat: SeatId;
  readonly due: 'first' | 'again' | 'none';
}
