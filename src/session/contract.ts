/** What a host may ask of any game, one that goes on or one that can only be read. */
import type { PhaseId, SeatId, StateId } from '../engine/names.ts';
import type { WhyView } from '../protocol/causes.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { HostView } from '../protocol/hostCommands.ts';
import type { Order } from '../protocol/orders.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { SeatView, Viewer } from '../protocol/view.ts';
import type { Game } from './game.ts';
import type { SeatKnowledge } from './port.ts';

export interface Session {
  readonly scenario: string;
  readonly turn: number;
  readonly turns: number;
  readonly phase: PhaseId;
  readonly rehearsed: boolean;
  readonly readOnly: 'otherRules' | 'otherContent' | null;
  /** Anything at all: what is no legal command of this seat now is refused with a code and changes nothing. */
  command(seat: SeatId, command: unknown): CommandResult;
  /** A command of the host of the game, who alone may be let at this. `closePhase` locks the drafts that persons have. */
  host(command: unknown): CommandResult;
  hostView(): HostView;
  /** Lets one delegation of the computer think ahead of what will be asked of it next, as things stand; false when there is nothing to think about. */
  forethink(): boolean;
  /** Keeps a person's orders in preparation, beside the record. */
  draft(seat: StateId, orders: readonly Order[]): CommandResult;
  drafts(): Drafts;
  view(viewer: Viewer): SeatView;
  /** What the seat knows while offers or orders are open, as `perceive` fills it: forecasts start from it. Null in other phases. */
  knowledge(seat: StateId): Pick<SeatKnowledge, 'seat' | 'fields'> | null;
  /** Null when there is no such meter. */
  why(viewer: Viewer, meter: string): WhyView | null;
  /** Null before the end. `tell` is `debriefOf`: whoever asks brings it, so that a referee need not carry it from the start. */
  debrief(seat: StateId, tell: TellDebrief): Debrief | null;
  /** Values of every meter at the start and after each turn: as the seat saw them, with the truth once the game has ended. */
  series(seat: StateId): readonly { readonly meter: string; readonly seen?: readonly number[]; readonly truth?: readonly number[] }[];
  record(): GameRecord;
}
export type TellDebrief = (game: Game, seat: StateId) => Debrief;
export type Drafts = { readonly [S in StateId]?: readonly Order[] };
