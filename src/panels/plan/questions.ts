/** Three questions that show whether the rules were understood: what every game has, and what this scenario turns on. */
import { LADDER, LADDER_FROM, stepOf, type ThreatId } from '../../engine/names.ts';
import type { Paper } from '../../protocol/paper.ts';

/** A sentence by its key, with what it names: a border or a threat by id, a step of the ladder by its place. */
export type Question =
  | { readonly id: 'rank' | 'offer' }
  | { readonly id: 'consent'; readonly border: string }
  | { readonly id: 'threat'; readonly threat: ThreatId }
  | { readonly id: 'ladder'; readonly border: string; readonly value: number; readonly right: number };

/** Answers of those questions that have a right one and two wrong ones. */
export const ANSWERS = ['right', 'wrong1', 'wrong2'] as const;

/** Three questions, of different kinds, the same for everyone who plays this scenario. */
export function questionsFor(paper: Paper, threats: readonly ThreatId[]): readonly [Question, Question, Question] {
  const { border, tension } = paper.tensest;
  const [threat] = threats;
  const own: Question = paper.prices.requestDeployment !== undefined ? { id: 'consent', border } : threat === undefined ? { id: 'offer' } : { id: 'threat', threat };
  return [{ id: 'rank' }, { id: 'ladder', border, value: tension, right: stepOf(tension, LADDER_FROM) }, own];
}

/** Steps of the ladder to choose from: the right one and its neighbours, from calm to war. */
export function ladderAnswers(right: number): readonly number[] {
  const first = Math.min(Math.max(0, right - 1), LADDER.length - 3);
  return [first, first + 1, first + 2];
}
