/**
 * What one seat sees of a state of the game. Everything shown to a seat is computed from here: the perceived world
 * holds nothing that the seat may not know, so nothing computed from it can leak (model, rule 5).
 */
import { maySeeCause, maySeeFact } from '../engine/disclosure.ts';
import { knowledgeOf, perceive, seen, type Knowledge } from '../engine/knowledge.ts';
import { Border, N_BORDERS } from '../engine/layout.ts';
import type { CauseRow, FactRow } from '../engine/ledger.ts';
import type { Tables } from '../engine/tables.ts';
import { World } from '../engine/world.ts';
import type { Game, TurnLog } from './game.ts';
import { publicReading } from './publicReading.ts';
import { isState } from './viewers.ts';

/** Views draw nothing at random; a perceived world has a key of its own all the same. */
const NO_LUCK = { low: 0, high: 0 } as const;

export interface Sight {
  /** Index in STATES, or a viewer that is no state. */
  readonly seat: number;
  /** A world that holds what the seat perceives. */
  readonly world: World;
  knowledge(field: number): Knowledge;
  /** The field as perceived; of what it may not know at all, the prior of the scenario. */
  seen(field: number): number;
  maySeeCause(row: CauseRow): boolean;
  maySeeFact(row: FactRow): boolean;
}

/** True when a field that is so known is shown as a number, not as a step or not at all. */
export const isNumber = (knowledge: Knowledge): boolean => knowledge === 'exact' || knowledge === 'perceived';

/** How a state's seat sees `fields`; of others all but what they read of tension. */
export function sightOf(tables: Tables, fields: Int32Array, seat: number): Sight {
  const truth = new World(tables, NO_LUCK);
  truth.load(fields, 0, 0);
  let perceived: World | undefined;
  return {
    seat,
    // filled when first asked for: a question about one field needs no whole world
    get world() {
      if (perceived === undefined) {
        perceived = new World(tables, NO_LUCK);
        perceive(truth, seat, perceived.fields);
      }
      return perceived;
    },
    knowledge: (field) => knowledgeOf(truth, seat, field),
    seen: (field) => seen(truth, seat, field),
    maySeeCause: (row) => maySeeCause(truth, seat, row),
    maySeeFact: (row) => maySeeFact(truth, seat, row),
  };
}

/** The same where the tension of a border that the viewer has no reading of its own of looks as it does in public. */
function withReading(sight: Sight, reading: () => readonly number[]): Sight {
  let read: readonly number[] | undefined;
  let isFilled = false;
  const looks = (field: number): number | undefined => {
    const b = field - Border.tension;
    if (b < 0 || b >= N_BORDERS || sight.knowledge(field) !== 'none') return undefined;
    read ??= reading();
    return read[b];
  };
  return {
    seat: sight.seat,
    maySeeCause: (row) => sight.maySeeCause(row),
    maySeeFact: (row) => sight.maySeeFact(row),
    get world() {
      const { world } = sight;
      if (!isFilled) for (let b = 0; b < N_BORDERS; b++) world.set(Border.tension + b, looks(Border.tension + b) ?? world.tension(b));
      isFilled = true;
      return world;
    },
    knowledge: (field) => (looks(field) === undefined ? sight.knowledge(field) : 'perceived'),
    seen: (field) => looks(field) ?? sight.seen(field),
  };
}

/** How `viewer` sees the present of a game. */
export function sightIn(game: Game, viewer: number): Sight {
  const sight = sightOf(game.content.tables, game.world.fields, viewer);
  return isState(viewer) ? sight : withReading(sight, () => publicReading(game));
}

/** How `viewer` saw a turn at its start and, as far as it has come, its end. */
export function sightsOf(game: Game, log: TurnLog, viewer: number): { readonly before: Sight; readonly after: Sight } {
  const { tables } = game.content;
  const [before, after] = [sightOf(tables, log.start, viewer), sightOf(tables, log.end ?? game.world.fields, viewer)];
  if (isState(viewer)) return { before, after };
  return { before: withReading(before, () => publicReading(game, log.turn - 1)), after: withReading(after, () => publicReading(game, log.turn)) };
}
