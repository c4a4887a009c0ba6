/** The largest turning point as it can be told: who decided what in that turn, and what each side believed. */
import { Border, pair, Relation } from '../../engine/layout.ts';
import { cause } from '../../engine/ledger.ts';
import { BORDERS, ORDERS, SEATS, STATES, sidesOf, type BorderId, type SeatId, type StateId } from '../../engine/names.ts';
import { statesOf } from '../../protocol/codec.ts';
import type { CauseView } from '../../protocol/causes.ts';
import type { TurningExhibit } from '../../protocol/debrief.ts';
import type { Order } from '../../protocol/orders.ts';
import type { Change } from '../../protocol/whatIf.ts';
import type { Game, Offer, TurnLog } from '../game.ts';
import { sightOf } from '../sight.ts';
import type { Bend } from './turningPoints.ts';

/** The players on the two sides of a border. */
const playersAt = (border: BorderId): StateId[] => STATES.filter((state) => sidesOf(border).includes(state));

/** Whether an order of `state` was about this border: given there, or towards the other side. */
function concerns(order: Order, state: StateId, border: BorderId): boolean {
  if (order.border !== undefined) return order.border === border;
  const sides: readonly string[] = sidesOf(border);
  return order.partner !== undefined && sides.includes(order.partner) && sides.includes(state);
}

function decidedIn(log: TurnLog, border: BorderId): TurningExhibit['decided'] {
  return STATES.map((state, s) => ({ state, orders: (log.orders[s] ?? []).filter((order) => concerns(order, state, border)) }))
    // that a side did nothing about its border was a decision too
    .filter(({ state, orders }) => orders.length > 0 || playersAt(border).includes(state));
}

/** Offers of the turn between the sides of the border, or about it. */
const offersAbout = (log: TurnLog, border: BorderId): Offer[] =>
  log.offers.filter(({ row, draft }) => playersAt(border).every((side) => statesOf(row.parties).includes(side)) || draft.clauses.some((clause) => 'border' in clause && clause.border === border));

function believedIn(game: Game, log: TurnLog, border: BorderId): TurningExhibit['believed'] {
  const field = Border.tension + BORDERS.indexOf(border);
  const sides = playersAt(border);
  return sides.map((state) => {
    const seat = STATES.indexOf(state);
    const other = sides.find((one) => one !== state);
    const of = other === undefined ? -1 : STATES.indexOf(other);
    const expected = game.expectations.find((e) => e.turn === log.turn - 1 && e.seat === state && e.of === of)?.conduct;
    return {
      state, saw: sightOf(game.content.tables, log.start, seat).seen(field), truth: log.start[field] as number,
      ...(of < 0 ? {} : { trust: log.start[Relation.trust + pair(seat, of)] as number }),
      ...(expected === undefined ? {} : { expected }),
    };
  });
}

/** How far the orders of one kind of one state moved tension at a border in a turn, unit 0–1000. */
function movedBy(log: TurnLog, border: BorderId, state: StateId, order: Order): number {
  const field = Border.tension + BORDERS.indexOf(border);
  const [code, actor] = [cause('order', ORDERS.indexOf(order.kind)), STATES.indexOf(state)];
  return log.ledger.causes.reduce((sum, row) => (row.field === field && row.cause === code && row.actor === actor ? sum + row.delta : sum), 0);
}

/** The decision to change: the act behind the main cause when it was taken in this turn, else what the sides did at this border. */
function changeOf(log: TurnLog, border: BorderId, causes: readonly CauseView[]): Change | undefined {
  const { turn } = log;
  for (const { kind, id, actor } of causes) {
    if (kind === 'order' && actor !== undefined) {
      const without = log.orders[STATES.indexOf(actor)]?.find((order) => order.kind === id && concerns(order, actor, border));
      if (without !== undefined) return { change: 'orders', turn, seat: actor, without };
    }
    if (kind === 'clause') {
      const offer = offersAbout(log, border).find(({ status, draft }) => status === 'signed' && draft.clauses.some((clause) => clause.type === id));
      const last = offer?.answers.findLast(({ answer }) => answer === 'accepted');
      if (offer !== undefined && last !== undefined) return { change: 'answer', turn, seat: STATES[last.by] as StateId, offer: offer.id, answer: 'refuse' };
    }
  }
  const orders = decidedIn(log, border).flatMap(({ state, orders: given }) => given.map((without) => ({ state, without, size: Math.abs(movedBy(log, border, state, without)) })));
  const [heaviest] = orders.filter(({ without }) => without.kind !== 'hold').sort((a, b) => b.size - a.size);
  if (heaviest !== undefined) return { change: 'orders', turn, seat: heaviest.state, without: heaviest.without };
  const refused = offersAbout(log, border).find(({ status, answers }) => status === 'refused' && answers.length === 1);
  const [only] = refused?.answers ?? [];
  return refused === undefined || only === undefined ? undefined : { change: 'answer', turn, seat: STATES[only.by] as StateId, offer: refused.id, answer: 'accept' };
}

/** Null when no border changed its course. */
export function turningExhibit(game: Game, [largest]: readonly Bend[]): TurningExhibit | null {
  const log = largest === undefined ? undefined : game.turns[largest.turn - 1];
  if (largest === undefined || log === undefined) return null;
  const { turn, border, before, after, course, because, act } = largest;
  const whatIf = changeOf(log, border, act === undefined ? [because] : [because, act]);
  return {
    turn, border, before, after, course, because,
    ...(act === undefined ? {} : { act }),
    decided: decidedIn(log, border),
    deals: offersAbout(log, border).map((offer) => ({
      from: SEATS[offer.row.from] as SeatId, parties: statesOf(offer.row.parties), clauses: offer.draft.clauses, status: offer.status,
      reasons: [...new Set(offer.answers.flatMap(({ reasons }) => reasons))],
    })),
    believed: believedIn(game, log, border),
    ...(whatIf === undefined ? {} : { whatIf }),
  };
}
