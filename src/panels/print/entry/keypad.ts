/** What can be tapped: the numbers on the cards, and behind each only what is legal now, every choice in one tap. */
import type { ClauseType, OrderKind, StateId } from '../../../engine/names.ts';
import type { Clause } from '../../../protocol/offers.ts';
import type { DeskOption } from '../../../protocol/view.ts';
import { choicesOf } from '../../diplomacy/compose/lines.ts';
import { type Setting, slotsOf } from '../../diplomacy/compose/slots.ts';
import { codeOfClause, codeOfOrder } from '../codes.ts';
import type { CardPart } from '../../../protocol/paper.ts';
import { CARD_PARTS } from '../parts.ts';

export interface OrderKey {
  readonly code: number;
  readonly kind: OrderKind;
  /** Legal now; none when the card can't be played this season. */
  readonly options: readonly DeskOption[];
}

/** One key for each kind on the desk, by number. `hold` has none: a slip without orders holds. */
export function orderKeys(desk: readonly DeskOption[]): readonly OrderKey[] {
  const kinds = [...new Set(desk.map(({ order }) => order.kind))].filter((kind) => kind !== 'hold');
  return kinds
    .map((kind): OrderKey => ({ code: codeOfOrder(kind), kind, options: desk.filter(({ order, unavailable }) => order.kind === kind && unavailable === undefined) }))
    .sort((a, b) => a.code - b.code);
}

const partIn = ({ order }: DeskOption, part: CardPart): string | undefined => {
  const value = order[part];
  return value === undefined ? undefined : String(value);
};

/** Parts in which these options differ: what has to be said to tell them apart. */
export const differing = (options: readonly DeskOption[]): readonly CardPart[] =>
  CARD_PARTS.filter((part) => new Set(options.map((option) => partIn(option, part))).size > 1);

export interface OptionGroup {
  /** What all of them have in common and other groups have not; empty when there is one group. */
  readonly head: readonly (readonly [part: CardPart, value: string])[];
  readonly options: readonly { readonly option: DeskOption; readonly says: readonly (readonly [part: CardPart, value: string])[] }[];
}

/** So many buttons are still seen at a glance. */
const GLANCE = 12;
/** A large choice is a table: its rows say where and how, its columns what and how large. */
const COLUMNS: readonly CardPart[] = ['type', 'size'];

/** The options arranged so that one tap is enough, however many there are. */
export function groupsOf(options: readonly DeskOption[]): readonly OptionGroup[] {
  const parts = differing(options);
  const heads = options.length > GLANCE ? parts.filter((part) => !COLUMNS.includes(part)) : [];
  const read = (option: DeskOption, of: readonly CardPart[]) => of.map((part) => [part, partIn(option, part) ?? ''] as const);
  const groups = new Map<string, { head: OptionGroup['head']; options: OptionGroup['options'][number][] }>();
  for (const option of options) {
    const head = read(option, heads);
    const group = groups.get(String(head)) ?? { head, options: [] };
    groups.set(String(head), group);
    group.options.push({ option, says: read(option, parts.filter((part) => !heads.includes(part))) });
  }
  return [...groups.values()];
}

export interface ClauseKey {
  readonly code: number;
  readonly type: ClauseType;
  /** Whom it can be offered to; none when there is nobody. */
  readonly partners: readonly StateId[];
}

/** One key for each clause that is negotiated here. */
export function clauseKeys(types: readonly ClauseType[], author: StateId, others: readonly StateId[], threats: Setting['threats']): readonly ClauseKey[] {
  return types
    .map((type): ClauseKey => ({ code: codeOfClause(type), type, partners: others.filter((other) => choicesOf(type, author, [author, other], { threats }).length > 0) }))
    .sort((a, b) => a.code - b.code);
}

/** Every clause of this type that could be offered: at each place, with each value of each parameter. */
export function clausesOf(type: ClauseType, setting: Setting): readonly Clause[] {
  const spread = (clause: Clause, slot: number): readonly Clause[] => {
    const one = slotsOf(clause, setting).filter(({ name }) => !PLACES.includes(name))[slot];
    return one === undefined ? [clause] : one.variants.flatMap((variant) => spread(variant, slot + 1));
  };
  return choicesOf(type, setting.author, setting.parties, { threats: setting.threats }).flatMap((clause) => spread(clause, 0));
}
/** Slots that `choicesOf` has gone through already. */
const PLACES = ['border', 'threat', 'pair'];

/** The key whose number has been typed, digit by digit; `rest` is what is typed so far. */
export function typed<K extends { readonly code: number }>(keys: readonly K[], digits: string): { readonly key?: K; readonly rest: string } {
  if (digits.length < 2) return { rest: digits };
  const key = keys.find(({ code }) => String(code) === digits.slice(-2));
  return key === undefined ? { rest: digits.slice(-1) } : { key, rest: '' };
}
