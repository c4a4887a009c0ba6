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

/** `thorough` takes some three times as long as `careful`. */
export const LEVEL: { readonly [K in LevelId]: Level } = {
  brief: { sets: 24, rollouts: 96, futures: 16, topics: 4, asides: 2, clauses: 2, offers: 1, hasTerms: false, hasBeliefs: false },
  careful: { sets: 40, rollouts: 240, futures: 32, topics: 7, asides: 3, clauses: 3, offers: 2, hasTerms: true, hasBeliefs: true },
  thorough: { sets: 60, rollouts: 720, futures: 72, topics: 12, asides: 5, clauses: 3, offers: 3, hasTerms: true, hasBeliefs: true },
};
