/** Names in content → fields of the engine's state. */
import { Border, HIGH, LOW, pair, Perception, Platform, Region, Relation, State, Threat, eye } from '../engine/layout.ts';
import { BORDERS, PLATFORMS, STATES, THREATS } from '../engine/names.ts';
import type { Scope } from '../engine/tables.ts';

type Block = { readonly [column: string]: number };
const BLOCKS: { readonly [name: string]: { readonly block: Block; readonly index: (entity: string) => number } } = {
  border: { block: Border, index: (id) => BORDERS.findIndex((b) => b === id) },
  state: { block: State, index: (id) => STATES.findIndex((s) => s === id) },
  threat: { block: Threat, index: (id) => THREATS.findIndex((t) => t === id) },
  relation: { block: Relation, index: relationIndex },
  organisation: { block: Platform, index: (id) => PLATFORMS.findIndex((o) => o === id) },
  region: { block: Region, index: () => 0 },
};

function relationIndex(id: string): number {
  const [from, to] = id.split('-');
  return pair(STATES.findIndex((s) => s === from), STATES.findIndex((s) => s === to));
}

/** Field of a start value; the schema has already checked both names. */
export function startField(block: string, entity: string, column: string): number {
  const b = BLOCKS[block];
  return b === undefined ? -1 : (b.block[column] ?? -1) + b.index(entity);
}

export const misperceptionField = (state: string, border: string): number =>
  Perception.error + eye(STATES.findIndex((s) => s === state), BORDERS.findIndex((b) => b === border));

export const inRange = (field: number, value: number): boolean => value >= (LOW[field] as number) && value <= (HIGH[field] as number);
export const rangeText = (field: number): string => `${LOW[field]} to ${HIGH[field]}`;

/** Columns that an effect row of a scope may name. */
const SCOPE_BLOCK: { readonly [K in Scope]: Block } = {
  self: State, other: State, border: Border, trustOfOther: { trust: Relation.trust }, trustOfSelf: { trust: Relation.trust },
  ownError: { error: Perception.error }, otherError: { error: Perception.error }, threat: Threat, region: Region,
};
/** Scopes whose only column need not be named. */
const ONLY_COLUMN: { readonly [K in Scope]?: string } = { trustOfOther: 'trust', trustOfSelf: 'trust', ownError: 'error', otherError: 'error' };

export const columnsOf = (scope: Scope): string[] => Object.keys(SCOPE_BLOCK[scope]);

/** First offset of the column that a row moves; undefined when the scope has no such column. */
export function columnOf(scope: Scope, column: string | undefined): number | undefined {
  const name = column ?? ONLY_COLUMN[scope];
  return name === undefined ? undefined : SCOPE_BLOCK[scope][name];
}
