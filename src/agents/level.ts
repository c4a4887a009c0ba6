/** How much a delegation thinks: more candidates, more futures, beliefs, more topics; never noise, and never more knowledge. */
import type { LevelId } from '../engine/names.ts';
import type { Breadth } from '../futures/ahead/bargain.ts';

export interface Level extends Breadth {
  /** Named order sets that it weighs, and futures played for all of them together. */
  readonly sets: number;
  readonly rollouts: number;
  /** Whether it keeps beliefs about the others. */
  readonly hasBeliefs: boolean;
}

/** `careful` answers within 0.3 s on two slow cores, 19 turns of 20; `thorough` takes some three times as long. */
export const LEVEL: { readonly [K in LevelId]: Level } = {
  brief: { sets: 24, rollouts: 74, futures: 12, topics: 3, asides: 1, clauses: 2, offers: 1, hasTerms: false, hasBeliefs: false },
  careful: { sets: 32, rollouts: 92, futures: 16, topics: 5, asides: 2, clauses: 3, offers: 2, hasTerms: true, hasBeliefs: true },
  thorough: { sets: 60, rollouts: 412, futures: 40, topics: 10, asides: 4, clauses: 3, offers: 3, hasTerms: true, hasBeliefs: true },
};
