/** How a turn goes on: news, diplomacy, orders, resolution, reflection, and the next one. */
import { endNow } from '../engine/host.ts';
import { Region } from '../engine/layout.ts';
import { openTurn, resolveTurn } from '../engine/turn.ts';
import { orderToRow } from '../protocol/codec.ts';
import { current, measure, newLog, type Game } from './game.ts';
import { firePlanned } from './injects.ts';
import { pacers } from './players.ts';

/** Begins the next turn with its news. */
export function beginTurn(game: Game): void {
  game.turn++;
  const log = newLog(game);
  game.turns.push(log);
  game.world.ledger = log.ledger;
  openTurn(game.world);
  firePlanned(game);
  log.newsFacts = log.ledger.facts.length;
  enter(game, 'news');
}

function enter(game: Game, phase: Game['phase']): void {
  game.phase = phase;
  game.advanced = [];
}

/** Goes on when everyone for whom the phase waits is done with it. Orders end by locking instead. */
export function goOn(game: Game): void {
  if (game.phase !== 'orders' && pacers(game).every((seat) => game.advanced.includes(seat))) endPhase(game);
}

function endPhase(game: Game): void {
  switch (game.phase) {
    case 'news':
      enter(game, 'diplomacy');
      break;
    case 'diplomacy':
      lapseOffers(game);
      enter(game, 'orders');
      break;
    case 'resolution':
      enter(game, game.world.get(Region.ended) > 0 ? 'ended' : 'reflection');
      break;
    case 'reflection':
      beginTurn(game);
      break;
    case 'orders':
    case 'ended':
      break;
  }
}

/** Ends a phase for everyone: who has not locked orders by now holds. */
export function closePhase(game: Game): void {
  if (game.phase !== 'orders') return endPhase(game);
  const { orders } = current(game);
  orders.forEach((set, state) => {
    if (set === null) orders[state] = [];
  });
  resolveWhenLocked(game);
}

/** What was not answered by the end of diplomacy is off the table. */
function lapseOffers(game: Game): void {
  for (const offer of current(game).offers) {
    if (offer.status !== 'open') continue;
    offer.status = 'lapsed';
    for (const answer of offer.answers) if (answer.answer === 'pending') answer.answer = 'lapsed';
  }
}

/** Resolves the turn once all five have locked; the order in which they did so can't matter. */
export function resolveWhenLocked(game: Game): void {
  const log = current(game);
  if (log.orders.some((orders) => orders === null)) return;
  resolveTurn(game.world, log.orders.map((orders) => (orders ?? []).map(orderToRow)));
  closeLog(game);
  enter(game, 'resolution');
}

function closeLog(game: Game): void {
  current(game).end = Int32Array.from(game.world.fields);
  game.world.ledger = null;
  measure(game);
}

/** Ends the game as it stands, this turn's news and talks included; false once its orders are resolved. */
export function endEarly(game: Game): boolean {
  if (current(game).end !== null) return false;
  lapseOffers(game);
  endNow(game.world);
  closeLog(game);
  enter(game, 'ended');
  return true;
}
