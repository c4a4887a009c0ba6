/** Where in a draft the referee found a fault, so that it is said at the line concerned. */
import type { WireError } from '../../../protocol/wire.ts';

const FIELDS = ['to', 'term', 'starts', 'condition', 'monitoring', 'onBreach', 'isPublic'] as const;
export type Field = (typeof FIELDS)[number];

export interface Complaint {
  readonly code: WireError['code'];
  /** Index of the clause. */
  readonly clause?: number;
  /** Or one of the offer's own fields; neither: the offer as a whole. */
  readonly field?: Field;
}

/** Reads the path of a refused command, e.g. 'offer.clauses.1.border' or 'with.term'. */
export function complaintOf({ code, path = '' }: WireError): Complaint {
  const clause = /\bclauses\.(\d+)/.exec(path)?.[1];
  if (clause !== undefined) return { code, clause: Number(clause) };
  const field = FIELDS.find((one) => path.split('.').includes(one));
  return field === undefined ? { code } : { code, field };
}
