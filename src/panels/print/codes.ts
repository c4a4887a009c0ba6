/** The numbers on the cards. Two digits each, the same in every scenario and language, and no number means two things. */
import { CLAUSES, type ClauseType, ORDERS, type OrderKind } from '../../engine/names.ts';

/** Orders from 10, clauses from 51: the engine's lists only ever grow at their ends. */
const FIRST = { order: 10, clause: 51 } as const;

export const codeOfOrder = (kind: OrderKind): number => FIRST.order + ORDERS.indexOf(kind);
export const codeOfClause = (type: ClauseType): number => FIRST.clause + CLAUSES.indexOf(type);
