/**
 * One game of an arm: the fast loop, with scripted orders put in and with ears for what it does.
 * Without scripts it is the loop of `futures/playout.ts`, state for state; a test holds the two together.
 */
import { sign } from '../../engine/clauses/agreements.ts';
import type { OfferRow } from '../../engine/clauses/row.ts';
import { luckOf, type Key } from '../../engine/draw.ts';
import { N_STATES, Region } from '../../engine/layout.ts';
import { Ledger } from '../../engine/ledger.ts';
import type { FactKind } from '../../engine/names.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import { openTurn, resolveTurn } from '../../engine/turn.ts';
import type { World } from '../../engine/world.ts';
import { answerOf, offerOf, ordersOf, type Player } from '../../futures/playout.ts';
import type { Script } from './plan.ts';

/** Hears what happens in a game. Turns are 1-based. */
export interface Ear {
  /** The state before turn 1. */
  begin(world: World): void;
  /** A fact; `actor` is an index in STATES or −1, `place` in BORDERS or −1. */
  fact(turn: number, kind: FactKind, actor: number, place: number): void;
  /** An offer by `from`, or its counter-offer, has had its answers. */
  offer(from: number, isAccepted: boolean): void;
  /** A scripted order was given; `isDropped` when the rules refused it. */
  scripted(isDropped: boolean): void;
  /** A turn has been resolved. */
  turn(turn: number, world: World): void;
}

/** Passes facts on and forgets causes. */
class Listening extends Ledger {
  turn = 0;
  readonly dropped: { seat: number; kind: number; border: number }[] = [];
  readonly #ear: Ear;

  constructor(ear: Ear) {
    super();
    this.#ear = ear;
  }
  override add(): void {}
  override tell(kind: FactKind, actor: number, place: number, a: number): void {
    if (kind === 'orderDropped') this.dropped.push({ seat: actor, kind: a, border: place });
    this.#ear.fact(this.turn, kind, actor, place);
  }
}

const same = (a: OrderRow, b: OrderRow): boolean => a.kind === b.kind && a.border === b.border && a.partner === b.partner;

/** Puts the scripted orders of a turn before the policy's own, or in their place; nothing is given twice. */
function direct(own: readonly OrderRow[], scripts: readonly Script[]): OrderRow[] {
  const given = scripts.map(({ order }) => order);
  const kept = scripts.some(({ replaces }) => replaces) ? [] : own.filter((order) => !given.some((g) => same(g, order)));
  return [...given, ...kept].slice(0, MAX_ORDERS);
}

function negotiate(world: World, offer: OfferRow, players: readonly Player[], luck: Key, ear: Ear): void {
  const counter = settle(world, offer, players, luck, true, ear);
  if (counter !== null) settle(world, counter, players, luck, false, ear);
}

function settle(world: World, offer: OfferRow, players: readonly Player[], luck: Key, mayCounter: boolean, ear: Ear): OfferRow | null {
  for (let s = 0; s < N_STATES; s++) {
    if (s === offer.from || (offer.parties & (1 << s)) === 0) continue;
    const decision = answerOf(world, s, players[s] as Player, luck, offer, mayCounter);
    if (decision.answer === 'accept') continue;
    ear.offer(offer.from, false);
    return decision.answer === 'counter' ? decision.with : null;
  }
  ear.offer(offer.from, true);
  sign(world, offer);
  return null;
}

function playTurn(world: World, turn: number, players: readonly Player[], luck: Key, scripts: readonly Script[], ear: Ear): void {
  openTurn(world);
  const offers = players.map((player, s) => offerOf(world, s, player, luck));
  for (const offer of offers) if (offer !== null) negotiate(world, offer, players, luck, ear);
  const orders = players.map((player, s): readonly OrderRow[] => {
    const own: OrderRow[] = [];
    ordersOf(world, s, player, luck, own);
    const mine = scripts.filter(({ seat, from, to }) => seat === s && from <= turn && turn <= to);
    return mine.length === 0 ? own : direct(own, mine);
  });
  resolveTurn(world, orders);
}

/** Plays a game of this key from its start, which `world` holds, to its end. */
export function playDirected(world: World, key: Key, players: readonly Player[], scripts: readonly Script[], ear: Ear): void {
  const luck = luckOf(key);
  const ledger = new Listening(ear);
  world.ledger = ledger;
  ear.begin(world);
  while (world.get(Region.ended) === 0) {
    const turn = world.get(Region.turn) + 1;
    ledger.turn = turn;
    ledger.dropped.length = 0;
    playTurn(world, turn, players, luck, scripts, ear);
    for (const { seat, from, to, order } of scripts) {
      if (turn < from || turn > to) continue;
      ear.scripted(ledger.dropped.some((d) => d.seat === seat && d.kind === order.kind && d.border === order.border));
    }
    ear.turn(turn, world);
  }
  world.ledger = null;
}
