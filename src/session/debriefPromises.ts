/** The ledger of promises: every clause that was signed, and how often it was kept, broken or excused. */
import { STATES, type StateId } from '../engine/names.ts';
import { statesOf } from '../protocol/codec.ts';
import type { Clause } from '../protocol/offers.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { Game } from './game.ts';

interface Promised {
  readonly clause: Clause;
  readonly parties: readonly StateId[];
  readonly signedTurn: number;
  kept: number;
  broken: number;
  excused: number;
  readonly brokenBy: StateId[];
}

/** In the order of signing. Slots of the engine's pool are used again, so facts belong to the promise that holds the slot then. */
export function promisesOf(game: Game): Debrief['promises'] {
  const all: Promised[] = [];
  const bySlot = new Map<number, Promised>();
  for (const log of game.turns) {
    for (const offer of log.offers) {
      if (offer.status !== 'signed') continue;
      offer.draft.clauses.forEach((clause, i) => {
        const promise: Promised = { clause, parties: statesOf(offer.row.parties), signedTurn: log.turn, kept: 0, broken: 0, excused: 0, brokenBy: [] };
        all.push(promise);
        bySlot.set(offer.slots[i] ?? -1, promise);
      });
    }
    for (const fact of log.ledger.facts) {
      const isDue = fact.kind === 'clauseKept' || fact.kind === 'clauseBroken' || fact.kind === 'clauseExcused';
      const promise = isDue ? bySlot.get(fact.c) : undefined;
      if (promise === undefined) continue;
      if (fact.kind === 'clauseKept') promise.kept++;
      else if (fact.kind === 'clauseExcused') promise.excused++;
      else {
        promise.broken++;
        const by = STATES[fact.actor];
        if (by !== undefined && !promise.brokenBy.includes(by)) promise.brokenBy.push(by);
      }
    }
  }
  return all;
}
