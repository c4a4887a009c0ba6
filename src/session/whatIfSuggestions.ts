/** Questions worth asking first, so that nobody stands before an empty form. */
import { Border } from '../engine/layout.ts';
import { indexOf, kindOf } from '../engine/ledger.ts';
import { BORDERS, ORDERS, STATES, type BorderId, type StateId } from '../engine/names.ts';
import { HANDLERS } from '../engine/orders/registry.ts';
import type { Order } from '../protocol/orders.ts';
import type { SeatDecisions, Suggestion } from '../protocol/whatIf.ts';
import { liveBorders } from './debrief/causes.ts';
import type { Game, TurnLog } from './game.ts';
import { alternativesOf } from './whatIfDecisions.ts';

const toneOf = (order: Order): number => HANDLERS[ORDERS.indexOf(order.kind)]?.tone ?? 0;

/** The order that moved tension at a live border most in the turn in which it was given. */
function turningPoint(game: Game): Suggestion | undefined {
  const fields = new Map(liveBorders(game).map((b) => [Border.tension + b, BORDERS[b] as BorderId]));
  const found = new Map<string, { turn: number; seat: StateId; without: Order; border: BorderId; delta: number }>();
  for (const log of game.turns) {
    for (const row of log.ledger.causes) {
      const border = fields.get(row.field);
      const seat = STATES[row.actor];
      if (border === undefined || seat === undefined || kindOf(row.cause) !== 'order') continue;
      const without = orderBehind(log, row.actor, indexOf(row.cause), BORDERS[row.place]);
      if (without === undefined) continue;
      const key = `${log.turn}|${row.cause}|${row.actor}|${row.place}|${border}`;
      found.set(key, { turn: log.turn, seat, without, border, delta: (found.get(key)?.delta ?? 0) + row.delta });
    }
  }
  const [most] = [...found.values()].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || a.turn - b.turn);
  if (most === undefined || most.delta === 0) return undefined;
  const { turn, seat, without, border, delta } = most;
  return { why: 'turningPoint', change: { change: 'orders', turn, seat, without }, border, delta };
}

/** What an order did may come seasons later; only one given in this turn can be taken out of it. */
const orderBehind = (log: TurnLog, actor: number, kind: number, place: BorderId | undefined): Order | undefined =>
  log.orders[actor]?.find((order) => order.kind === ORDERS[kind] && (order.border === undefined || place === undefined || order.border === place));

/** The seat's last order of this tone, taken out. */
function lastOrder(own: readonly SeatDecisions[], tone: 1 | -1, why: 'lastFirm' | 'lastCooperative'): Suggestion | undefined {
  const last = own.findLast(({ orders }) => orders.some((order) => toneOf(order) === tone));
  const without = last?.orders.find((order) => toneOf(order) === tone);
  return last && without && { why, change: { change: 'orders', turn: last.turn, seat: last.seat, without } };
}

/** The last offer that the seat did not accept, accepted. */
function lastRefusal(own: readonly SeatDecisions[]): Suggestion | undefined {
  const isOpen = ({ instead }: SeatDecisions['answers'][number]): boolean => instead.includes('accept');
  const last = own.findLast(({ answers }) => answers.some(isOpen));
  const answer = last?.answers.findLast(isOpen);
  return last && answer && { why: 'lastRefusal', change: { change: 'answer', turn: last.turn, seat: last.seat, offer: answer.offer, answer: 'accept' } };
}

/** For a seat that gave no orders: a friendly one, in the turn in which tension rose most. */
function quiet(game: Game, seat: StateId): Suggestion | undefined {
  const rises = game.turns.flatMap((log) => liveBorders(game).map((b) => ({ turn: log.turn, border: BORDERS[b], by: (log.end?.[Border.tension + b] ?? 0) - (log.start[Border.tension + b] ?? 0) })));
  for (const { turn, border } of rises.sort((a, b) => b.by - a.by || a.turn - b.turn)) {
    const friendly = alternativesOf(game, turn, seat).filter((order) => toneOf(order) > 0);
    const added = friendly.find((order) => order.border === border) ?? friendly[0];
    if (added !== undefined) return { why: 'quiet', change: { change: 'orders', turn, seat, with: added } };
  }
  return undefined;
}

/** At least one where the game leaves anything to decide; the turning point first, no question twice. */
export function suggestionsOf(game: Game, decisions: readonly SeatDecisions[], seat: StateId): Suggestion[] {
  const own = decisions.filter((one) => one.seat === seat);
  const found = [turningPoint(game), lastOrder(own, -1, 'lastFirm'), lastRefusal(own), lastOrder(own, 1, 'lastCooperative')].filter((s) => s !== undefined);
  const asked = new Set<string>();
  const distinct = found.filter(({ change }) => {
    const key = JSON.stringify(change);
    return !asked.has(key) && asked.add(key);
  });
  const idle = own.every(({ orders }) => orders.length === 0) ? quiet(game, seat) : undefined;
  return idle === undefined ? distinct : [...distinct, idle];
}
