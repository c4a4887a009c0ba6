import type { ClauseType, RefusalReason } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';

/** What a clause that may touch a red line would do: open a posture, bind hands, move land. */
const RED_LINES: Partial<Record<ClauseType, string>> = {
  confidenceMeasures: 'confidenceMeasures', jointCommission: 'jointCommission', noForcePledge: 'jointCommission', landSwap: 'landSwap',
};

/** Key of the words for a reason to refuse. Which red line it was is plain when the clauses of the offer touch only one. */
export function refusalKey(reason: RefusalReason, clauses: OfferView['clauses']): string {
  const touched = new Set(clauses.flatMap(({ type }) => RED_LINES[type] ?? []));
  const [only] = touched;
  return reason === 'redLine' && only !== undefined && touched.size === 1 ? `diplomacy.redLine.${only}` : `names.refusal.${reason}`;
}
