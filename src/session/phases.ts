/** How a turn goes on: news, diplomacy, orders, resolution, reflection, and the next one. */
import { Region } from '../engine/layout.ts';
import { openTurn, resolveTurn } from '../engine/turn.ts';
import { orderToRow } from '../protocol/codec.ts';
import { current, measure, newLog, type Game } from './game.ts';
import { firePlanned } from './injects.ts';

/** Begins the next turn with its news. */
export function beginTurn(game: Game): void {
  game.turn++;
  const log = newLog(game);
  game.turns.push(log);
  game.world.ledger = log.ledger;
  openTurn(game.world);
  firePlanned(game);
  enter(game, 'news');
}

function enter(game: Game, phase: Game['phase']): void {
  game.phase = phase;
  game.advanced = [];
}

/** Ends a phase that everyone is done with. Orders end by locking instead. */
export function endPhase(game: Game): void {
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
  log.end = Int32Array.from(game.world.fields);
  game.world.ledger = null;
  measure(game);
  enter(game, 'resolution');
}
