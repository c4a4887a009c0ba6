/**
 * One game of an arm: the fast loop, with scripted words and orders put in and with ears for what happens.
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
import { playTurn, type Director, type Player } from '../../futures/playout.ts';
import type { Heard } from './events.ts';
import type { Answered } from './gauge.ts';
import type { Due, OrderScript, Scripts } from './scripts.ts';

/** Hears what happens in a game. Turns are 1-based. */
export interface Ear {
  /** Kinds of facts that it wants to hear. */
  readonly kinds: readonly FactKind[];
  /** The state before turn 1. */
  begin(world: World): void;
  fact(turn: number, heard: Heard): void;
  /** An offer, or the counter-offer to one, has had its answers. */
  offer(answered: Answered): void;
  /** A scripted order was given; `why` by index in DROPS when the rules refused it. */
  ordered(why: number | null): void;
  /** A scripted offer was made. */
  offered(isAccepted: boolean): void;
  /** A turn has been resolved. */
  turn(turn: number, world: World): void;
}

/** Passes facts on and forgets causes. */
class Listening extends Ledger {
  turn = 0;
  readonly dropped: { seat: number; kind: number; border: number; why: number }[] = [];
  readonly #ear: Ear;

  constructor(ear: Ear) {
    super();
    this.#ear = ear;
  }
  override add(): void {}
  override tell(kind: FactKind, actor: number, place: number, a: number, b: number, c: number): void {
    if (kind === 'orderDropped') this.dropped.push({ seat: actor, kind: a, border: place, why: b });
    if (this.#ear.kinds.includes(kind)) this.#ear.fact(this.turn, { kind, actor, place, parts: [a, b, c] });
  }
}

const NO_OFFERS: readonly OfferRow[] = [];
const same = (a: OrderRow, b: OrderRow): boolean => a.kind === b.kind && a.border === b.border && a.partner === b.partner;
const isDue = ({ from, to }: Due, turn: number): boolean => from <= turn && turn <= to;

/** Puts the scripted orders of a turn before the policy's own, or in their place; nothing is given twice. */
function direct(own: readonly OrderRow[], scripts: readonly OrderScript[]): readonly OrderRow[] {
  if (scripts.length === 0) return own;
  const given = scripts.map(({ order }) => order);
  const kept = scripts.some(({ replaces }) => replaces) ? [] : own.filter((order) => !given.some((g) => same(g, order)));
  return [...given, ...kept].slice(0, MAX_ORDERS);
}

/** Puts an arm's words and orders in the mouths of delegations; `turn` says which turn it is. */
function directorOf({ orders, offers, answers }: Scripts, ear: Ear, turn: () => number): Director {
  const made = new Set<OfferRow>();
  return {
    offers: (seat, own) => {
      const mine = offers.filter((script) => script.seat === seat && isDue(script, turn()));
      for (const { offer } of mine) made.add(offer);
      return [...mine.map(({ offer }) => offer), ...(own === null || mine.some(({ replaces }) => replaces) ? NO_OFFERS : [own])];
    },
    answer: (seat, offer) => {
      const script = answers.find((a) => a.seat === seat && isDue(a, turn()) && (a.proposers & (1 << offer.from)) !== 0 && (a.clauses === null || offer.clauses.some(({ type }) => a.clauses?.includes(type))));
      return script?.answer ?? null;
    },
    orders: (seat, own) => direct(own, orders.filter((script) => script.seat === seat && isDue(script, turn()))),
    answered: (offer, isAccepted) => {
      ear.offer({ from: offer.from, parties: offer.parties, clauses: offer.clauses.map(({ type }) => type), isAccepted });
      if (made.has(offer)) ear.offered(isAccepted);
    },
  };
}

/** Plays a game of this key from its start, which `world` holds, to its end. */
export function playDirected(world: World, key: Key, players: readonly Player[], scripts: Scripts, ear: Ear): void {
  const luck = luckOf(key);
  const ledger = new Listening(ear);
  let turn = 0;
  const director = directorOf(scripts, ear, () => turn);
  // without anybody to tell, the engine need not tell anything
  world.ledger = ear.kinds.length > 0 || scripts.orders.length > 0 ? ledger : null;
  ear.begin(world);
  while (world.get(Region.ended) === 0) {
    turn = world.get(Region.turn) + 1;
    ledger.turn = turn;
    ledger.dropped.length = 0;
    playTurn(world, players, luck, director);
    for (const script of scripts.orders) {
      if (isDue(script, turn)) ear.ordered(ledger.dropped.find((d) => d.seat === script.seat && d.kind === script.order.kind && d.border === script.order.border)?.why ?? null);
    }
    ear.turn(turn, world);
  }
  world.ledger = null;
}
