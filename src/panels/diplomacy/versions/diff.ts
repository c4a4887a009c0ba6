/** What one version of an offer changed in the one before it, line by line. */
import type { Clause } from '../../../protocol/offers.ts';
import { samePromise } from '../compose/lines.ts';
import { TERMS, type Term, type TermsOf } from '../terms.ts';

export type LineChange =
  | { readonly change: 'same'; readonly clause: Clause }
  | { readonly change: 'added'; readonly clause: Clause }
  | { readonly change: 'removed'; readonly clause: Clause }
  /** `parts`: the parameters that differ, by the names that they have in the clause's sentence. */
  | { readonly change: 'changed'; readonly clause: Clause; readonly before: Clause; readonly parts: readonly string[] };

/** The lines of the later version in their order, then what it left out. */
export function changedLines(before: readonly Clause[], now: readonly Clause[]): readonly LineChange[] {
  const lines = now.map((clause): LineChange => {
    const old = before.find((other) => samePromise(other, clause));
    if (old === undefined) return { change: 'added', clause };
    const parts = differing(old, clause);
    return parts.length === 0 ? { change: 'same', clause } : { change: 'changed', clause, before: old, parts };
  });
  const gone = before.filter((old) => !now.some((clause) => samePromise(old, clause)));
  return [...lines, ...gone.map((clause): LineChange => ({ change: 'removed', clause }))];
}

function differing(before: Clause, now: Clause): readonly string[] {
  const old = new Map(Object.entries(before));
  return Object.entries(now).filter(([name, value]) => old.get(name) !== value).map(([name]) => name);
}

/** What is not said means the same as what is said to be so. */
const DEFAULTS = { starts: 0, condition: 'none', monitoring: 'none' };

/** Terms that differ between two versions. */
export function changedTerms(before: TermsOf, now: TermsOf): readonly Term[] {
  const [old, next] = [{ ...DEFAULTS, ...said(before) }, { ...DEFAULTS, ...said(now) }];
  return TERMS.filter((term) => old[term] !== next[term]);
}

/** The terms that are given at all; beginning at once is the same as not saying when. */
function said({ term, isPublic, onBreach, starts, condition, monitoring, turn = 0 }: TermsOf) {
  return {
    term, isPublic, onBreach,
    ...(starts === undefined || starts <= turn ? {} : { starts }), ...(condition === undefined ? {} : { condition }), ...(monitoring === undefined ? {} : { monitoring }),
  };
}
