/** What holds for all clauses of an offer or an agreement, in words. */
import type { Translate } from '../../text/index.ts';
import type { OfferDraft } from '../../protocol/offers.ts';

/** `turn`: when it was made; what begins in that turn begins at once. */
export type TermsOf = Omit<OfferDraft, 'to' | 'clauses'> & { readonly turn?: number };
export const TERMS = ['term', 'starts', 'condition', 'monitoring', 'onBreach', 'isPublic'] as const;
export type Term = (typeof TERMS)[number];

/** One of the terms in words; '' where nothing special is agreed. */
export function termIn(t: Translate, terms: TermsOf, term: Term): string {
  const { starts, condition = 'none', monitoring = 'none' } = terms;
  switch (term) {
    case 'term': return t('offers.terms.term', { count: terms.term });
    case 'starts': return starts === undefined || starts <= (terms.turn ?? 0) ? '' : t('offers.terms.starts', { turn: starts });
    case 'condition': return condition === 'none' ? '' : t(`offers.terms.condition.${condition}`);
    case 'monitoring': return monitoring === 'none' ? '' : t(`offers.terms.monitoring.${monitoring}`);
    case 'onBreach': return t(`offers.terms.onBreach.${terms.onBreach}`);
    case 'isPublic': return t(`offers.terms.${terms.isPublic ? 'public' : 'private'}`);
  }
}

/** All terms that say something, in the order in which they are read. */
export const termsIn = (t: Translate, terms: TermsOf): readonly string[] => TERMS.map((term) => termIn(t, terms, term)).filter((words) => words !== '');
