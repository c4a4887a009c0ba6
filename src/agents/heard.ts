/** What the others have said, as far as it changes what is proposed to them. */
import { CLAUSES, STATES } from '../engine/names.ts';
import type { Heard } from '../futures/ahead/topics.ts';
import type { SaidView } from '../protocol/intents.ts';

/** Seasons for which a request is remembered; a red line stands for good. */
const ASKED_FOR = 2;

/** `turn`: the present one, 1-based. */
export function heardFrom(said: readonly SaidView[], turn: number): Heard {
  const asked: number[][] = STATES.map(() => []);
  const barred: number[][] = STATES.map(() => []);
  for (const { from, turn: at, intent: { kind, about } } of said) {
    const state = STATES.findIndex((s) => s === from);
    if (state < 0 || about?.on !== 'clause') continue;
    const type = CLAUSES.indexOf(about.clause);
    if (kind === 'redLine') (barred[state] as number[]).push(type);
    else if (kind === 'ask' && turn - at < ASKED_FOR) (asked[state] as number[]).push(type);
  }
  return { asked, barred };
}
