/**
 * Futures as one seat can imagine them: from what it knows, with guesses for the rest and luck of its own (rule 8), played
 * on by doctrine to a season like the game's last. The same future with another choice differs by that choice alone.
 */
import { sign, whyNotSign } from '../../engine/clauses/agreements.ts';
import type { OfferRow } from '../../engine/clauses/row.ts';
import { draw, type Key } from '../../engine/draw.ts';
import { N_STATES, Region } from '../../engine/layout.ts';
import { SEASONS, STATES, type PolicyId } from '../../engine/names.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import type { Tables } from '../../engine/tables.ts';
import { resolveTurn } from '../../engine/turn.ts';
import { World } from '../../engine/world.ts';
import { ordersOf, playersOf, playTurn, type Player } from '../playout.ts';
import { Sampler } from '../sample.ts';
import { pointsAt } from './value.ts';

/** What somebody knows; `seat` N_STATES is the envoy. */
export interface Known {
  /** By the layout, as perceived. */
  readonly fields: Int32Array;
  readonly seat: number;
  readonly luck: Key;
}

const NO_KEY: Key = { low: 0, high: 0 };
/** Seasons to which a long game is cut at most; fewer, so that it is cut in the season in which the game ends. */
const FAR = 2 * SEASONS.length;

/** Seasons to look ahead when so many are left. */
export const horizonOf = (left: number): number => (left <= FAR ? left : SEASONS.length + (left % SEASONS.length));

export class Ahead {
  /** The seat's own knowledge, for what is legal and what its doctrine says. */
  readonly seen: World;
  seat = 0;
  luck: Key = NO_KEY;
  /** Names what is known and how the others are thought to play: what was found out under another number no longer counts. */
  version = 0;
  #versions = 0;
  /** What each seat knew when it was last turned to, so that turning back finds the same number. */
  readonly #before = new Map<number, { readonly fields: Int32Array; readonly luck: Key; readonly models: readonly PolicyId[]; readonly version: number }>();
  /** Points of each seat at the end of the last future; of others without what is private. */
  readonly points = new Int32Array(N_STATES);
  readonly #world: World;
  readonly #sampler: Sampler;
  readonly #named = new Map<PolicyId, readonly Player[]>();
  readonly #players: Player[];
  readonly #orders: (readonly OrderRow[])[] = STATES.map(() => []);
  readonly #own: OrderRow[][] = STATES.map(() => []);
  /** Filled anew for each future, so that none is made. */
  readonly #luck = { low: 0, high: 0 };
  #horizon = 1;

  readonly #most: number;

  /** `most`: seasons that it looks ahead at most. */
  constructor(tables: Tables, most = FAR) {
    this.#most = most;
    this.seen = new World(tables, NO_KEY);
    this.#world = new World(tables, NO_KEY);
    this.#sampler = new Sampler(tables);
    this.#players = [...this.#playing('blueprint')];
  }

  #playing(policy: PolicyId): readonly Player[] {
    let players = this.#named.get(policy);
    if (players === undefined) {
      players = playersOf(this.seen.tables, STATES.map(() => policy));
      this.#named.set(policy, players);
    }
    return players;
  }

  /** The player of a seat under its own doctrine. */
  doctrineOf(seat: number): Player {
    return this.#playing('blueprint')[seat] as Player;
  }

  /** The player of a seat under a named policy. */
  playerAs(seat: number, policy: PolicyId): Player {
    return this.#playing(policy)[seat] as Player;
  }

  /** The turn (1-based) in which a seat knows this. */
  turnOf(fields: Int32Array): number {
    return (fields[Region.turn] as number) + 1;
  }

  /** Turns to what a seat knows. `models`: how it thinks that each state plays, by index in STATES. */
  set(k: Known, models: readonly PolicyId[]): void {
    const { seen } = this;
    const version = this.#versionOf(k, models);
    if (version === this.version) return;
    this.version = version;
    this.seat = k.seat;
    this.luck = k.luck;
    seen.load(k.fields, NO_KEY.low, NO_KEY.high);
    models.forEach((model, s) => void (this.#players[s] = this.playerAs(s, model)));
    this.#sampler.set(k.seat, k.fields);
    this.#horizon = Math.min(this.#most, horizonOf(seen.tables.turns - seen.get(Region.turn)));
  }

  #versionOf(k: Known, models: readonly PolicyId[]): number {
    const last = this.#before.get(k.seat);
    const isSame = last !== undefined && k.luck.low === last.luck.low && k.luck.high === last.luck.high
      && models.every((model, s) => model === last.models[s]) && k.fields.every((value, f) => value === last.fields[f]);
    if (isSame) return last.version;
    this.#before.set(k.seat, { fields: Int32Array.from(k.fields), luck: k.luck, models, version: ++this.#versions });
    return this.#versions;
  }

  /** Plays future number `n`: `offers` are signed now where they can be, the seat orders `own`, or by its doctrine when null. */
  play(n: number, offers: readonly OfferRow[], own: readonly OrderRow[] | null): void {
    const { low, high } = this.luck;
    const turn = this.seen.get(Region.turn);
    const first = draw(low, high, turn, 0x61, n);
    const second = draw(high, low, turn, 0x62, n);
    const luck = this.#luck;
    luck.low = draw(first, second, n, 0x63, 3);
    luck.high = draw(second, first, n, 0x64, 4);
    const world = this.#world;
    this.#sampler.fill(world, first, second);
    for (const offer of offers) if (whyNotSign(world, offer) === null) sign(world, offer);
    for (let s = 0; s < N_STATES; s++) {
      if (s === this.seat && own !== null) {
        this.#orders[s] = own;
        continue;
      }
      const chosen = this.#own[s] as OrderRow[];
      ordersOf(world, s, this.#players[s] as Player, luck, chosen);
      this.#orders[s] = chosen;
    }
    resolveTurn(world, this.#orders);
    for (let t = 1; t < this.#horizon && world.get(Region.ended) === 0; t++) playTurn(world, this.#players, luck);
    for (let s = 0; s < N_STATES; s++) this.points[s] = pointsAt(world, s, s === this.seat);
  }
}
