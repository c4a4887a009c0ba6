/** Players that are no policy of the game: a greedy one that looks no further than the season, and hands that click through. */
import { delegation } from '../../agents/agents.ts';
import type { Delegation, SeatKnowledge } from '../../agents/types.ts';
import { draw, keyFrom } from '../../engine/draw.ts';
import { STATES } from '../../engine/names.ts';
import { orderOptions, whyIllegal } from '../../engine/orders/registry.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import type { Tables } from '../../engine/tables.ts';
import { Ahead } from '../../futures/ahead/ahead.ts';
import { chooseSet } from '../../futures/ahead/chooseSet.ts';
import { fillWorld, filledWorld } from '../../futures/fill.ts';
import { rowToOrder } from '../../protocol/codec.ts';

/** As many sets and futures as a `brief` delegation has. */
const SETS = 24;
const FUTURES = 96;
const BLUEPRINTS = STATES.map(() => 'blueprint' as const);
/** Orders that somebody gives who clicks through. */
const CLICKS = 3;

/** One ply: the set of orders after which this very season ends best; at the table as its doctrine says. */
export function greedy(tables: Tables): Delegation {
  const ahead = new Ahead(tables, 1);
  return {
    ...delegation(filledWorld(tables), 'blueprint'),
    orders(k) {
      ahead.set(k, BLUEPRINTS);
      return chooseSet(ahead, SETS, FUTURES).rows.map(rowToOrder);
    },
  };
}

/** What a desk shows that may be given now, but for `hold`. */
function legal(tables: Tables): (k: SeatKnowledge) => OrderRow[] {
  const game = filledWorld(tables);
  return (k) => {
    const world = fillWorld(game, k.fields);
    return orderOptions(world, k.seat).filter((row) => row.kind !== 0 && whyIllegal(world, k.seat, row) === null);
  };
}

/** Offers nothing, accepts everything, and gives the first orders of the desk. */
export function clicker(tables: Tables): Delegation {
  const options = legal(tables);
  return { propose: () => [], answer: () => ({ answer: 'accept' }), orders: (k) => options(k).slice(0, CLICKS).map(rowToOrder) };
}

/** A script made from its number: the same choices in every game, whatever happens; accepts everything, or nothing. */
export function scripted(tables: Tables, script: number): Delegation {
  const options = legal(tables);
  const { low, high } = keyFrom(`script ${script}`);
  return {
    propose: () => [],
    answer: () => (script % 2 === 0 ? { answer: 'accept' } : { answer: 'refuse', reasons: ['noGain'] }),
    orders(k) {
      const all = options(k);
      // the same kinds every season: a hand that never looks at the map
      const rank = (row: OrderRow): number => draw(low, high, row.kind, row.border + 2, row.partner + 2);
      return [...all].sort((a, b) => rank(a) - rank(b)).slice(0, CLICKS).map(rowToOrder);
    },
  };
}
