/** A random game by the engine's own rows, legal or not: what a caller inside the project could do to it. */
import { sign, whyNotSign } from '../../engine/clauses/agreements.ts';
import { N_STATES, Region } from '../../engine/layout.ts';
import { STATES } from '../../engine/names.ts';
import { newWorld, openTurn, resolveTurn } from '../../engine/turn.ts';
import { anyOffer, anyOrders } from './moves.ts';
import { must, type Progress, type Run } from './run.ts';

const MOST_OFFERS = 3;

/** Plays one game to its end. @throws Broken, and whatever the engine throws. */
export function playRows({ content: { tables }, key, roll, account, counts }: Run, progress: Progress): void {
  const world = newWorld(tables, key);
  progress.fields = world.fields;
  world.ledger = account;
  account.open(world.fields);
  must(account.fault(world.fields));
  while (world.get(Region.ended) === 0) {
    account.open(world.fields);
    openTurn(world);
    must(account.fault(world.fields));
    for (let i = roll(MOST_OFFERS + 1); i > 0; i--) {
      const offer = anyOffer(roll, roll(N_STATES), tables.turns - progress.turn);
      const why = whyNotSign(world, offer);
      if (why === null) counts.add('offers', sign(world, offer) ? 'signed' : 'failed at home');
      else counts.add('offers', why);
      must(account.fault(world.fields));
    }
    resolveTurn(world, STATES.map((_, s) => anyOrders(roll, world, s)));
    must(account.close(world.fields));
    progress.turn++;
  }
}
