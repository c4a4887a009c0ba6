/** Causes of the engine as they travel, and how they are summed. */
import { indexOf, kindOf, type CauseRow } from '../engine/ledger.ts';
import { BORDERS, CLAUSES, INSTITUTIONS, ORDERS, ORGANISATIONS, RULES, STATES } from '../engine/names.ts';
import type { CauseView } from '../protocol/causes.ts';
import { eventTold, type Teller } from './injects.ts';

/** Shown when content names no source: a value chosen by the authors. */
const ASSUMPTION: readonly string[] = ['assumption'];

function basis(game: Teller, row: CauseRow): Pick<CauseView, 'id' | 'sources' | 'title'> {
  const index = indexOf(row.cause);
  const { sources } = game.content;
  const known = <K extends string>(id: K | undefined, of: (id: K) => readonly string[] | undefined): ReturnType<typeof basis> =>
    id === undefined ? { id: '', sources: ASSUMPTION } : { id, sources: of(id) ?? ASSUMPTION };
  switch (kindOf(row.cause)) {
    case 'order': return known(ORDERS[index], (id) => sources.orders[id].sources);
    case 'event': {
      const told = eventTold(game, index);
      if (told?.own !== undefined) return { id: told.event, sources: told.sources, title: told.own.title };
      return known(told?.event, () => told?.sources);
    }
    case 'clause': return known(CLAUSES[index], (id) => sources.clauses[id]);
    case 'institution': return known(INSTITUTIONS[index], (id) => sources.institutions[id]);
    case 'organisation': return known(ORGANISATIONS[index], (id) => sources.organisations[id]);
    case 'rule': return known(RULES[index], (id) => sources.rules[id]);
  }
}

export function causeView(game: Teller, row: CauseRow): CauseView {
  const actor = STATES[row.actor];
  const border = BORDERS[row.place];
  return {
    delta: row.delta, kind: kindOf(row.cause), ...basis(game, row),
    ...(actor === undefined ? {} : { actor }), ...(border === undefined ? {} : { border }),
  };
}

/** The one row for what a seat may not know. */
export const unknownCause = (delta: number): CauseView => ({ delta, kind: 'unknown', id: '', sources: [] });

/** Rows with the same cause, actor and place become one; what sums to nothing is left out. In order of first appearance. */
export function sumCauses(game: Teller, rows: readonly CauseRow[]): CauseView[] {
  const sums = new Map<string, CauseRow>();
  for (const row of rows) {
    const key = `${row.cause}|${row.actor}|${row.place}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? row : { ...before, delta: before.delta + row.delta });
  }
  return [...sums.values()].filter((row) => row.delta !== 0).map((row) => causeView(game, row));
}

export const total = (rows: readonly { readonly delta: number }[]): number => rows.reduce((sum, row) => sum + row.delta, 0);
