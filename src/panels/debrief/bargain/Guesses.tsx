import type { GuessScored } from '../../../protocol/debrief.ts';
import { Icon } from '../../common/Icon.tsx';
import { useWords } from '../../table/words.ts';
import shared from '../Debrief.module.css';
import styles from './Bargain.module.css';

/** What was guessed of others' needs beside what their goals say; a hit carries a sign and a word. */
export function Guesses({ guesses }: { guesses: readonly GuessScored[] }) {
  const { t, state } = useWords();
  if (guesses.length === 0) return <p className={shared.muted}>{t('debrief.bargain.guesses.none')}</p>;
  return (
    <ul className={styles.guesses}>
      {guesses.map(({ by, of, guessed, truth, hits }) => (
        <li key={`${by}.${of}`}>
          <p><strong>{t('debrief.bargain.guesses.of', { by: t(`names.seat.${by}`), of: state(of) })}</strong> {t('debrief.bargain.guesses.hits', { hits, all: truth.length })}</p>
          <ul className={styles.needs}>
            {guessed.map((need) => (
              <li key={need} data-hit={truth.includes(need) || undefined}><Icon name={truth.includes(need) ? 'check' : 'close'} size={15} />{t(`needs.name.${need}`)}<span className="visually-hidden">, {t(`debrief.bargain.guesses.${truth.includes(need) ? 'hit' : 'miss'}`)}</span></li>
            ))}
          </ul>
          <p className={shared.muted}>{t('debrief.bargain.guesses.truth', { needs: truth.map((need) => t(`needs.name.${need}`)).join('; ') })}</p>
        </li>
      ))}
    </ul>
  );
}
