/** What the page knows and can do: the one state that panels and map share. */
import type { BorderId, LevelId, SeatId, StateId, ThreatId } from '../engine/names.ts';
import type { WhyView } from '../protocol/causes.ts';
import type { Command } from '../protocol/commands.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { FactView } from '../protocol/facts.ts';
import type { Knowledge } from '../protocol/forecast.ts';
import type { Order } from '../protocol/orders.ts';
import type { SeatView, Viewer } from '../protocol/view.ts';
import type { Answers, Request, SaveSummary, ScenarioCard, StorageState, WireError } from '../protocol/wire.ts';
import type { Screen } from './route.ts';
import type { Settings } from './settings.ts';
import type { StudyActions } from './study.ts';

/** What the person looks at, on the map and in the panels alike. */
export type Selection =
  | { readonly kind: 'border'; readonly id: BorderId }
  | { readonly kind: 'state'; readonly id: StateId }
  | { readonly kind: 'threat'; readonly id: ThreatId };

/** A resolution being shown: fact `index` is the one to animate now; the map reports it with `playedFact`. */
export interface Playback {
  readonly facts: readonly FactView[];
  readonly index: number;
  readonly running: boolean;
  /** The view before the resolution, so that a change can be drawn from its beginning. */
  readonly before: SeatView | null;
}

export interface ClientData {
  readonly screen: Screen;
  /** The scenario of a briefing, or the entry of the library that was asked for. */
  readonly at: string | null;
  readonly view: SeatView | null;
  /** What everyone may read, as it was last shown at a device that delegations share. */
  readonly publicView: SeatView | null;
  /** Null until the session has answered for the first time. */
  readonly catalog: readonly ScenarioCard[] | null;
  readonly saves: readonly SaveSummary[];
  /** The save that is being played. */
  readonly save: string | null;
  readonly storage: StorageState;
  readonly selection: Selection | null;
  readonly playback: Playback;
  readonly draft: readonly Order[];
  readonly settings: Settings;
  /** True while something that changes the game is under way; such actions are ignored meanwhile. */
  readonly busy: boolean;
  /** Why the last request was refused; stays until dismissed or until something succeeds. */
  readonly error: WireError | null;
  /** The session died: only a reload helps, and nothing that was sent is lost. */
  readonly lost: boolean;
  /** Which explanation is open over the screen: a term's id, or '' for the list of all. */
  readonly glossary: string | null;
  readonly settingsOpen: boolean;
  /** True while an offer is being written that would be lost by going on. */
  readonly writing: boolean;
}

export interface NewGame {
  readonly scenario: string;
  /** Seats of persons at this device; none to watch. */
  readonly persons: readonly SeatId[];
  readonly level?: LevelId;
  readonly envoy?: 'none' | 'computer';
  readonly keyText?: string;
}

/** Actions never throw. Those that ask the session resolve to its answer, or null (false) when refused: see `error`. */
export interface ClientActions {
  /** Asks for scenarios and saves, and opens what the address names. */
  start(): Promise<void>;
  go(screen: Screen, at?: string): void;
  newGame(game: NewGame): Promise<boolean>;
  resume(save: string): Promise<boolean>;
  remove(save: string): Promise<boolean>;
  openFile(text: string): Promise<boolean>;
  send(command: Command): Promise<boolean>;
  /** Holds this seat's view from now on, and no other's. */
  sit(seat: Viewer): Promise<boolean>;
  /** Shows the view that `work` brings: for what other slices ask. */
  show(work: () => Promise<SeatView | null>): Promise<boolean>;
  /** One request of another slice; null when it was refused (see `error`). */
  request<R extends Request>(request: R): Promise<Answers[R['ask']] | null>;
  setDraft(orders: readonly Order[]): void;
  why(meter: string): Promise<WhyView | null>;
  /** What the seat knows, for a forecast. Null when its orders are not open, which is no error to show. */
  knowledge(): Promise<Knowledge | null>;
  debrief(): Promise<Debrief | null>;
  /** Hands the person the record or the table of meters as a file. */
  exportFile(what: 'record' | 'meters'): Promise<boolean>;
  stepBack(turn: number): Promise<boolean>;
  leave(): Promise<void>;
  select(selection: Selection | null): void;
  playedFact(index: number): void;
  skipPlayback(): void;
  set(settings: Partial<Settings>): void;
  openGlossary(id: string | null): void;
  openSettings(open: boolean): void;
  setWriting(writing: boolean): void;
  dismissError(): void;
}
export type ClientState = ClientData & ClientActions & StudyActions;
