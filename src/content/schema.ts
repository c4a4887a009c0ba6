/** The form of content files. Every number carries its source; ids are checked against the engine's lists. */
import * as v from 'valibot';
import { Border, Platform, Region, State, Threat } from '../engine/layout.ts';
import { BORDERS, CLAUSES, INSTITUTIONS, ISSUES, ORDERS, ORGANISATIONS, PLATFORMS, RULES, SEASONS, STATES, THREATS } from '../engine/names.ts';
import { PARAMS } from '../engine/params.ts';
import { DOCTRINE, SCOPES } from '../engine/tables.ts';

const sourceId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+$/, 'expected the id of a source, or "assumption"'));
const sourceList = v.pipe(v.array(sourceId), v.minLength(1));
/** A whole number and where it comes from. */
const Num = v.strictObject({ value: v.pipe(v.number(), v.integer()), source: v.union([sourceId, sourceList]) });
export type Num = v.InferOutput<typeof Num>;
/** Ids of events and goals: they are also keys of texts, so no dots. */
const id = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/, 'expected an id of letters and digits that begins with a small letter'));

const partialNums = <K extends string>(keys: readonly K[]) => v.partial(v.strictObject(v.entriesFromList(keys, Num)));
const everyState = <S extends v.GenericSchema>(schema: S) => v.strictObject(v.entriesFromList(STATES, schema));
const byState = everyState(Num);
const columns = <B extends object>(block: B) => Object.keys(block) as (keyof B & string)[];

const BorderEntry = v.strictObject({
  issue: v.picklist(ISSUES),
  /** Fictional site of incidents; text key `sites.<border>`. */
  live: v.boolean(),
  base: Num,
  pressure: Num,
});

const EventEntry = v.strictObject({
  from: Num,
  to: Num,
  /** Permille each season. */
  chance: Num,
  season: v.optional(v.picklist(SEASONS)),
  /** A card that can come again; left out for those that come once. */
  repeats: v.optional(v.boolean()),
  border: v.optional(v.picklist(BORDERS)),
  when: v.optional(v.strictObject({ meter: v.string(), atLeast: v.optional(Num), atMost: v.optional(Num) })),
  effects: v.pipe(v.array(v.strictObject({ meter: v.string(), delta: Num })), v.minLength(1)),
  sources: sourceList,
});

const GoalEntry = v.strictObject({
  kind: v.picklist(['public', 'private']),
  meter: v.string(),
  atLeast: v.optional(Num),
  atMost: v.optional(Num),
  weight: Num,
});

const StartBorder = v.strictObject({ ...partialNums(columns(Border)).entries, misperception: v.optional(partialNums(STATES)) });
const Pairs = STATES.flatMap((from) => STATES.filter((to) => to !== from).map((to) => `${from}-${to}`));

export const ScenarioSchema = v.strictObject({
  id: v.string(),
  extends: v.optional(v.string()),
  turns: Num,
  firstSeason: v.picklist(SEASONS),
  sources: sourceList,
  roleSources: everyState(sourceList),
  borders: v.strictObject(v.entriesFromList(BORDERS, BorderEntry)),
  threats: v.pipe(v.array(v.picklist(THREATS)), v.minLength(1)),
  exposure: v.strictObject(v.entriesFromList(THREATS, byState)),
  waterNeed: v.strictObject(v.entriesFromList(SEASONS, byState)),
  energyNeed: v.strictObject(v.entriesFromList(SEASONS, byState)),
  start: v.strictObject({
    border: v.strictObject(v.entriesFromList(BORDERS, StartBorder)),
    state: everyState(partialNums(columns(State))),
    relation: v.strictObject(v.entriesFromList(Pairs, partialNums(['trust', 'tone', 'sanction']))),
    threat: v.strictObject(v.entriesFromList(THREATS, partialNums(columns(Threat)))),
    region: partialNums(columns(Region)),
    organisation: v.strictObject(v.entriesFromList(PLATFORMS, partialNums(columns(Platform)))),
  }),
  /** Which states share which organisations (E38), and each state's security capacity, 0–1000. */
  memberships: v.record(v.string(), v.strictObject({ states: v.array(v.picklist(STATES)), source: v.union([sourceId, sourceList]) })),
  power: byState,
  /** Platforms on offer; left out: none. */
  organisations: v.optional(v.array(v.picklist(PLATFORMS))),
  /** The common fund: what it takes lies between `low` and `high` (budget, all states together), by the end of turn `due`. */
  fund: v.optional(v.strictObject({ low: Num, high: Num, due: Num, risk: Num, threat: v.picklist(THREATS), known: v.array(v.picklist(STATES)) })),
  parameters: v.optional(partialNums(PARAMS)),
  /** Orders and clauses on offer. */
  orders: v.array(v.picklist(ORDERS)),
  clauses: v.pipe(v.array(v.picklist(CLAUSES)), v.minLength(1)),
  events: v.record(id, EventEntry),
  goals: everyState(v.record(id, GoalEntry)),
  doctrine: everyState(v.strictObject(v.entriesFromList(DOCTRINE, Num))),
});
export type Scenario = v.InferOutput<typeof ScenarioSchema>;

/** `after`: seasons until it arrives; left out: at once. */
const Row = v.strictObject({ scope: v.picklist(SCOPES), column: v.optional(v.string()), threat: v.optional(v.picklist(THREATS)), delta: Num, after: v.optional(Num) });
export type Row = v.InferOutput<typeof Row>;

const OrderEntry = v.strictObject({
  capital: Num,
  approval: Num,
  budget: Num,
  effects: v.array(Row),
  /** Id of the article of the Charter it rests on: C33 is Article 33. */
  charter: v.pipe(v.string(), v.regex(/^C\d\d$/, 'expected an article of the Charter, such as "C33"')),
  sources: sourceList,
});
const PlatformEntry = v.strictObject({
  capital: Num,
  approval: Num,
  budget: Num,
  /** Who may work through it, and whose doctrine bars it. */
  access: v.pipe(v.array(v.picklist(STATES)), v.minLength(1)),
  redLineOf: v.array(v.picklist(STATES)),
  isUn: v.boolean(),
  effects: v.array(Row),
  /** Joint effort that it adds against threats. */
  effort: partialNums(THREATS),
  sources: sourceList,
});
export const PlatformsSchema = v.strictObject(v.entriesFromList(PLATFORMS, PlatformEntry));
export type Platforms = v.InferOutput<typeof PlatformsSchema>;
export const OrdersSchema = v.strictObject(v.entriesFromList(ORDERS, OrderEntry));
export const ClausesSchema = v.strictObject(
  v.entriesFromList(CLAUSES, v.strictObject({ onSign: v.array(Row), onKept: v.array(Row), sources: sourceList })),
);
export const RulesSchema = v.strictObject({
  rules: v.strictObject(v.entriesFromList(RULES, sourceList)),
  institutions: v.strictObject(v.entriesFromList(INSTITUTIONS, sourceList)),
  organisations: v.strictObject(v.entriesFromList(ORGANISATIONS, sourceList)),
});
/** What a host may let happen; its words are the texts' section `injects`. */
export const InjectsSchema = v.record(
  id,
  v.strictObject({
    threat: v.picklist(THREATS),
    border: v.optional(v.picklist(BORDERS)),
    effects: v.pipe(v.array(v.strictObject({ meter: v.string(), delta: Num })), v.minLength(1), v.maxLength(4)),
    sources: sourceList,
  }),
);
export type Injects = v.InferOutput<typeof InjectsSchema>;
export const ParametersSchema = v.strictObject(v.entriesFromList(PARAMS, Num));
export const LibrarySchema = v.record(
  sourceId,
  v.strictObject({
    kind: v.picklist(['publication', 'item', 'article']),
    title: v.pipe(v.string(), v.minLength(1)),
    /** Title in Russian, where it is our own wording. */
    ru: v.optional(v.pipe(v.string(), v.minLength(1))),
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'expected an http address'))),
    /** Section of the seed paper that holds the item. */
    pointer: v.optional(v.string()),
  }),
);
export type Orders = v.InferOutput<typeof OrdersSchema>;
export type Clauses = v.InferOutput<typeof ClausesSchema>;
export type Rules = v.InferOutput<typeof RulesSchema>;
export type Parameters = v.InferOutput<typeof ParametersSchema>;
