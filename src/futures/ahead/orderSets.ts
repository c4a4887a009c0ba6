/** Sets of orders that a delegation weighs: what its doctrine says, and named changes of it, so that each choice can be explained. */
import { Border, N_STATES, Relation, State, pair } from '../../engine/layout.ts';
import { LADDER_FROM, MISSION_SIZES, ORDERS, type PolicyId } from '../../engine/names.ts';
import { HANDLERS, orderBudget, orderCapital, orderOptions, whyIllegal } from '../../engine/orders/registry.ts';
import { kindIndex, MODE_2, type OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import type { World } from '../../engine/world.ts';
import { clashes } from '../choose/spend.ts';
import { ordersOf } from '../playout.ts';
import type { Ahead } from './ahead.ts';

/** How a set differs from the doctrine's: not at all; by another manner's choice; without all firm acts or one order; with one order first; by holding. */
export const CHANGES = ['doctrine', 'withoutFirm', 'attentive', 'newcomer', 'cooperate', 'first', 'without', 'hold'] as const;

export interface OrderSet {
  readonly change: (typeof CHANGES)[number];
  /** The order put first, or left out. */
  readonly order?: OrderRow;
  readonly rows: readonly OrderRow[];
  /** Orders added to the doctrine's and taken from it. */
  readonly distance: number;
}

const DEPLOY = kindIndex('requestDeployment');
const MEDIUM = MISSION_SIZES.indexOf('medium') + 1;
/** How many forms of one kind of order are thought of. */
const FORMS = 2;
const MANNERS = ['attentive', 'newcomer', 'cooperate'] as const satisfies readonly PolicyId[];

/** What of a list stands: legal, within capital and budget, and without contradiction; most important first. */
function affordable(world: World, seat: number, wanted: readonly OrderRow[]): OrderRow[] {
  const rows: OrderRow[] = [];
  let capital = world.get(State.capital + seat);
  let budget = world.get(State.budget + seat);
  for (const row of wanted) {
    const price = orderCapital(world, row);
    const cost = orderBudget(world, row);
    if (rows.length === MAX_ORDERS || price > capital || cost > budget || clashes(rows, row) || whyIllegal(world, seat, row) !== null) continue;
    capital -= price;
    budget -= cost;
    rows.push(row);
  }
  return rows;
}

/** How near to the matter a form of an order is: the tensest border first, then the partner in greatest need, then small amounts. */
function urgency(world: World, { border, partner, amount, threat }: OrderRow): number {
  const need = partner < 0 ? 0 : 1000 - world.get(State.water + partner) + 1000 - world.get(State.energy + partner);
  return (border < 0 ? 0 : world.get(Border.tension + border)) + need - amount * 10 + (threat < 0 ? 0 : 100 - threat);
}

/** Firmness without a quarrel or a rebuff is nothing that a delegation thinks of by itself. */
function hasCause(world: World, seat: number, { kind, border, partner }: OrderRow): boolean {
  if (HANDLERS[kind]?.tone !== -1) return true;
  const other = border < 0 ? partner : world.otherSide(border, seat);
  return (border >= 0 && world.tension(border) >= QUARREL) || (other >= 0 && world.get(Relation.tone + pair(seat, other)) < 0);
}
/** Tension of a crisis. */
const QUARREL = LADDER_FROM[2];

/** The forms of every kind of order that can be given now, the most urgent of each kind first. */
function forms(world: World, seat: number): OrderRow[] {
  const byKind: OrderRow[][] = ORDERS.map(() => []);
  for (const row of orderOptions(world, seat)) {
    // of 27 forms of a mission at a border only the usual one: asked for by both sides, of middling size
    if (row.kind === DEPLOY && (row.mode !== MODE_2 || row.size !== MEDIUM)) continue;
    if (row.kind !== 0 && hasCause(world, seat, row) && whyIllegal(world, seat, row) === null) (byKind[row.kind] as OrderRow[]).push(row);
  }
  for (const list of byKind) list.sort((a, b) => urgency(world, b) - urgency(world, a));
  return Array.from({ length: FORMS }, (_, i) => byKind.flatMap((list) => list[i] ?? [])).flat();
}

const apart = (a: readonly OrderRow[], b: readonly OrderRow[]): number => a.filter((row) => !has(b, row)).length + b.filter((row) => !has(a, row)).length;
const PARTS = ['kind', 'border', 'partner', 'amount', 'mode', 'type', 'size', 'threat', 'organisation'] as const satisfies readonly (keyof OrderRow)[];
const isSame = (a: OrderRow, b: OrderRow): boolean => PARTS.every((part) => a[part] === b[part]);
const has = (rows: readonly OrderRow[], row: OrderRow): boolean => rows.some((other) => isSame(other, row));

/** At most `most` different sets for the seat of `ahead`, the doctrine's own first. */
export function orderSets(ahead: Ahead, most: number): OrderSet[] {
  const { seen, seat } = ahead;
  const by = (policy: PolicyId): OrderRow[] => {
    const rows: OrderRow[] = [];
    if (seat < N_STATES) ordersOf(seen, seat, ahead.playerAs(seat, policy), ahead.luck, rows);
    return rows;
  };
  const doctrine = by('blueprint');
  const sets: OrderSet[] = [];
  const add = (change: OrderSet['change'], rows: readonly OrderRow[], order?: OrderRow): void => {
    if (sets.length >= most || sets.some((set) => set.rows.length === rows.length && rows.every((row, i) => isSame(row, set.rows[i] as OrderRow)))) return;
    sets.push({ change, rows, distance: apart(doctrine, rows), ...(order === undefined ? {} : { order }) });
  };
  add('doctrine', doctrine);
  add('withoutFirm', doctrine.filter((row) => HANDLERS[row.kind]?.tone !== -1));
  for (const manner of MANNERS) add(manner, by(manner));
  for (const row of doctrine) add('without', doctrine.filter((other) => other !== row), row);
  add('hold', []);
  for (const row of forms(seen, seat)) add('first', affordable(seen, seat, [row, ...doctrine]), row);
  return sets;
}
