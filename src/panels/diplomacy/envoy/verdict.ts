/** What two sides' confidences mean together; only the envoy may put them side by side. */
import { CLAUSES, type ClauseType, type StateId } from '../../../engine/names.ts';
import type { Position } from '../../../protocol/intents.ts';
import type { EnvoyCaseView } from '../../../protocol/view.ts';

type Wish = Position['wish'];
/** `common`: both could live with it; `blocked`: a red line of one; `oneSided`: one needs what the other has not spoken of. */
export type Verdict = 'common' | 'blocked' | 'oneSided' | 'unknown';

export interface WishRow {
  readonly clause: ClauseType;
  /** In the order of the case's sides; undefined: not said. */
  readonly wishes: readonly (Wish | undefined)[];
  readonly verdict: Verdict;
}

function verdictOf(wishes: WishRow['wishes']): Verdict {
  if (wishes.includes('never')) return 'blocked';
  if (wishes.every((wish) => wish !== undefined)) return 'common';
  return wishes.includes('need') ? 'oneSided' : 'unknown';
}

const ORDER: readonly Verdict[] = ['common', 'oneSided', 'unknown', 'blocked'];

/** Every clause that a side has spoken of, what both could live with first. */
export function wishRows({ sides, confided }: Pick<EnvoyCaseView, 'sides' | 'confided'>): readonly WishRow[] {
  const wishOf = (side: StateId, clause: ClauseType): Wish | undefined => confided.findLast(({ by }) => by === side)?.positions.find((one) => one.clause === clause)?.wish;
  return CLAUSES.map((clause): WishRow => {
    const wishes = sides.map((side) => wishOf(side, clause));
    return { clause, wishes, verdict: verdictOf(wishes) };
  }).filter(({ wishes }) => wishes.some((wish) => wish !== undefined))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
