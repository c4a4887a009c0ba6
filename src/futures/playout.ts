/** The fast loop: whole games between policies without a session. A test proves that it ends in the same state as the session does. */
import { sign } from '../engine/clauses/agreements.ts';
import type { OfferRow } from '../engine/clauses/row.ts';
import { luckOf, type Key } from '../engine/draw.ts';
import { N_STATES, Region } from '../engine/layout.ts';
import { STATES, type PolicyId } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import type { Tables } from '../engine/tables.ts';
import { newWorld, openTurn, resolveTurn } from '../engine/turn.ts';
import type { World } from '../engine/world.ts';
import { chooseOrders, chooseRandom } from './choose.ts';
import { answer, propose } from './deals.ts';
import { Glance } from './glance.ts';
import { mannerOf, type Manner } from './manner.ts';

/** Exchanges a table and turn: an offer, a counter-offer, a last answer. */
export const MAX_EXCHANGES = 3;

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
const glance = new Glance();

/** Looks through a seat's eyes. Random and holding seats get a neutral manner that nothing reads. */
export function look(g: Glance, world: World, seat: number, player: Player, luck: Key): Glance {
  g.set(world, seat, player.manner ?? (mannerOf('attentive', world.tables.doctrine[seat] as Manner) as Manner), luck);
  return g;
}

/** Orders of one seat into `out`, by its policy. */
export function ordersOf(world: World, seat: number, player: Player, luck: Key, out: OrderRow[]): void {
  out.length = 0;
  if (player.policy === 'hold') return;
  if (player.policy === 'random') chooseRandom(look(glance, world, seat, player, luck), out);
  else chooseOrders(look(glance, world, seat, player, luck), out);
}

/** The opening offer of one seat, or null. */
export const offerOf = (world: World, seat: number, player: Player, luck: Key): OfferRow | null =>
  player.manner === null || player.manner.openness === 0 ? null : propose(look(glance, world, seat, player, luck));

/** The answer of one seat to an offer. */
export function answerOf(world: World, seat: number, player: Player, luck: Key, offer: OfferRow, mayCounter: boolean): ReturnType<typeof answer> {
  if (player.policy === 'hold') return { answer: 'refuse', reasons: ['noGain'] };
  const g = look(glance, world, seat, player, luck);
  if (player.policy === 'random') return g.noise(900 + offer.from, 2) === 0 ? { answer: 'accept' } : { answer: 'refuse', reasons: ['noGain'] };
  return answer(g, offer, mayCounter);
}

/** One table: the addressees answer in the fixed order of states; a counter-offer goes back to the one who proposed. */
function negotiate(world: World, offer: OfferRow, players: readonly Player[], luck: Key): void {
  let table = offer;
  for (let exchange = 1; exchange <= MAX_EXCHANGES; exchange++) {
    let counter: OfferRow | null = null;
    for (let s = 0; s < N_STATES; s++) {
      if (s === table.from || (table.parties & (1 << s)) === 0) continue;
      const decision = answerOf(world, s, players[s] as Player, luck, table, exchange < MAX_EXCHANGES);
      if (decision.answer === 'refuse') return;
      if (decision.answer === 'counter') {
        counter = decision.with;
        break;
      }
    }
    if (counter === null) {
      sign(world, table);
      return;
    }
    table = counter;
  }
}

/** Plays one turn: news, diplomacy, orders, resolution. */
export function playTurn(world: World, players: readonly Player[], luck: Key): void {
  openTurn(world);
  for (let s = 0; s < N_STATES; s++) opening[s] = offerOf(world, s, players[s] as Player, luck);
  for (let s = 0; s < N_STATES; s++) {
    const offer = opening[s];
    if (offer !== null && offer !== undefined) negotiate(world, offer, players, luck);
  }
  for (let s = 0; s < N_STATES; s++) ordersOf(world, s, players[s] as Player, luck, orders[s] as OrderRow[]);
  resolveTurn(world, orders);
}

/** Plays one game to its end. */
export function playGame(tables: Tables, key: Key, players: readonly Player[]): World {
  const world = newWorld(tables, key);
  const luck = luckOf(key);
  while (world.get(Region.ended) === 0) playTurn(world, players, luck);
  return world;
}
