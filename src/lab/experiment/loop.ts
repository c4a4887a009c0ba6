/**
 * One game of an arm: the fast loop, with scripted orders put in and with ears for what it does.
 * Without scripts it is the loop of `futures/playout.ts`, state for state; a test holds the two together.
 */
import type { OfferRow } from '../../engine/clauses/row.ts';
import { luckOf, type Key } from '../../engine/draw.ts';
import { Region } from '../../engine/layout.ts';
import { Ledger } from '../../engine/ledger.ts';
import type { FactKind } from '../../engine/names.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import type { World } from '../../engine/world.ts';
import { playTurn, type Player } from '../../futures/playout.ts';
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

const NO_OFFERS: readonly OfferRow[] = [];
const same = (a: OrderRow, b: OrderRow): boolean => a.kind === b.kind && a.border === b.border && a.partner === b.partner;

/** Puts the scripted orders of a turn before the policy's own, or in their place; nothing is given twice. */
function direct(own: readonly OrderRow[], scripts: readonly Script[]): OrderRow[] {
  const given = scripts.map(({ order }) => order);
  const kept = scripts.some(({ replaces }) => replaces) ? [] : own.filter((order) => !given.some((g) => same(g, order)));
  return [...given, ...kept].slice(0, MAX_ORDERS);
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
    playTurn(world, players, luck, {
      offers: (_seat, own) => (own === null ? NO_OFFERS : [own]),
      orders: (seat, own) => {
        const mine = scripts.filter((script) => script.seat === seat && script.from <= turn && turn <= script.to);
        return mine.length === 0 ? own : direct(own, mine);
      },
      answered: (offer, isAccepted) => ear.offer(offer.from, isAccepted),
    });
    for (const { seat, from, to, order } of scripts) {
      if (turn < from || turn > to) continue;
      ear.scripted(ledger.dropped.some((d) => d.seat === seat && d.kind === order.kind && d.border === order.border));
    }
    ear.turn(turn, world);
  }
  world.ledger = null;
}
