/** From the papers to the game: each item of the two papers with its words and the places where a player meets it. */
import { loadRegister, titleOf, type Source } from './register.ts';

/** Kinds of places, in the order in which an item lists them. */
export const PLACE_KINDS = [
  'order', 'clause', 'family', 'mode', 'institution', 'organisation', 'threat', 'event', 'scenario', 'rule', 'meter', 'parameter', 'screen', 'term', 'timeline', 'entry',
] as const;
type PlaceKind = (typeof PLACE_KINDS)[number];
export const ITEM_KINDS = ['concept', 'actor', 'instrument', 'threat', 'principle', 'claim', 'recommendation', 'event', 'obstacle'] as const;
export const PAPERS = ['A', 'B'] as const;

export interface Place {
  readonly kind: PlaceKind;
  readonly id: string;
}
type Remark = Readonly<Record<string, string>>;
interface Mapped {
  readonly kinds: readonly string[];
  readonly places?: { readonly [K in PlaceKind]?: readonly string[] };
  readonly why?: Remark;
  readonly caveat?: Remark;
}
export interface Item {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly places: readonly Place[];
  /** Why it has no place, by language. */
  readonly why: Remark | undefined;
  /** What is to be said beside it, by language. */
  readonly caveat: Remark | undefined;
  readonly words: Source;
}

/** All items in the order of the papers. Rejects when a file can't be fetched. */
export async function loadItems(): Promise<readonly Item[]> {
  const [map, register] = await Promise.all([import('../../../assets/seed-items.json'), loadRegister()]);
  const mapped: Readonly<Record<string, Mapped>> = map.default;
  return Object.entries(mapped).flatMap(([id, { kinds, places = {}, why, caveat }]) => {
    const words = register[id];
    return words === undefined ? [] : [{ id, kinds, places: PLACE_KINDS.flatMap((kind) => (places[kind] ?? []).map((place) => ({ kind, id: place }))), why, caveat, words }];
  });
}

export interface Filter {
  readonly find: string;
  /** Each '' for all. `place` may also be `NOWHERE`. */
  readonly paper: string;
  readonly kind: string;
  readonly place: string;
}
export const ALL: Filter = { find: '', paper: '', kind: '', place: '' };
export const NOWHERE = 'nowhere';
export const isFiltered = ({ find, paper, kind, place }: Filter): boolean => `${find.trim()}${paper}${kind}${place}` !== '';

/** Items that a filter lets through; words are looked for in the language shown. */
export function findItems(items: readonly Item[], { find, paper, kind, place }: Filter, language: string): readonly Item[] {
  const needle = find.trim().toLocaleLowerCase(language);
  return items.filter((item) =>
    item.id.startsWith(paper)
    && (kind === '' || item.kinds.includes(kind))
    && (place === '' || (place === NOWHERE ? item.places.length === 0 : item.places.some((at) => at.kind === place)))
    && `${item.id} ${titleOf(item.words, language)}`.toLocaleLowerCase(language).includes(needle));
}

/** Items that are met at one place. */
export const itemsAt = (items: readonly Item[], { kind, id }: Place): readonly Item[] => items.filter(({ places }) => places.some((place) => place.kind === kind && place.id === id));

/** Where each kind keeps its names: `#` stands for the id. A card's name is in the prose of its scenario. */
const NAMES: { readonly [K in Exclude<PlaceKind, 'event'>]: string } = {
  order: 'names.order.#.title', clause: 'names.clause.#.title', family: 'names.family.#', mode: 'names.missionMode.#', institution: 'names.institution.#',
  organisation: 'names.organisation.#', threat: 'names.threat.#', scenario: 'home.scenario.#.title', rule: 'names.rule.#', meter: 'names.meter.#',
  parameter: 'library.papers.parameters.#', screen: 'library.papers.screens.#', term: 'glossary.#.term', timeline: 'library.timeline.#.title', entry: 'library.#.title',
};
/** Kinds whose every place has words of its own; the others share a sentence. */
const OWN_WORDS: { readonly [K in PlaceKind]?: string } = {
  order: 'names.order.#.about', clause: 'names.clause.#.about', scenario: 'home.scenario.#.tagline', screen: 'library.papers.screensAbout.#', timeline: 'library.timeline.#.text', entry: 'library.#.text',
};
/** Key of the name of a place that is no card. */
export const nameKey = ({ kind, id }: Place & { readonly kind: Exclude<PlaceKind, 'event'> }): string => NAMES[kind].replace('#', id);
/** Key of what is said about a place that is no card. */
export const aboutKey = ({ kind, id }: Place): string => OWN_WORDS[kind]?.replace('#', id) ?? `library.papers.about.${kind}`;
