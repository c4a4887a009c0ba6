/** Which institutions a clause sets up at its border for as long as it is in force. */
import { Border } from '../layout.ts';
import { COMMISSION, HOTLINE, MEASURES, type ClauseRow } from './row.ts';

/** Columns of Border. */
export function institutionsOf(row: ClauseRow): readonly number[] {
  if (row.type === HOTLINE) return [Border.hotline, Border.factFinding];
  if (row.type === COMMISSION) return row.amountA === 2 ? [Border.commission, Border.guarantee] : [Border.commission];
  if (row.type === MEASURES) return row.amountB === 1 ? [Border.dataExchange, Border.monitoring] : [Border.dataExchange];
  return [];
}
