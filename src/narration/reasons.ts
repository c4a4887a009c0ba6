/** Why an offer was refused: the reason, and what it rests on. */
import type { ClauseType, RefusalReason } from '../engine/names.ts';
import type { Because, Clause } from '../protocol/offers.ts';
import { line, type Line } from './line.ts';
import { clauseLine, shortMeterLine } from './names.ts';

/** What a clause that may touch a red line would do: open a posture, bind hands, move land. */
const RED_LINES: Partial<Record<ClauseType, string>> = {
  confidenceMeasures: 'confidenceMeasures', jointCommission: 'jointCommission', noForcePledge: 'jointCommission', landSwap: 'landSwap',
};

/** A reason to refuse as a sentence. Which red line it was is plain when the clauses that it is about touch only one. */
export function narrateReason(reason: RefusalReason, clauses: readonly Clause[]): Line {
  const touched = new Set(clauses.flatMap(({ type }) => RED_LINES[type] ?? []));
  const [only] = touched;
  return reason === 'redLine' && only !== undefined && touched.size === 1 ? line(`offers.redLine.${only}`) : line(`names.refusal.${reason}`);
}

/** The clause of the offer that a refusal rests on, if it names one. */
export const clauseOf = ({ clause }: Because, clauses: readonly Clause[]): Clause | undefined => (clause === undefined ? undefined : clauses[clause]);

/** What a reason rests on: the clause, and what of the refusing state it weighs on; undefined when it names neither. */
export function narrateGround(because: Because, clauses: readonly Clause[]): Line | undefined {
  const clause = clauseOf(because, clauses);
  const parts = {
    ...(clause && { clause: clauseLine(clause.type) }),
    ...(because.meter !== undefined && { meter: shortMeterLine(because.meter) }),
  };
  const shape = clause && because.meter !== undefined ? 'both' : clause ? 'clause' : because.meter !== undefined ? 'meter' : undefined;
  return shape && line(`offers.ground.${shape}`, parts);
}
