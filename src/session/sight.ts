/**
 * What one seat sees of a state of the game. Everything shown to a seat is computed from here: the perceived world
 * holds nothing that the seat may not know, so nothing computed from it can leak (model, rule 5).
 */
import { maySeeCause, maySeeFact } from '../engine/disclosure.ts';
import { knowledgeOf, perceive, seen, type Knowledge } from '../engine/knowledge.ts';
import type { CauseRow, FactRow } from '../engine/ledger.ts';
import type { Tables } from '../engine/tables.ts';
import { World } from '../engine/world.ts';

/** Views draw nothing at random; a perceived world has a key of its own all the same. */
const NO_LUCK = { low: 0, high: 0 } as const;

export interface Sight {
  /** Index in STATES. */
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

/** How `seat` sees the state `fields`. */
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
