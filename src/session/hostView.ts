/** What the host of a game sees: its injects, who is awaited, and the library; nothing that is secret between delegations. */
import { nameOf } from '../engine/meters.ts';
import type { HostView } from '../protocol/hostCommands.ts';
import type { Game } from './game.ts';
import { waitingFor } from './players.ts';
import type { GameContent } from './port.ts';

export const libraryOf = ({ injects = [] }: GameContent): HostView['library'] =>
  injects.map(({ effects, ...inject }) => ({ ...inject, effects: effects.map(({ field, delta }) => ({ meter: nameOf(field) ?? '', delta })) }));

export function hostViewOf(game: Game): HostView {
  return {
    forecastsShown: game.forecastsShown,
    injects: game.injects.map(({ inject, time, fired, cancelled }, i) => ({
      plan: i + 1, inject, time, ...(fired === null ? {} : { firedTurn: fired.turn }), ...(cancelled ? { cancelled: true as const } : {}),
    })),
    waitingFor: waitingFor(game),
    library: libraryOf(game.content),
  };
}
