/** The state of a game in progress: plain data, changed only by `apply`. */
import { keyFrom, type Key } from '../engine/draw.ts';
import { hashFields } from '../engine/hash.ts';
import { Ledger } from '../engine/ledger.ts';
import { METER_FIELDS, METER_NAMES } from '../engine/meters.ts';
import { SEATS, STATES, type HolderId, type PhaseId, type RefusalReason, type SeatId, type StateId } from '../engine/names.ts';
import { newWorld } from '../engine/turn.ts';
import type { World } from '../engine/world.ts';
import type { OfferRow } from '../protocol/codec.ts';
import type { RecordedCommand } from '../protocol/commands.ts';
import type { Conduct } from '../protocol/conduct.ts';
import type { Inject, InjectTime } from '../protocol/hostCommands.ts';
import type { Confided, Saying } from '../protocol/intents.ts';
import type { Guess } from '../protocol/needs.ts';
import type { Answer, Because, OfferDraft, OfferStatus } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { GameContent } from './port.ts';

/** An offer with all that is true about it; views show it to its parties only. */
export interface Offer {
  readonly id: number;
  readonly turn: number;
  /** Index in SEATS; the envoy's is a single text. */
  readonly from: number;
  readonly draft: OfferDraft;
  readonly row: OfferRow;
  status: OfferStatus;
  /** One for each addressee; `by` is an index in STATES. */
  readonly answers: { readonly by: number; answer: Answer; reasons: readonly RefusalReason[]; because: readonly Because[] }[];
  /** How sides want a text changed, the last wish of each; `by` is an index in STATES. */
  readonly amendments: { readonly by: number; readonly with: OfferDraft }[];
  /** The version that this one replaces. */
  readonly counters: number | null;
  /** Slot of the agreement in the engine's pool once signed, and those of its clauses in their order. */
  agreement: number;
  slots: readonly number[];
}

export interface Said {
  readonly turn: number;
  readonly from: SeatId;
  readonly saying: Saying;
}

/** The envoy asked a side for its wishes; `border` is an index in BORDERS. */
export interface Asked {
  readonly turn: number;
  readonly border: number;
  readonly of: StateId;
  answered: boolean;
}

/** Something that the host has planned to happen. */
export interface Plan {
  readonly inject: Inject;
  readonly time: InjectTime;
  /** Turn from which it may come. */
  readonly from: number;
  /** Turn in which it came, and its number among those that came, from 0. */
  fired: { readonly turn: number; readonly index: number } | null;
  cancelled: boolean;
}

/** One turn: its state at both ends, why it changed and what happened. */
export interface TurnLog {
  readonly turn: number;
  /** The whole state before the turn's news. */
  readonly start: Int32Array;
  /** After its resolution; null while the turn is being played. */
  end: Int32Array | null;
  readonly ledger: Ledger;
  /** How many of the ledger's facts came with the news. */
  newsFacts: number;
  readonly offers: Offer[];
  /** Locked orders by state index. */
  readonly orders: (readonly Order[] | null)[];
}

export interface Expectation {
  readonly turn: number;
  readonly seat: SeatId;
  readonly of: number;
  readonly conduct: Conduct;
}

export interface Game {
  readonly content: GameContent;
  readonly keyText: string;
  readonly key: Key;
  /** 'person', or who plays it, for each of the five; ENVOY only when somebody holds it. */
  readonly seats: GameRecord['seats'];
  /** Who plays the seats of absent persons for the time being. */
  readonly stewards: { [S in StateId]?: HolderId };
  readonly world: World;
  /** 1-based; the turn being played, until its reflection is over. */
  turn: number;
  phase: PhaseId;
  /** Every turn so far, the current one last. */
  readonly turns: TurnLog[];
  /** Seats that are done with this phase. */
  advanced: SeatId[];
  readonly expectations: Expectation[];
  /** Everything that was said, in its order. */
  readonly sayings: Said[];
  /** The last guess of each seat about each delegation. */
  readonly guesses: { readonly seat: SeatId; readonly guess: Guess }[];
  /** Good offices: whom the envoy asked, and what it was told. */
  readonly asked: Asked[];
  readonly confided: Confided[];
  /** In the order of the host's commands. */
  readonly injects: Plan[];
  /** Whether delegations may look at forecasts; the host's decision. */
  forecastsShown: boolean;
  readonly commands: RecordedCommand[];
  readonly hashes: string[];
  readonly series: { readonly [meter: string]: number[] };
  branch: GameRecord['branch'];
}

/** The turn being played. */
export const current = (game: Game): TurnLog => game.turns[game.turns.length - 1] as TurnLog;

/** Seasons that an agreement signed now can bind, the coming one included. */
export const turnsLeft = (game: Game): number => game.content.tables.turns - game.turn + 1;

export interface Setup {
  readonly content: GameContent;
  readonly seats: GameRecord['seats'];
  readonly keyText: string;
  /** Only when it is not made from `keyText`. */
  readonly key?: Key;
}

/** A game before the news of its first turn. */
export function newGame(setup: Setup): Game {
  const key = setup.key ?? keyFrom(setup.keyText);
  const world = newWorld(setup.content.tables, key);
  const seats: GameRecord['seats'] = {};
  for (const seat of SEATS) {
    const holder = setup.seats[seat] ?? (seat === 'ENVOY' ? undefined : 'blueprint');
    if (holder !== undefined) seats[seat] = holder;
  }
  const game: Game = {
    content: setup.content, keyText: setup.keyText, key, seats, stewards: {}, world,
    turn: 0, phase: 'news', turns: [], advanced: [], expectations: [],
    sayings: [], guesses: [], asked: [], confided: [], injects: [], forecastsShown: true, commands: [], hashes: [],
    series: Object.fromEntries(METER_NAMES.map((name) => [name, []])),
    branch: undefined,
  };
  measure(game);
  return game;
}

/** Appends the true state to the hashes and series of the record. */
export function measure(game: Game): void {
  game.hashes.push(hashFields(game.world.fields));
  METER_NAMES.forEach((name, i) => game.series[name]?.push(game.world.get(METER_FIELDS[i] as number)));
}

/** An empty log of the turn that begins now. */
export function newLog(game: Game): TurnLog {
  return {
    turn: game.turn, start: Int32Array.from(game.world.fields), end: null, ledger: new Ledger(), newsFacts: 0,
    offers: [], orders: STATES.map(() => null),
  };
}
