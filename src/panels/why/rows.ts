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

/** What the parties of one agreement do for one clause is one reason, not one for each of them: their parts are added up. */
function joined(causes: readonly CauseView[]): CauseView[] {
  const rows: CauseView[] = [];
  for (const cause of causes) {
    const at = cause.kind === 'clause' ? rows.findIndex(({ kind, id, border }) => kind === 'clause' && id === cause.id && border === cause.border) : -1;
    const other = rows[at];
    if (other === undefined) rows.push(cause);
    else {
      const { actor, ...both } = other;
      rows[at] = { ...both, delta: other.delta + cause.delta, ...(actor !== undefined && actor === cause.actor ? { actor } : {}) };
    }
  }
  return rows;
}

/** The causes of one change in the order of reading; every cause is in exactly one of the three lists. */
export function rowsOf(causes: readonly CauseView[]): CauseRows {
  const known = joined(causes.filter(({ kind }) => kind !== 'unknown')).sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  const cut = known.length > MOST + 1 ? MOST : known.length;
  return { shown: known.slice(0, cut), smaller: known.slice(cut), unknown: causes.filter(({ kind }) => kind === 'unknown') };
}
