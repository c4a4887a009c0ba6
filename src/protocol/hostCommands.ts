/** What the host of a game (teacher, facilitator) may do; kept in the record like the commands of seats. */
import * as v from 'valibot';
import { BORDERS, HOLDERS, STATES } from '../engine/names.ts';

const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400));
const meter = v.pipe(v.string(), v.maxLength(60));
const value = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** Something that happens to the region: a card of the library, or one that the host has written for this game. */
export const InjectSchema = v.variant('from', [
  v.strictObject({ from: v.literal('library'), id: v.pipe(v.string(), v.maxLength(60)) }),
  v.strictObject({
    from: v.literal('own'),
    title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
    body: v.pipe(v.string(), v.trim(), v.maxLength(240)),
    border: v.optional(v.picklist(BORDERS)),
    /** Meters by name; change in unit 0–1000, at most 300 either way. */
    effects: v.pipe(v.array(v.strictObject({ meter, delta: v.pipe(v.number(), v.integer(), v.minValue(-300), v.maxValue(300)) })), v.maxLength(4)),
  }),
]);
export type Inject = v.InferOutput<typeof InjectSchema>;

/** When it comes: at once, with the news of a turn, or with the first news in which a meter's true value passes a line. */
export const InjectTimeSchema = v.variant('at', [
  v.strictObject({ at: v.literal('now') }),
  v.strictObject({ at: v.literal('turn'), turn }),
  v.strictObject({ at: v.literal('when'), meter, is: v.picklist(['atLeast', 'atMost']), value }),
]);
export type InjectTime = v.InferOutput<typeof InjectTimeSchema>;

export const HOST_COMMANDS = [
  /** A computer plays a seat of an absent or late delegation, until it is handed back. */
  v.strictObject({ do: v.literal('takeOver'), seat: v.picklist(STATES), by: v.picklist(HOLDERS) }),
  v.strictObject({ do: v.literal('handBack'), seat: v.picklist(STATES) }),
  v.strictObject({ do: v.literal('inject'), inject: InjectSchema, time: InjectTimeSchema }),
  /** Takes a planned inject off the list; `plan` counts the `inject` commands of this game from 1. */
  v.strictObject({ do: v.literal('cancelInject'), plan: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ do: v.literal('forecasts'), shown: v.boolean() }),
  /** On to the debrief: judged as it stands. Only before orders are resolved. */
  v.strictObject({ do: v.literal('endEarly') }),
  /** The phase is over for everyone who has not said so: drafts are locked as they are, open offers lapse. */
  v.strictObject({ do: v.literal('closePhase') }),
] as const;

/** What the host sees: nothing that is secret between delegations, for its screen may be read by all. */
export interface HostView {
  readonly forecastsShown: boolean;
  readonly injects: readonly { readonly plan: number; readonly inject: Inject; readonly time: InjectTime; readonly firedTurn?: number; readonly cancelled?: true }[];
  /** Seats that still have to act before the phase ends. */
  readonly waitingFor: readonly string[];
  /** Injects of the library that fit this scenario's threats and borders. */
  readonly library: readonly { readonly id: string; readonly threat: string; readonly border?: string; readonly effects: readonly { readonly meter: string; readonly delta: number }[]; readonly sources: readonly string[] }[];
}
