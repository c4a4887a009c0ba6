/** The form of `assets/seed-items.json`: where a player meets each item of the two papers. The words of the items stand in the register of sources. */
import * as v from 'valibot';
import { METER_NAMES } from '../engine/meters.ts';
import { CLAUSES, INSTITUTIONS, MISSION_MODES, ORDER_FAMILIES, ORDERS, ORGANISATIONS, RULES, THREATS } from '../engine/names.ts';
import { PARAMS } from '../engine/params.ts';

const numbered = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
/** All items of both papers: 47 of the paper on cooperation, 46 of the one on preventive diplomacy. */
export const ITEM_IDS: readonly string[] = [...numbered('A', 47), ...numbered('B', 46)];

/** Claims that no known source supports as they stand: each must say so. */
export const NEEDS_CAVEAT: readonly string[] = ['B15', 'B38', 'B41'];

const ITEM_KINDS = ['concept', 'actor', 'instrument', 'threat', 'principle', 'claim', 'recommendation', 'event', 'obstacle'] as const;

/** Screens, or parts of them, that carry an idea as a whole; each has a name in the texts, `library.papers.screens`. */
export const SCREENS = ['delegations', 'roleSheet', 'diplomacy', 'orders', 'reflection', 'outcome', 'goals', 'causes', 'sources', 'modelChecked'] as const;

/** What a meter measures, whatever it belongs to: `border.KG-TJ.tension` → `tension`. */
const measureOf = (name: string): string => name.split('.')[name.startsWith('region.') ? 1 : 2] as string;
const MEASURES = [...new Set(METER_NAMES.map(measureOf))];

const some = <S extends v.GenericSchema>(id: S) => v.optional(v.pipe(v.array(id), v.minLength(1)));
const bothLanguages = v.strictObject({ en: v.pipe(v.string(), v.minLength(1)), ru: v.pipe(v.string(), v.minLength(1)) });

const Places = v.strictObject({
  rule: some(v.picklist(RULES)),
  order: some(v.picklist(ORDERS)),
  family: some(v.picklist(ORDER_FAMILIES)),
  clause: some(v.picklist(CLAUSES)),
  institution: some(v.picklist(INSTITUTIONS)),
  organisation: some(v.picklist(ORGANISATIONS)),
  /** Consent modes of a mission. */
  mode: some(v.picklist(MISSION_MODES)),
  threat: some(v.picklist(THREATS)),
  meter: some(v.picklist(MEASURES)),
  parameter: some(v.picklist(PARAMS)),
  screen: some(v.picklist(SCREENS)),
  // What files of content hold: checkLibrary compares them with those.
  /** Terms of the glossary. */
  term: some(v.string()),
  /** Entries of the timeline. */
  timeline: some(v.string()),
  scenario: some(v.string()),
  /** Cards of news, `scenario/event`. */
  event: some(v.string()),
  /** Entries of the library's other pages, e.g. `model.talk`. */
  entry: some(v.string()),
});
export type Places = v.InferOutput<typeof Places>;

const Item = v.strictObject({
  kinds: v.pipe(v.array(v.picklist(ITEM_KINDS)), v.minLength(1)),
  places: v.optional(Places),
  /** Why a player meets it nowhere; only where there is no place. */
  why: v.optional(bothLanguages),
  /** What has to be said beside a claim of the paper. */
  caveat: v.optional(bothLanguages),
});
export const SeedItemsSchema = v.record(v.string(), Item);
export type SeedItems = v.InferOutput<typeof SeedItemsSchema>;
