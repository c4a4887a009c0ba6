/**
 * A finished game resolved again without its session: the recorded signatures and orders, the same luck, and one thing changed.
 * A hundredth of the work of replaying commands: good for finding what is worth a full replay.
 */
import { sign, whyNotSign } from '../../engine/clauses/agreements.ts';
import { endNow, FIRST_INJECT, fireInject } from '../../engine/host.ts';
import { Region } from '../../engine/layout.ts';
import { indexOf, kindOf } from '../../engine/ledger.ts';
import { openTurn, resolveTurn } from '../../engine/turn.ts';
import { World } from '../../engine/world.ts';
import { orderToRow, type OfferRow, type OrderRow } from '../../protocol/codec.ts';
import type { Game, TurnLog } from '../game.ts';
import { endedEarly } from './early.ts';

interface Inject {
  readonly index: number;
  readonly place: number;
  readonly effects: { readonly field: number; readonly delta: number }[];
}
/** One thing that is different in the first season that is resolved again. */
export interface LeanChange {
  /** Signed as diplomacy opens. */
  readonly deal?: OfferRow;
  /** Not signed. */
  readonly unsigned?: OfferRow;
  /** Not given; `state`: index in STATES, `rank`: place in its set. */
  readonly without?: { readonly state: number; readonly rank: number };
}
interface Season {
  readonly start: Int32Array;
  /** False of a season in whose midst the host ended the game. */
  readonly isResolved: boolean;
  readonly injects: readonly Inject[];
  /** In the order in which they were signed, or failed at home. */
  readonly signatures: readonly OfferRow[];
  readonly orders: readonly (readonly OrderRow[])[];
}

/** Offers whose last acceptance came, in the order in which it came. */
function signaturesOf(game: Game, log: TurnLog): OfferRow[] {
  const accepted = log.offers.filter(({ answers }) => answers.length > 0 && answers.every(({ answer }) => answer === 'accepted'));
  const last = new Map<number, number>();
  game.commands.forEach(({ turn, command }, i) => {
    if (turn === log.turn && command.do === 'accept') last.set(command.offer, i);
  });
  return accepted.sort((a, b) => (last.get(a.id) ?? 0) - (last.get(b.id) ?? 0)).map(({ row }) => row);
}

/** What the host made happen in a turn, read back from its causes and facts. */
function injectsOf({ ledger }: TurnLog): Inject[] {
  const found = new Map<number, Inject>();
  for (const { kind, a, place } of ledger.facts) if (kind === 'eventArrived' && a >= FIRST_INJECT) found.set(a, { index: a - FIRST_INJECT, place, effects: [] });
  for (const { cause, field, delta } of ledger.causes) if (kindOf(cause) === 'event') found.get(indexOf(cause))?.effects.push({ field, delta });
  return [...found.values()];
}

export class LeanGame {
  readonly #seasons: readonly Season[];
  readonly #world: World;
  readonly #key: Game['key'];

  constructor(game: Game) {
    this.#key = game.key;
    this.#world = new World(game.content.tables, game.key);
    const early = endedEarly(game);
    this.#seasons = game.turns.map((log) => ({
      start: log.start, isResolved: log.end !== null && log.turn !== early, injects: injectsOf(log), signatures: signaturesOf(game, log),
      orders: log.orders.map((orders) => (orders ?? []).map(orderToRow)),
    }));
  }

  /** Seasons that were played to their end. */
  get turns(): number { return this.#seasons.filter(({ isResolved }) => isResolved).length; }

  /**
   * The end of the game with one thing changed in `turn` (1-based); null when the deal could not be signed or failed at home.
   * Without a change the end as it was. The world is reused by the next call.
   */
  end(turn: number, change: LeanChange = {}): World | null {
    const world = this.#world;
    const first = this.#seasons[turn - 1];
    if (first === undefined || !first.isResolved) return null;
    world.load(first.start, this.#key.low, this.#key.high);
    for (const [i, season] of this.#seasons.slice(turn - 1).entries()) {
      const { deal, unsigned, without }: LeanChange = i === 0 ? change : {};
      openTurn(world);
      for (const { index, place, effects } of season.injects) fireInject(world, index, place, effects);
      if (deal !== undefined && (whyNotSign(world, deal) !== null || !sign(world, deal))) return null;
      for (const offer of season.signatures) if (offer !== unsigned && whyNotSign(world, offer) === null) sign(world, offer);
      if (!season.isResolved) break;
      resolveTurn(world, without === undefined ? season.orders : season.orders.map((orders, s) => (s === without.state ? orders.filter((_, rank) => rank !== without.rank) : orders)));
      if (world.get(Region.ended) !== 0) return world;
    }
    // the host ended it before its time
    endNow(world);
    return world;
  }
}
