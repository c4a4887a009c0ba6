/** Clauses between two named states: who gives, who takes, and which two can. */
import { canSwap, DOWNSTREAM, type ClauseType, type StateId } from '../engine/names.ts';
import type { Clause } from './offers.ts';

/** The two states that a clause names, giver first; undefined where it binds the sides of a border or all parties. */
export function givenBy(clause: Clause): readonly [giver: StateId, taker: StateId] | undefined {
  if ('upstream' in clause) return [clause.upstream, clause.downstream];
  return 'payer' in clause ? [clause.payer, clause.receiver] : undefined;
}

/** True when a clause of this type can run from `giver` to `taker`: water flows one way, and only some hold it back. */
export function mayPair(type: ClauseType, giver: StateId, taker: StateId): boolean {
  if (giver === taker) return false;
  if (type === 'benefitFund') return true;
  return type === 'seasonalSwap' ? canSwap(giver, taker) : DOWNSTREAM[giver].includes(taker);
}
