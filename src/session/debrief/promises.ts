/** Every clause that was signed, and each season in which it fell due. */
import { SEATS, STATES, type SeatId, type StateId } from '../../engine/names.ts';
import { statesOf } from '../../protocol/codec.ts';
import type { Debrief, PromiseExhibit } from '../../protocol/debrief.ts';
import type { Clause } from '../../protocol/offers.ts';
import type { Game } from '../game.ts';

export type Due = PromiseExhibit['dues'][number];
export interface Promised {
  readonly clause: Clause;
  /** Id of the offer that held it. */
  readonly offer: number;
  readonly from: SeatId;
  readonly parties: readonly StateId[];
  readonly signedTurn: number;
  readonly dues: Due[];
}

const OUTCOMES = { clauseKept: 'kept', clauseBroken: 'broken', clauseExcused: 'excused' } as const;
const isDue = (kind: string): kind is keyof typeof OUTCOMES => kind in OUTCOMES;

/** In the order of signing. Slots of the engine's pool are used again, so facts belong to the promise that holds the slot then. */
export function historyOf(game: Game): Promised[] {
  const all: Promised[] = [];
  const bySlot = new Map<number, Promised>();
  for (const log of game.turns) {
    for (const offer of log.offers) {
      if (offer.status !== 'signed') continue;
      offer.draft.clauses.forEach((clause, i) => {
        const promise: Promised = { clause, offer: offer.id, from: SEATS[offer.row.from] as SeatId, parties: statesOf(offer.row.parties), signedTurn: log.turn, dues: [] };
        all.push(promise);
        bySlot.set(offer.slots[i] ?? -1, promise);
      });
    }
    for (const { kind, actor, c } of log.ledger.facts) {
      const promise = isDue(kind) ? bySlot.get(c) : undefined;
      if (promise === undefined || !isDue(kind)) continue;
      const by = STATES[actor];
      promise.dues.push({ turn: log.turn, outcome: OUTCOMES[kind], ...(by === undefined ? {} : { by }) });
    }
  }
  return all;
}

/** How often something became of a promise. */
export const times = ({ dues }: Pick<Promised, 'dues'>, outcome: Due['outcome']): number => dues.filter((due) => due.outcome === outcome).length;

/** In the order of signing. */
export function promisesOf(history: readonly Promised[]): Debrief['promises'] {
  return history.map((promise) => {
    const { clause, from, parties, signedTurn, dues } = promise;
    const brokenBy = STATES.filter((state) => dues.some((due) => due.outcome === 'broken' && due.by === state));
    return { clause, from, parties, signedTurn, kept: times(promise, 'kept'), broken: times(promise, 'broken'), excused: times(promise, 'excused'), brokenBy };
  });
}
