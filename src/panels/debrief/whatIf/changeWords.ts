/** A change in one sentence, as it stands over its result. */
import type { Clause } from '../../../protocol/offers.ts';
import type { Change, Decisions } from '../../../protocol/whatIf.ts';
import { useWords } from '../../table/words.ts';

export interface ChangeWords {
  change(change: Change): string;
  /** Titles of clauses, for a line in which their sentences would be too long. */
  titles(clauses: readonly Clause[]): string;
}

/** `decisions` hold the offers that a change may only name by number. */
export function useChangeWords({ seats }: Decisions): ChangeWords {
  const words = useWords();
  const { t } = words;
  const titles = (clauses: readonly Clause[]): string => clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(', ');
  return {
    titles,
    change(change) {
      const state = words.state(change.seat);
      const made = seats.find((one) => one.turn === change.turn && one.seat === change.seat);
      switch (change.change) {
        case 'orders': {
          const { without, with: added } = change;
          const orders = { state, without: without && words.order(without), with: added && words.order(added) };
          return t(`whatIf.change.${without === undefined ? 'with' : added === undefined ? 'without' : 'instead'}`, orders);
        }
        case 'answer': {
          const answer = made?.answers.find(({ offer }) => offer === change.offer);
          return t(`whatIf.change.${change.answer}`, { state, other: answer ? words.state(answer.from) : '', clauses: titles(answer?.clauses ?? []) });
        }
        case 'deal': return t('whatIf.change.deal', { state, other: words.states(change.deal.to), clauses: titles(change.deal.clauses) });
        case 'silence': {
          const offer = made?.offers.find((one) => one.offer === change.offer);
          return t('whatIf.change.silence', { state, other: words.states(offer?.to ?? []), clauses: titles(offer?.clauses ?? []) });
        }
      }
    },
  };
}
