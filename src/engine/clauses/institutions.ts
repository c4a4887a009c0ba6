/** Which institutions a clause sets up at its border for as long as it is in force. */
import { Border } from '../layout.ts';
import { COMMISSION, DATA, HOTLINE, MEASURES, ZONE } from './row.ts';

/** Columns of Border, by the clause's type and amounts (see clauses/row.ts). */
export function institutionsOf(type: number, amountA: number, amountB: number): readonly number[] {
  if (type === HOTLINE) return [Border.hotline, Border.factFinding];
  if (type === COMMISSION) return amountA === 2 ? [Border.commission, Border.guarantee] : [Border.commission];
  if (type === MEASURES) return amountB === 1 ? [Border.dataExchange, Border.monitoring] : [Border.dataExchange];
  if (type === ZONE) return amountB === 1 ? [Border.demilitarisedZone, Border.monitoring] : [Border.demilitarisedZone];
  if (type === DATA) return [Border.dataExchange, Border.monitoring];
  return [];
}
