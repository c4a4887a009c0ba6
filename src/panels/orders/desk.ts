/** The desk's options, arranged for reading: by family, by kind, and by what is left to choose. */
import { FAMILY_OF, ORDER_FAMILIES, type BorderId, type OrderFamily, type OrderKind } from '../../engine/names.ts';
import { orderKey } from '../../protocol/orderKey.ts';
import type { Order } from '../../protocol/orders.ts';
import type { DeskOption, SeatView } from '../../protocol/view.ts';
import { sortBorders } from '../table/situation.ts';

/** The parts of an order that a person chooses, from the place to the size. */
export const PARTS = ['border', 'partner', 'threat', 'organisation', 'amount', 'mode', 'type', 'size'] as const;
export type Part = (typeof PARTS)[number];
export type Wanted = { readonly [P in Part]?: string | undefined };

export interface DeskKind {
  readonly kind: OrderKind;
  readonly options: readonly DeskOption[];
  /** False when no option of this kind is legal now. */
  readonly available: boolean;
}
export interface DeskFamily {
  readonly family: OrderFamily;
  readonly kinds: readonly DeskKind[];
}

/** Families in their fixed order; `hold` is left out, since an empty list of orders already holds. */
export function byFamily(desk: readonly DeskOption[]): readonly DeskFamily[] {
  const kinds = new Map<OrderKind, DeskOption[]>();
  for (const option of desk) {
    const { kind } = option.order;
    if (kind === 'hold') continue;
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [option]);
    else list.push(option);
  }
  const rows = [...kinds].map(([kind, options]): DeskKind => ({ kind, options, available: options.some(isAvailable) }));
  return ORDER_FAMILIES
    .map((family): DeskFamily => ({ family, kinds: rows.filter((row) => FAMILY_OF[row.kind] === family) }))
    .filter((row) => row.kinds.length > 0);
}

const isAvailable = (option: DeskOption): boolean => option.unavailable === undefined;
const partOf = (option: DeskOption, part: Part): string | undefined => {
  const value = option.order[part];
  return value === undefined ? undefined : String(value);
};

export interface Choice {
  readonly part: Part;
  readonly value: string;
  /** Each value once, borders by need and the rest in the desk's order; `available` is false when nothing legal has it. */
  readonly values: readonly { readonly value: string; readonly available: boolean }[];
}

/** Orders that answer or end something: they begin where there is something to answer. */
const ANSWERS: ReadonlySet<OrderKind> = new Set<OrderKind>(['acceptGoodOffices', 'refuseGoodOffices', 'consentDeployment', 'renewDeployment', 'endDeployment']);

/** Borders by the need for an order of this seat: live ones first, among them its own, the tensest first. */
export function placesByNeed(view: Pick<SeatView, 'meters' | 'borders' | 'seat'>): readonly BorderId[] {
  const { watched, quiet } = sortBorders(view);
  const rank = (border: (typeof watched)[number]): number => (border.live ? 2 : 0) + (border.states.some((state) => state === view.seat) ? 1 : 0);
  return [...watched, ...quiet].sort((a, b) => rank(b) - rank(a)).map((border) => border.id);
}

/**
 * The option that fits what was asked for, part by part; where nothing was asked, or the wish fits nothing, the place
 * of greatest need (`places`, in their order) or the first legal value decides. An order never moves to another border
 * by itself because it can't be given where it was meant. With it come the parts that leave a choice.
 */
export function choose(options: readonly DeskOption[], wanted: Wanted, places: readonly BorderId[] = []): { readonly option: DeskOption; readonly choices: readonly Choice[] } {
  let left = options;
  const choices: Choice[] = [];
  for (const part of PARTS) {
    const values = new Map<string, boolean>();
    for (const option of left) {
      const value = partOf(option, part);
      if (value !== undefined) values.set(value, (values.get(value) ?? false) || isAvailable(option));
    }
    if (values.size === 0) continue;
    const wish = wanted[part];
    const sorted = part === 'border' ? new Map([...values].sort(([a], [b]) => needOf(places, a) - needOf(places, b))) : values;
    const isFixed = part === 'border' && places.length > 0 && !left.some((option) => ANSWERS.has(option.order.kind));
    const mayAct = (border: string): boolean => left.some((option) => option.order.border === border && option.unavailable !== 'notYourBorder');
    const value = wish !== undefined && values.has(wish) ? wish : ((isFixed ? [...sorted.keys()].find(mayAct) : undefined) ?? firstValue(sorted));
    if (values.size > 1) choices.push({ part, value, values: [...sorted].map(([v, available]) => ({ value: v, available })) });
    left = left.filter((option) => partOf(option, part) === value);
  }
  const option = left.find(isAvailable) ?? left[0];
  if (option === undefined) throw new Error('A kind on the desk has at least one option.');
  return { option, choices };
}

function needOf(places: readonly string[], border: string): number {
  const at = places.indexOf(border);
  return at < 0 ? places.length : at;
}

function firstValue(values: ReadonlyMap<string, boolean>): string {
  for (const [value, available] of values) if (available) return value;
  for (const value of values.keys()) return value;
  throw new Error('A part of an order that is offered has at least one value.');
}

export interface Ranked {
  readonly order: Order;
  readonly option: DeskOption | undefined;
  /** False from the order on at which capital runs out: it would be dropped. */
  readonly affordable: boolean;
}

/** The chosen orders in the person's ranking, and the capital (points) that they leave. */
export function rank(draft: readonly Order[], desk: readonly DeskOption[], capital: number): { readonly rows: readonly Ranked[]; readonly left: number } {
  const options = new Map(desk.map((option) => [orderKey(option.order), option]));
  let left = capital;
  const rows = draft.map((order): Ranked => {
    const option = options.get(orderKey(order));
    const cost = option?.cost.capital ?? 0;
    const affordable = cost <= left;
    if (affordable) left -= cost;
    return { order, option, affordable };
  });
  return { rows, left };
}

/** The same list with one entry moved by `by` places; unchanged when it would leave the list. */
export function moved<T>(list: readonly T[], index: number, by: number): readonly T[] {
  const to = index + by;
  if (to < 0 || to >= list.length || index < 0 || index >= list.length) return list;
  const next = [...list];
  const [item] = next.splice(index, 1);
  next.splice(to, 0, item as T);
  return next;
}
