/** Who plays, and whose view is shown: a device has one person's seat, or several delegations share it, or nobody plays. */
import { SEATS, STATES, type LevelId, type SeatId, type StateId } from '../engine/names.ts';
import type { GameRecord } from './record.ts';
import type { SeatView, Viewer } from './view.ts';

type Seats = GameRecord['seats'];

/** A new game's holders: persons, and the computer at this level for every other delegation. */
export function holdersOf(persons: readonly SeatId[], level: LevelId, envoy: 'none' | 'computer'): Seats {
  const seats: Seats = envoy === 'computer' ? { ENVOY: 'envoy' } : {};
  for (const state of STATES) seats[state] = level;
  for (const seat of persons) seats[seat] = 'person';
  return seats;
}

/** Seats of persons, also while a steward stands in for them. */
export const personsOf = (seats: Seats): readonly SeatId[] => SEATS.filter((seat) => seats[seat] === 'person');

/** The same as a view tells it. */
export const personsIn = ({ players }: Pick<SeatView, 'players'>): readonly SeatId[] => SEATS.filter((seat) => players[seat] === 'person' || players[seat] === 'steward');

/** What a game shows when it is opened: its one person's view, or what everyone may read. */
export function firstViewer(persons: readonly SeatId[]): Viewer {
  const [only = 'PUBLIC', ...more] = persons;
  return more.length === 0 ? only : 'PUBLIC';
}

/** True when the device is passed on, or nobody plays at it; a game that can only be read is neither. */
export const isShared = (view: Pick<SeatView, 'players' | 'game'>): boolean => view.game.readOnly === undefined && firstViewer(personsIn(view)) === 'PUBLIC';

export const isState = (viewer: Viewer): viewer is StateId => STATES.some((state) => state === viewer);

/** From whose place a finished game is told when no delegation sits: that of a person's, if there is one. */
export const tellerOf = (viewer: Viewer, seats: Seats): StateId => (isState(viewer) ? viewer : (personsOf(seats).find(isState) ?? STATES[0]));
