/**
 * A scenario's tables as columns of integers, made once for each scenario: what the rules read thousands of times a
 * second costs one load here, where an object for each border, order and row would cost four.
 */
import { Border, N_BORDERS, N_STATES, Perception, Relation, State } from './layout.ts';
import { ORDERS } from './names.ts';
import type { BorderTable, EffectRow, OrderTable, Scope, Tables } from './tables.ts';

/**
 * Numbers of a compiled row: field, delta, seasons until it arrives, how much the field grows for each step in the actor's, the
 * border's and the other's index, what it needs, and 1 where it is tension that is moved at once: that is eased, not just moved.
 */
export const ROW = 8;
/** What a row may need beside its actor, as bits. */
export const NEEDS_BORDER = 1;
export const NEEDS_OTHER = 2;

/** How an effect's field follows from its column and the three indices: `eye` and `pair` (layout.ts), written as factors. */
interface Reach {
  readonly perActor: number;
  readonly perBorder: number;
  readonly perOther: number;
  /** First field of the block, for scopes that name it by themselves. */
  readonly block?: number;
}
const NOBODY: Reach = { perActor: 0, perBorder: 0, perOther: 0 };
const REACH: { readonly [S in Scope]: Reach } = {
  self: { ...NOBODY, perActor: 1 },
  other: { ...NOBODY, perOther: 1 },
  border: { ...NOBODY, perBorder: 1 },
  trustOfOther: { perActor: 1, perBorder: 0, perOther: N_STATES, block: Relation.trust },
  trustOfSelf: { perActor: N_STATES, perBorder: 0, perOther: 1, block: Relation.trust },
  ownError: { perActor: N_BORDERS, perBorder: 1, perOther: 0, block: Perception.error },
  otherError: { perActor: 0, perBorder: 1, perOther: N_BORDERS, block: Perception.error },
  threat: NOBODY,
  region: NOBODY,
};

/** Rows of content as integers, `ROW` each, in their order. */
export function compileRows(rows: readonly EffectRow[]): Int32Array {
  return Int32Array.from(rows.flatMap(({ scope, column, delta, after }) => {
    const { perActor, perBorder, perOther, block } = REACH[scope];
    const needs = (perBorder === 0 ? 0 : NEEDS_BORDER) | (perOther === 0 ? 0 : NEEDS_OTHER);
    return [block ?? column, delta, after, perActor, perBorder, perOther, needs, scope === 'border' && column === Border.tension && after === 0 ? 1 : 0];
  }));
}

type Price = Pick<OrderTable, 'capital' | 'approval' | 'budget'>;
const FREE: Price = { capital: 0, approval: 0, budget: 0 };

export class Flat {
  /** By index in BORDERS; see BorderTable for units. Where nobody plays a side its state is −1. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly issue: Int32Array;
  readonly base: Int32Array;
  readonly pressure: Int32Array;
  readonly shared: Int32Array;
  readonly powerGap: Int32Array;
  readonly isLive: Uint8Array;
  /** 1 for each kind of order that the scenario offers, by index in ORDERS. */
  readonly offered: Uint8Array;
  /** Prices by `priceEntry`: of the kinds of order, of nothing, and of the platforms to work through. */
  readonly capital: Int32Array;
  readonly approval: Int32Array;
  readonly budget: Int32Array;
  /** Constant effects: of orders and platforms by their indices, of clauses when they are signed and each season in which they are kept. */
  readonly orderRows: readonly Int32Array[];
  readonly platformRows: readonly Int32Array[];
  readonly signRows: readonly Int32Array[];
  readonly keptRows: readonly Int32Array[];
  /** What signing each clause costs a party at home, by index in CLAUSES; points of approval, unit 0–1000. */
  readonly signApproval: Int32Array;
  /** Bits of the threats in play. */
  readonly threats: number;

  constructor({ borders, orders, platforms, clauses, threats }: Tables) {
    const column = (of: (t: BorderTable) => number): Int32Array => Int32Array.from({ length: N_BORDERS }, (_, b) => of(borders[b] as BorderTable));
    this.first = column((t) => t.first);
    this.second = column((t) => t.second);
    this.issue = column((t) => t.issue);
    this.base = column((t) => t.base);
    this.pressure = column((t) => t.pressure);
    this.shared = column((t) => t.shared);
    this.powerGap = column((t) => t.powerGap);
    this.isLive = Uint8Array.from(borders, (t) => (t.live ? 1 : 0));
    this.offered = Uint8Array.from(orders, (t) => (t.offered ? 1 : 0));
    const prices: readonly Price[] = [...orders, FREE, ...platforms];
    this.capital = Int32Array.from(prices, (t) => t.capital);
    this.approval = Int32Array.from(prices, (t) => t.approval);
    this.budget = Int32Array.from(prices, (t) => t.budget);
    this.orderRows = orders.map((t) => compileRows(t.rows));
    this.platformRows = platforms.map((t) => compileRows(t.rows));
    this.signRows = clauses.map((t) => compileRows(t.onSign));
    this.keptRows = clauses.map((t) => compileRows(t.onKept));
    this.signApproval = Int32Array.from(clauses, (t) => t.onSign.reduce((cost, row) => (row.scope === 'self' && row.column === State.approval ? cost - row.delta : cost), 0));
    this.threats = threats.reduce((mask, t) => mask | (1 << t), 0);
  }
}

/** Where the prices of platforms begin in the columns of prices; before them stands the price of nothing. */
export const PLATFORM_PRICES = ORDERS.length + 1;

const made = new WeakMap<Tables, Flat>();

/** The columns of a scenario, made once. */
export function flatOf(tables: Tables): Flat {
  let flat = made.get(tables);
  if (flat === undefined) {
    flat = new Flat(tables);
    made.set(tables, flat);
  }
  return flat;
}
