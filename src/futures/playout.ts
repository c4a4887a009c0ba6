/** The fast loop: whole games between policies without a session. A test proves that it ends in the same state as the session does. */
import { sign } from '../engine/clauses/agreements.ts';
import { mayBeOffered } from '../engine/clauses/everDue.ts';
import type { OfferRow } from '../engine/clauses/row.ts';
import { luckOf, type Key } from '../engine/draw.ts';
import { N_STATES, Region } from '../engine/layout.ts';
import { EXCHANGES, STATES, type PolicyId } from '../engine/names.ts';
import { empty, type OrderRow } from '../engine/orders/row.ts';
import type { Tables } from '../engine/tables.ts';
import { begin, newWorld, openTurn, resolveTurn } from '../engine/turn.ts';
import type { World } from '../engine/world.ts';
import { chooseOrders, chooseRandom } from './choose.ts';
import { answer, propose, reply, type Decision, type Reply } from './deals.ts';
import { Glance } from './glance.ts';
import { mannerOf, type Manner } from './manner.ts';

/** A seat without a person: its policy, and its manner when the policy has one. */
export interface Player {
  readonly policy: PolicyId;
  readonly manner: Manner | null;
}

export const playersOf = (tables: Tables, policies: readonly PolicyId[]): Player[] =>
  STATES.map((_, s) => {
    const policy = policies[s] ?? 'blueprint';
    const doctrine = tables.doctrine[s];
    return { policy, manner: doctrine === undefined ? null : mannerOf(policy, doctrine) };
  });

const orders: OrderRow[][] = STATES.map(() => []);
const opening: (OfferRow | null)[] = STATES.map(() => null);
/** Offers that each table, the bits of its parties, has had this turn. */
const exchanges = new Uint8Array(1 << N_STATES);
const glance = new Glance();

/** Looks through a seat's eyes. Random and holding seats get a neutral manner that nothing reads. */
export function look(g: Glance, world: World, seat: number, player: Player, luck: Key): Glance {
  g.set(world, seat, player.manner ?? (mannerOf('attentive', world.tables.doctrine[seat] as Manner) as Manner), luck);
  return g;
}

/** Orders of one seat into `out`, by its policy. */
export function ordersOf(world: World, seat: number, player: Player, luck: Key, out: OrderRow[]): void {
  empty(out);
  if (player.policy === 'hold') return;
  if (player.policy === 'random') chooseRandom(look(glance, world, seat, player, luck), out);
  else chooseOrders(look(glance, world, seat, player, luck), out);
}

/** The opening offer of one seat, or null. */
export const offerOf = (world: World, seat: number, player: Player, luck: Key): OfferRow | null =>
  player.manner === null || player.manner.openness === 0 ? null : propose(look(glance, world, seat, player, luck));

/** The answer of one seat to an offer, with its reasons. */
export function answerOf(world: World, seat: number, player: Player, luck: Key, offer: OfferRow, mayCounter: boolean): Decision {
  const said = plainly(world, seat, player, luck, offer);
  if (said !== null) return said === 'accept' ? { answer: 'accept' } : { answer: 'refuse', reasons: ['noGain'] };
  return answer(look(glance, world, seat, player, luck), offer, mayCounter);
}

/** The same without reasons: a playout needs none. */
function replyOf(world: World, seat: number, player: Player, luck: Key, offer: OfferRow, mayCounter: boolean): Reply {
  return plainly(world, seat, player, luck, offer) ?? reply(look(glance, world, seat, player, luck), offer, mayCounter);
}

/** What is answered without weighing anything; null for a policy that weighs. */
function plainly(world: World, seat: number, player: Player, luck: Key, offer: OfferRow): 'accept' | 'refuse' | null {
  if (player.policy === 'hold') return 'refuse';
  if (player.policy !== 'random') return null;
  return look(glance, world, seat, player, luck).noise(900 + offer.from, 2) === 0 ? 'accept' : 'refuse';
}

/**
 * Stands beside a playout: may put offers and orders in the delegations' mouths, and hears how talks end.
 * Seats are indices in STATES. Lists that it is given are reused by the loop; it must not keep them.
 */
export interface Director {
  /** The opening offers of one seat this turn, given its own (or null). */
  offers(seat: number, own: OfferRow | null): readonly OfferRow[];
  /** What this seat answers to an offer, or null to leave it to its policy. */
  answer(seat: number, offer: OfferRow): 'accept' | 'refuse' | null;
  /** The orders of one seat this turn, given its own. */
  orders(seat: number, own: readonly OrderRow[]): readonly OrderRow[];
  /** An offer, or the counter-offer to one, has had its answers. */
  answered(offer: OfferRow, isAccepted: boolean): void;
}

/**
 * One table: an offer, its answers in the fixed order of states, at most one counter-offer, and its last answer. Since all
 * thought of their offers, others may have been signed or have filled the table: what can't be put there comes to nothing.
 */
function negotiate(world: World, offer: OfferRow, players: readonly Player[], luck: Key, director: Director | null): void {
  const had = exchanges[offer.parties] as number;
  if (had >= EXCHANGES || !mayBeOffered(world, offer, offer.from)) {
    if (director !== null) director.answered(offer, false);
    return;
  }
  const counter = settle(world, offer, players, luck, had + 1 < EXCHANGES, director);
  exchanges[offer.parties] = had + (counter === null ? 1 : 2);
  if (counter !== null) settle(world, counter, players, luck, false, director);
}

/** Asks every addressee; signs when all accept. Returns the counter-offer that took the table over, or null. */
function settle(world: World, offer: OfferRow, players: readonly Player[], luck: Key, mayCounter: boolean, director: Director | null): OfferRow | null {
  for (let s = 0; s < N_STATES; s++) {
    if (s === offer.from || (offer.parties & (1 << s)) === 0) continue;
    const said = (director === null ? null : director.answer(s, offer)) ?? replyOf(world, s, players[s] as Player, luck, offer, mayCounter);
    if (said === 'accept') continue;
    if (director !== null) director.answered(offer, false);
    return said === 'refuse' ? null : said;
  }
  if (director !== null) director.answered(offer, true);
  sign(world, offer);
  return null;
}

/** Plays one turn: news, diplomacy, orders, resolution. */
export function playTurn(world: World, players: readonly Player[], luck: Key, director: Director | null = null): void {
  openTurn(world);
  exchanges.fill(0);
  for (let s = 0; s < N_STATES; s++) opening[s] = offerOf(world, s, players[s] as Player, luck);
  for (let s = 0; s < N_STATES; s++) {
    const own = opening[s] ?? null;
    if (director !== null) for (const offer of director.offers(s, own)) negotiate(world, offer, players, luck, director);
    else if (own !== null) negotiate(world, own, players, luck, null);
  }
  for (let s = 0; s < N_STATES; s++) ordersOf(world, s, players[s] as Player, luck, orders[s] as OrderRow[]);
  resolveTurn(world, director === null ? orders : orders.map((own, s) => director.orders(s, own)));
}

/** Plays a game of this key on from where `world` stands, to its end. */
export function playOn(world: World, key: Key, players: readonly Player[]): void {
  const luck = luckOf(key);
  while (world.get(Region.ended) === 0) playTurn(world, players, luck);
}

/** Plays one game to its end. */
export function playGame(tables: Tables, key: Key, players: readonly Player[]): World {
  const world = newWorld(tables, key);
  playOn(world, key, players);
  return world;
}

/** Plays one game to its end in a world of the same tables that may have been played in; allocates nothing. */
export function playGameIn(world: World, key: Key, players: readonly Player[]): World {
  playOn(begin(world, key), key, players);
  return world;
}
