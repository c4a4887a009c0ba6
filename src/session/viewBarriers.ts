/** What stands in the way of an offer before it is written: who can't sign with whom, and at whose table all has been said. */
import { whyNotSign } from '../engine/clauses/agreements.ts';
import { overpromised } from '../engine/clauses/supply.ts';
import { STATES } from '../engine/names.ts';
import { offerToRow, statesOf } from '../protocol/codec.ts';
import type { OfferView } from '../protocol/offers.ts';
import type { BarredView, SeatView } from '../protocol/view.ts';
import { current, type Game, type Offer } from './game.ts';
import type { Sight } from './sight.ts';
import { isAtTable, isFull } from './tables.ts';
import { ENVOY } from './viewers.ts';

/** An offer that says nothing yet: what bars it bars every offer between these states. */
const EMPTY = { term: 1, isPublic: false, onBreach: 'suspend' } as const;

/** Whatever bars two of its parties bars an offer, so pairs tell all. */
function barredIn({ world }: Sight): readonly BarredView[] {
  return STATES.flatMap((first, i) => STATES.slice(i + 1).flatMap((second): BarredView[] => {
    const why = whyNotSign(world, offerToRow(first, { ...EMPTY, to: [second], clauses: [] }));
    return why === null ? [] : [{ between: [first, second], why }];
  }));
}

/** The tables of the seat of `sight` that have had all their versions; an envoy's texts are counted apart. */
function fullTables(game: Game, seat: number): NonNullable<SeatView['fullTables']> {
  const own = current(game).offers.filter((offer) => isAtTable(offer, seat) && (offer.from === ENVOY) === (seat === ENVOY));
  return [...new Set(own.map((offer) => offer.row.parties))].filter((parties) => isFull(game, parties, seat === ENVOY)).map(statesOf);
}

/** True when an offer promises more than its parties can hold beside what they have promised already. */
export const contradicts = ({ world }: Sight, { row }: Offer): boolean => overpromised(world, row) >= 0;

/** Why this offer would not be signed if everyone accepted it now. */
export function cannotSign(sight: Sight, offer: Offer): OfferView['cannotSign'] {
  return whyNotSign(sight.world, offer.row) ?? (contradicts(sight, offer) ? 'contradicts' : undefined);
}

/** For a seat that may speak; says nothing that its own offers and what everyone knows would not tell it. */
export function barriersOf(game: Game, sight: Sight): Pick<SeatView, 'barred' | 'fullTables'> {
  const [barred, full] = [barredIn(sight), fullTables(game, sight.seat)];
  return { ...(barred.length === 0 ? {} : { barred }), ...(full.length === 0 ? {} : { fullTables: full }) };
}
