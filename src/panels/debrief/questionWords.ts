/** The four questions in words: what a question names is put into its sentence. */
import type { DebriefQuestion } from '../../protocol/debrief.ts';
import { useWords } from '../table/words.ts';
import { useTurnName } from './context.ts';

export function useQuestionWords(): (question: DebriefQuestion) => string {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName('turnInSentence');
  // a sentence may begin with a turn
  const begun = (sentence: string): string => sentence.slice(0, 1).toLocaleUpperCase() + sentence.slice(1);
  return ({ step, key, turn, border, by, states, clause, cause, reason, count }) =>
    begun(t(`debrief.ask.${step}.${key}`, {
      turn: turn === undefined ? '' : turnName(turn),
      border: border === undefined ? '' : words.border(border),
      by: by === undefined ? '' : words.state(by),
      states: words.states(states ?? []),
      clause: clause === undefined ? '' : t(`names.clause.${clause.type}.title`),
      cause: cause === undefined ? '' : words.cause(cause, border === undefined ? undefined : `border.${border}.tension`),
      reason: reason === undefined ? t('debrief.ask.noReason') : t(`names.refusal.${reason}`),
      count: count ?? 0,
    }));
}
