/** What states did this season that may break a promise. */
import { N_BORDERS, N_STATES } from '../layout.ts';
import { ORDERS, type OrderKind } from '../names.ts';
import type { OrderRow } from '../orders/row.ts';

export interface Conduct {
  /** How many such acts there were: without any, no promise is broken. */
  acts: number;
  /** By state: bits of the states from which it withholds what it owes. */
  readonly withheld: Int32Array;
  /** By border: bits of states that closed it, mobilised at it, accused the other side, or made a fait accompli. */
  readonly closed: Int32Array;
  readonly mobilised: Int32Array;
  readonly accused: Int32Array;
  readonly grabbed: Int32Array;
}

export const blameless = (): Conduct => ({
  acts: 0,
  withheld: new Int32Array(N_STATES),
  closed: new Int32Array(N_BORDERS),
  mobilised: new Int32Array(N_BORDERS),
  accused: new Int32Array(N_BORDERS),
  grabbed: new Int32Array(N_BORDERS),
});

/** Begins a season in which nothing is held against anyone; most follow one in which nothing was. */
export function forgive(conduct: Conduct): void {
  if (conduct.acts === 0) return;
  conduct.acts = 0;
  conduct.withheld.fill(0);
  for (const at of [conduct.closed, conduct.mobilised, conduct.accused, conduct.grabbed]) at.fill(0);
}

/** The acts that a promise may rule out, and where each is noted. */
const NOTED_IN: { readonly [K in OrderKind]?: Exclude<keyof Conduct, 'acts'> } = { withhold: 'withheld', closeBorder: 'closed', mobilise: 'mobilised', accuse: 'accused', faitAccompli: 'grabbed' };
/** 1 for their kinds, by index in ORDERS. */
const IS_NOTED = Uint8Array.from(ORDERS, (kind) => (NOTED_IN[kind] === undefined ? 0 : 1));

/** Notes an order that was carried out, when it is such an act. */
export function note(conduct: Conduct, state: number, order: OrderRow): void {
  if (IS_NOTED[order.kind] === 1) noteIn(conduct, NOTED_IN[ORDERS[order.kind] as OrderKind] as Exclude<keyof Conduct, 'acts'>, state, order);
}

function noteIn(conduct: Conduct, column: Exclude<keyof Conduct, 'acts'>, state: number, order: OrderRow): void {
  conduct.acts++;
  const masks = conduct[column];
  const [at, bit] = column === 'withheld' ? [state, order.partner] : [order.border, state];
  masks[at] = (masks[at] as number) | (1 << bit);
}
