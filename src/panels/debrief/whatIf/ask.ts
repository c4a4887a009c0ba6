/** From what was decided to what could have been: the choices of a form, and the question that they make. */
import { orderKey } from '../../../protocol/orderKey.ts';
import type { Order } from '../../../protocol/orders.ts';
import type { Change, SeatDecisions } from '../../../protocol/whatIf.ts';

/** One thing that a seat decided in a turn, or left out. */
export type Decision =
  | { readonly key: string; readonly kind: 'order'; readonly order: Order }
  | { readonly key: string; readonly kind: 'answer'; readonly answer: SeatDecisions['answers'][number] }
  | { readonly key: string; readonly kind: 'offer'; readonly offer: SeatDecisions['offers'][number] }
  | { readonly key: 'more'; readonly kind: 'more' };
/** What could stand in its place. */
export type Instead =
  | { readonly key: 'nothing'; readonly kind: 'nothing' }
  | { readonly key: string; readonly kind: 'order'; readonly order: Order }
  | { readonly key: 'accept' | 'refuse'; readonly kind: 'answer' };

/** As many orders as a season takes. */
const MOST_ORDERS = 4;

/** Orders in their rank, one more where there is room, then answers, then offers. */
export function decisionsIn({ orders, answers, offers }: SeatDecisions): readonly Decision[] {
  return [
    ...orders.map((order): Decision => ({ key: `order.${orderKey(order)}`, kind: 'order', order })),
    ...(orders.length < MOST_ORDERS ? [{ key: 'more', kind: 'more' } as const] : []),
    ...answers.map((answer): Decision => ({ key: `answer.${answer.offer}`, kind: 'answer', answer })),
    ...offers.map((offer): Decision => ({ key: `offer.${offer.offer}`, kind: 'offer', offer })),
  ];
}

/** `alternatives`: orders that were legal then and not given. */
export function insteadOf(decision: Decision, alternatives: readonly Order[]): readonly Instead[] {
  const others = alternatives.map((order): Instead => ({ key: orderKey(order), kind: 'order', order }));
  switch (decision.kind) {
    case 'order': return [{ key: 'nothing', kind: 'nothing' }, ...others];
    case 'more': return others;
    case 'answer': return decision.answer.instead.map((key) => ({ key, kind: 'answer' }));
    case 'offer': return [{ key: 'nothing', kind: 'nothing' }];
  }
}

/** The change that puts `instead` in the place of `decision`. */
export function changeOf({ turn, seat }: Pick<SeatDecisions, 'turn' | 'seat'>, decision: Decision, instead: Instead): Change {
  const added = instead.kind === 'order' ? { with: instead.order } : {};
  switch (decision.kind) {
    case 'order': return { change: 'orders', turn, seat, without: decision.order, ...added };
    case 'more': return { change: 'orders', turn, seat, ...added };
    case 'answer': return { change: 'answer', turn, seat, offer: decision.answer.offer, answer: instead.kind === 'answer' ? instead.key : 'refuse' };
    case 'offer': return { change: 'silence', turn, seat, offer: decision.offer.offer };
  }
}
