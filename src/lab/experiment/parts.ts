/** Pieces of which the forms of experiment files are made. */
import * as v from 'valibot';
import { hint } from '../../content/errors.ts';
import { BORDERS, CLAUSES, DROPS, FACTS, INSTITUTIONS, ORDERS, PLATFORMS, STATES, THREATS } from '../../engine/names.ts';
import { PARAMS } from '../../engine/params.ts';

/** More arms or metrics than anybody can read; keeps a mistaken file from filling the memory. */
export const MOST = 40;

/** An object that knows all its keys, and names the nearest ones where a key is wrong. */
export const strict = <const E extends v.ObjectEntries>(entries: E) => v.strictObject(entries, (issue) => {
  if (issue.expected !== 'never') return `Expected ${issue.expected}, found ${issue.received}.`;
  const key = String(issue.path?.at(-1)?.key ?? '');
  return `There is no key "${key}" here.${hint(key, Object.keys(entries))}`;
});

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(900));
export const name = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/, 'Expected a name of 1 to 40 letters, digits, "-" or "_".'));
export const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
export const number = v.pipe(v.number(), v.finite());
export const meters = v.pipe(v.string(), v.description('A name that `npm run -s lab -- meters --scenario ID` lists, or one with * for a part: all the meters that fit.'));
export const seat = v.picklist(STATES);
const fact = v.picklist(FACTS);

/** An object of 1 to MOST named things. */
export const few = <const T extends v.GenericSchema>(item: T) => v.pipe(
  v.record(name, item),
  v.check((x) => Object.keys(x).length >= 1 && Object.keys(x).length <= MOST, `Expected 1 to ${MOST} entries.`),
  v.metadata({ json: { minProperties: 1, maxProperties: MOST } }),
);

/** Whole numbers by the name of what they are for. */
export const Values = v.record(v.string(), v.pipe(v.number(), v.integer()));

/** The same for the numbers of the rules; an unknown name is found later, where the nearest can be named. */
export const Parameters = v.pipe(Values, v.metadata({ json: { propertyNames: { enum: [...PARAMS] } } }));

/** What narrows a fact down, all optional; `atLeast` and `atMost` are about its number. */
export const FILTERS = {
  seat: v.optional(seat),
  border: v.optional(v.picklist(BORDERS)),
  order: v.optional(v.picklist(ORDERS)),
  reason: v.optional(v.picklist(DROPS)),
  clause: v.optional(v.picklist(CLAUSES)),
  institution: v.optional(v.picklist(INSTITUTIONS)),
  threat: v.optional(v.picklist(THREATS)),
  platform: v.optional(v.picklist(PLATFORMS)),
  atLeast: v.optional(number),
  atMost: v.optional(number),
};
/** A kind of fact with its filters. */
export const EVENT = { fact, ...FILTERS };
/** The same where no fact is needed. */
export const CLOCK = { fact: v.optional(fact), ...FILTERS };
export const EventSchema = strict(EVENT);
export type Event = v.InferOutput<typeof EventSchema>;
