/** Reflection: about whom a delegation is asked what it expects of the next season. */
import { Border } from '../engine/layout.ts';
import { BORDERS, STATES, type StateId } from '../engine/names.ts';
import type { SeatView } from '../protocol/view.ts';
import type { Game } from './game.ts';
import type { Sight } from './sight.ts';

/** The neighbour to reflect on: across the most tense border of the seat, as it sees it; sites of incidents come first. */
function neighbourOf(sight: Sight): StateId | undefined {
  const { world, seat } = sight;
  let best: StateId | undefined;
  let most = -1;
  for (let b = 0; b < BORDERS.length; b++) {
    const other = STATES[world.otherSide(b, seat)];
    if (other === undefined) continue;
    const weight = world.get(Border.tension + b) + (world.tables.borders[b]?.live === true ? 2000 : 0);
    if (weight > most) {
      most = weight;
      best = other;
    }
  }
  return best;
}

/** Absent outside of reflection, and for one without neighbours. */
export function reflectionOf(game: Game, sight: Sight): Pick<SeatView, 'reflection'> {
  const of = game.phase === 'reflection' ? neighbourOf(sight) : undefined;
  if (of === undefined) return {};
  const answered = game.expectations.find((e) => e.turn === game.turn && e.seat === STATES[sight.seat])?.conduct;
  return { reflection: { of, ...(answered === undefined ? {} : { answered }) } };
}
