import type { Clause } from '../../../protocol/offers.ts';
import { narrateClause, say } from '../../../text/index.ts';

/** The words that stand in a clause's sentence for one of its parameters. */
export function partOf(clause: Clause, name: string): string {
  const part = narrateClause(clause).params[name];
  return typeof part === 'object' ? say(part) : String(part ?? '');
}
