import type { CauseView } from '../../protocol/causes.ts';

/** As many causes can be taken in at once; one more is no reason to fold. */
const MOST = 6;

export interface CauseRows {
  /** Largest first. */
  readonly shown: readonly CauseView[];
  /** Two or more that are smaller than all shown ones, or none. */
  readonly smaller: readonly CauseView[];
  /** What the seat may not know, last. */
  readonly unknown: readonly CauseView[];
}

/** The causes of one change in the order of reading; every cause is in exactly one of the three lists. */
export function rowsOf(causes: readonly CauseView[]): CauseRows {
  const known = causes.filter(({ kind }) => kind !== 'unknown').sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  const cut = known.length > MOST + 1 ? MOST : known.length;
  return { shown: known.slice(0, cut), smaller: known.slice(cut), unknown: causes.filter(({ kind }) => kind === 'unknown') };
}
