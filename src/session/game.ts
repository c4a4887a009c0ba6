/** The state of a game in progress: plain data, changed only by `apply`. */
import { keyFrom, type Key } from '../engine/draw.ts';
import { hashFields } from '../engine/hash.ts';
import { Ledger } from '../engine/ledger.ts';
import { METER_FIELDS, METER_NAMES } from '../engine/meters.ts';
import { SEATS, STATES, type PhaseId, type RefusalReason, type SeatId } from '../engine/names.ts';
import { newWorld } from '../engine/turn.ts';
import type { World } from '../engine/world.ts';
import type { OfferRow } from '../protocol/codec.ts';
import type { RecordedCommand } from '../protocol/commands.ts';
import type { Conduct } from '../protocol/conduct.ts';
import type { Answer, OfferDraft, OfferStatus } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { GameContent } from './port.ts';

/** An offer with all that is true about it; views show it to its parties only. */
export interface Offer {
  readonly id: number;
  readonly turn: number;
  /** Index in STATES. */
  readonly from: number;
  readonly draft: OfferDraft;
  readonly row: OfferRow;
  status: OfferStatus;
  /** One for each addressee; `by` is an index in STATES. */
  readonly answers: { readonly by: number; answer: Answer; reasons: readonly RefusalReason[] }[];
  readonly counters: number | null;
  /** Clause slots in the engine's pool, once signed; in the order of the clauses. */
  slots: readonly number[];
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
  /** 'person' or a policy for each of the five; ENVOY only when a person holds it. */
  readonly seats: GameRecord['seats'];
  readonly world: World;
  /** 1-based; the turn being played, until its reflection is over. */
  turn: number;
  phase: PhaseId;
  /** Every turn so far, the current one last. */
  readonly turns: TurnLog[];
  /** Seats that are done with this phase. */
  advanced: SeatId[];
  readonly expectations: Expectation[];
  readonly commands: RecordedCommand[];
  readonly hashes: string[];
  readonly series: { readonly [meter: string]: number[] };
  branch: GameRecord['branch'];
}

/** Who has to be done before a phase ends: the persons; without any, the host, who speaks as the envoy's seat. */
export function pacers(game: Game): readonly SeatId[] {
  const persons = SEATS.filter((seat) => game.seats[seat] === 'person');
  return persons.length > 0 ? persons : ['ENVOY'];
}
/** True when a person holds the seat, or when the host turns the pages of a game without persons. */
export const mayCommand = (game: Game, seat: SeatId): boolean => game.seats[seat] === 'person' || pacers(game).includes(seat);

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
    content: setup.content, keyText: setup.keyText, key, seats, world,
    turn: 0, phase: 'news', turns: [], advanced: [], expectations: [], commands: [], hashes: [],
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
