/** What an arm puts in the delegations' mouths and hands: checked, and as the loop reads it. */
import { hint } from '../../content/errors.ts';
import type { OfferRow } from '../../engine/clauses/row.ts';
import { BORDERS, CLAUSES, ORDERS, STATES, type StateId } from '../../engine/names.ts';
import { orderOptions } from '../../engine/orders/registry.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import type { Tables } from '../../engine/tables.ts';
import { newWorld } from '../../engine/turn.ts';
import { givenBy, mayPair } from '../../protocol/clausePairs.ts';
import { maskOf, offerToRow, orderToRow, rowToOrder } from '../../protocol/codec.ts';
import type { Clause, OfferDraft } from '../../protocol/offers.ts';
import { orderKey } from '../../protocol/orderKey.ts';
import type { Say } from './faults.ts';
import { ALL, type Arm, type Scripted, type ScriptedAnswer, type ScriptedOffer } from './format.ts';

/** Turns, 1-based, inclusive, and whose they are: index in STATES. */
export interface Due {
  readonly seat: number;
  readonly from: number;
  readonly to: number;
}
export interface OrderScript extends Due {
  readonly order: OrderRow;
  /** True when the policy's own orders of these turns are dropped. */
  readonly replaces: boolean;
}
export interface OfferScript extends Due {
  readonly offer: OfferRow;
  readonly replaces: boolean;
}
export interface AnswerScript extends Due {
  readonly answer: 'accept' | 'refuse';
  /** Bits of the states whose offers are meant. */
  readonly proposers: number;
  /** Indices in CLAUSES, of which an offer must hold one; null for any offer. */
  readonly clauses: readonly number[] | null;
}
/** All that an arm scripts; crosses to threads as it is. Of answers the first that fits counts. */
export interface Scripts {
  readonly orders: readonly OrderScript[];
  readonly offers: readonly OfferScript[];
  readonly answers: readonly AnswerScript[];
}

const seatsOf = (seat: StateId | typeof ALL): readonly StateId[] => (seat === ALL ? STATES : [seat]);

/** The turns of a script. What lies beyond the scenario's end is said. */
function spanOf(span: Pick<Scripted, 'turn' | 'fromTurn' | 'toTurn'>, tables: Tables, path: string, say: Say): { from: number; to: number } {
  for (const key of ['turn', 'fromTurn', 'toTurn'] as const) {
    if ((span[key] ?? 1) > tables.turns) say(`${path}.${key}`, 'outOfRange', `Expected 1 to ${tables.turns}, the turns of ${tables.scenario}.`);
  }
  return { from: span.turn ?? span.fromTurn ?? 1, to: span.turn ?? span.toTurn ?? tables.turns };
}

/** The parts of an order in words, e.g. `consentDeployment KG-TJ`. */
const inWords = (row: OrderRow): string => orderKey(rowToOrder(row)).replace(/\|+/g, ' ').trim();

function ordersOf(tables: Tables, scripted: Scripted, path: string, say: Say): OrderScript[] {
  const order = orderToRow(scripted.order);
  const span = spanOf(scripted, tables, path, say);
  if (tables.orders[order.kind]?.offered !== true) {
    say(`${path}.order.kind`, 'unknownOrder', `${tables.scenario} does not offer "${scripted.order.kind}".${hint(scripted.order.kind, ORDERS.filter((_, k) => tables.orders[k]?.offered === true))}`);
    return [];
  }
  const world = newWorld(tables, { low: 0, high: 0 });
  return seatsOf(scripted.seat).map((state) => {
    const seat = STATES.indexOf(state);
    const options = orderOptions(world, seat).map(inWords);
    const said = inWords(order);
    if (!options.includes(said)) say(`${path}.order`, 'badOrder', `${state} can't give "${said}" in ${tables.scenario}.${hint(said, options)}`);
    return { seat, ...span, order, replaces: scripted.mode === 'replace' };
  });
}

/** What is wrong with a clause between these parties, in words; null when nothing is. */
function wrongClause(tables: Tables, clause: Clause, parties: readonly StateId[]): string | null {
  const two = givenBy(clause);
  if (two !== undefined) {
    const [giver, taker] = two;
    if (!mayPair(clause.type, giver, taker)) return `${giver} can't give "${clause.type}" to ${taker}.`;
    return parties.includes(giver) && parties.includes(taker) ? null : `Expected ${giver} and ${taker} among the parties.`;
  }
  if (!('border' in clause)) return null;
  const t = tables.borders[BORDERS.indexOf(clause.border)];
  const sides = [t?.first ?? -1, t?.second ?? -1].map((s) => STATES[s]);
  return sides.every((side) => side !== undefined && parties.includes(side)) ? null : `Expected both sides of ${clause.border} among the parties.`;
}

function checkOffer(tables: Tables, from: StateId, draft: OfferDraft, path: string, say: Say): void {
  if (draft.to.includes(from) || new Set(draft.to).size !== draft.to.length) say(`${path}.to`, 'badOffer', `Expected others than ${from}, each once.`);
  draft.clauses.forEach((clause, i) => {
    const at = `${path}.clauses.${i}`;
    if (tables.clauses[CLAUSES.indexOf(clause.type)]?.offered !== true) {
      say(`${at}.type`, 'unknownClause', `${tables.scenario} does not offer "${clause.type}".${hint(clause.type, CLAUSES.filter((_, c) => tables.clauses[c]?.offered === true))}`);
      return;
    }
    const wrong = wrongClause(tables, clause, [from, ...draft.to]);
    if (wrong !== null) say(at, 'badOffer', wrong);
  });
}

function offerOf(tables: Tables, scripted: ScriptedOffer, path: string, say: Say): OfferScript {
  checkOffer(tables, scripted.seat, scripted.offer, `${path}.offer`, say);
  const seat = STATES.indexOf(scripted.seat);
  return { seat, ...spanOf(scripted, tables, path, say), offer: offerToRow(scripted.seat, scripted.offer), replaces: scripted.mode === 'replace' };
}

function answersOf(tables: Tables, scripted: ScriptedAnswer, path: string, say: Say): AnswerScript[] {
  const span = spanOf(scripted, tables, path, say);
  const clauses = scripted.clauses?.map((clause) => CLAUSES.indexOf(clause)) ?? null;
  return seatsOf(scripted.seat).map((state) => ({ seat: STATES.indexOf(state), ...span, answer: scripted.answer, proposers: maskOf(scripted.from ?? STATES), clauses }));
}

/** More than a seat may give in a turn would silently fall away. */
function checkCrowds(scripts: readonly OrderScript[], turns: number, path: string, say: Say): void {
  for (let turn = 1; turn <= turns; turn++) {
    STATES.forEach((state, s) => {
      const given = scripts.filter(({ seat, from, to }) => seat === s && from <= turn && turn <= to).length;
      if (given > MAX_ORDERS) say(`${path}.orders`, 'tooManyOrders', `Expected at most ${MAX_ORDERS} orders of a seat in a turn, found ${given} of ${state} in turn ${turn}.`);
    });
  }
}

/** All scripts of an arm; `say` is told what the scenario can't carry out. */
export function scriptsOf(tables: Tables, arm: Arm, path: string, say: Say): Scripts {
  const orders = (arm.orders ?? []).flatMap((scripted, i) => ordersOf(tables, scripted, `${path}.orders.${i}`, say));
  checkCrowds(orders, tables.turns, path, say);
  return {
    orders,
    offers: (arm.offers ?? []).map((scripted, i) => offerOf(tables, scripted, `${path}.offers.${i}`, say)),
    answers: (arm.answers ?? []).flatMap((scripted, i) => answersOf(tables, scripted, `${path}.answers.${i}`, say)),
  };
}
