import type { OfferDraft } from '../../protocol/offers.ts';
import panel from '../common/panel.module.css';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';
import { termsIn } from './terms.ts';

/** What an offer says: its clauses as sentences, and its terms. Clauses keep their place in an offer, which is their key. */
export function Sentences({ offer }: { offer: OfferDraft & { readonly turn?: number } }) {
  const { t, clause } = useWords();
  return (
    <>
      <ul className={styles.clauses}>{offer.clauses.map((line, i) => <li key={i}>{clause(line)}</li>)}</ul>
      <p className={panel.meta}>{termsIn(t, offer).join(' · ')}</p>
    </>
  );
}
