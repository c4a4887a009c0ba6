/** The largest turning point as it can be told: who decided what in that turn, and what each side believed. */
import { Border, pair, Region, Relation } from '../../engine/layout.ts';
import { BORDERS, SEATS, STATES, sidesOf, type BorderId, type SeatId, type StateId } from '../../engine/names.ts';
import type { World } from '../../engine/world.ts';
import { statesOf } from '../../protocol/codec.ts';
import type { TurningExhibit } from '../../protocol/debrief.ts';
import type { Order } from '../../protocol/orders.ts';
import type { Change } from '../../protocol/whatIf.ts';
import type { Game, Offer, TurnLog } from '../game.ts';
import { sightOf } from '../sight.ts';
import { LeanGame, type LeanChange } from './lean.ts';
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

interface Decision {
  readonly change: Change;
  readonly lean: LeanChange;
}
/** Everything that could have been decided otherwise about this border in this turn, as a question and for a lean replay. */
function decisionsAt(log: TurnLog, border: BorderId): Decision[] {
  const { turn } = log;
  const orders = STATES.flatMap((seat, state) => (log.orders[state] ?? []).flatMap((without, rank): Decision[] =>
    concerns(without, seat, border) && without.kind !== 'hold' ? [{ change: { change: 'orders', turn, seat, without }, lean: { without: { state, rank } } }] : []));
  const answers = offersAbout(log, border).flatMap(({ id, row, status, answers: given }): Decision[] => {
    const accepted = given.findLast(({ answer }) => answer === 'accepted');
    const [only, another] = given;
    if (status === 'signed' && accepted !== undefined) return [{ change: { change: 'answer', turn, seat: STATES[accepted.by] as StateId, offer: id, answer: 'refuse' }, lean: { unsigned: row } }];
    return status === 'refused' && only !== undefined && another === undefined ? [{ change: { change: 'answer', turn, seat: STATES[only.by] as StateId, offer: id, answer: 'accept' }, lean: { deal: row } }] : [];
  });
  return [...answers, ...orders];
}

/** The decision without which, in the same luck, this border and the common peace would have ended farthest from where they did. */
function weightiest(game: Game, log: TurnLog, border: BorderId): Change | undefined {
  const lean = new LeanGame(game);
  const field = Border.tension + BORDERS.indexOf(border);
  const end = (world: World | null): readonly [number, number] | null => (world === null ? null : [world.get(field), world.get(Region.commonPeace)]);
  const was = end(lean.end(log.turn)) ?? [0, 0];
  let most = 0;
  let found: Change | undefined;
  for (const { change, lean: changed } of decisionsAt(log, border)) {
    const is = end(lean.end(log.turn, changed));
    const size = is === null ? 0 : Math.abs(is[0] - was[0]) + Math.abs(is[1] - was[1]);
    // of equals the first: answers come before orders, then the fixed order of the states
    if (size > most) [most, found] = [size, change];
  }
  return found;
}

/** Null when no border changed its course. */
export function turningExhibit(game: Game, [largest]: readonly Bend[]): TurningExhibit | null {
  const log = largest === undefined ? undefined : game.turns[largest.turn - 1];
  if (largest === undefined || log === undefined) return null;
  const { turn, border, before, after, course, because, act } = largest;
  const whatIf = weightiest(game, log, border);
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
