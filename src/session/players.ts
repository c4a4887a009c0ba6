/** Who plays which seat, and for whom a phase waits. */
import { SEATS, STATES, type SeatId, type StateId } from '../engine/names.ts';
import type { SeatView } from '../protocol/view.ts';
import { current, type Game } from './game.ts';

const stewardOf = (game: Game, seat: SeatId): string | undefined => (seat === 'ENVOY' ? undefined : game.stewards[seat]);

/** 'person', the policy or level of a computer (a steward's as well), or undefined for a seat that nobody holds. */
export const holderOf = (game: Game, seat: SeatId): string | undefined => stewardOf(game, seat) ?? game.seats[seat];

export const isPerson = (game: Game, seat: SeatId): boolean => holderOf(game, seat) === 'person';

/** Who has to be done before a phase ends: the persons; without any, the host, who speaks as the envoy's seat. */
export function pacers(game: Game): readonly SeatId[] {
  const persons = SEATS.filter((seat) => isPerson(game, seat));
  return persons.length > 0 ? persons : ['ENVOY'];
}

/** True when a person holds the seat, or when the host turns the pages of a game without persons. */
export const mayCommand = (game: Game, seat: SeatId): boolean => isPerson(game, seat) || pacers(game).includes(seat);

/** Persons' seats that still have to act before this phase ends. */
export function waitingFor(game: Game): readonly SeatId[] {
  if (game.phase === 'ended') return [];
  const persons = SEATS.filter((seat) => isPerson(game, seat));
  if (game.phase !== 'orders') return persons.filter((seat) => !game.advanced.includes(seat));
  const { orders } = current(game);
  // an envoy gives no orders
  return persons.filter((seat) => seat !== 'ENVOY' && orders[STATES.indexOf(seat as StateId)] === null);
}

export function playersOf(game: Game): SeatView['players'] {
  const kind = (seat: SeatId): SeatView['players'][SeatId] => {
    if (stewardOf(game, seat) !== undefined) return 'steward';
    const holder = game.seats[seat];
    return holder === undefined ? 'none' : holder === 'person' ? 'person' : 'computer';
  };
  return Object.fromEntries(SEATS.map((seat) => [seat, kind(seat)])) as SeatView['players'];
}
