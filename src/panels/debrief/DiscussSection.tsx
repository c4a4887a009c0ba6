import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../protocol/debrief.ts';
import styles from './Debrief.module.css';
import { Fold } from './Fold.tsx';

/** Four questions, one at a time and large enough for a projector; on paper all of them. */
export function DiscussSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  return (
    <>
      <h2>{t('debrief.discuss.title')}</h2>
      <div className={styles.pager} role="group" aria-label={t('debrief.discuss.title')}>
        {debrief.questions.map((key, i) => (
          <button key={key} type="button" className={styles.pageButton} aria-pressed={i === at} aria-label={t('debrief.discuss.question', { number: i + 1 })} onClick={() => setAt(i)}>{i + 1}</button>
        ))}
      </div>
      <div aria-live="polite" className={styles.questions}>
        {debrief.questions.map((key, i) => (
          <p key={key} hidden={i !== at} className={styles.question}>{t(`debrief.questions.${key}`)}</p>
        ))}
      </div>
      <Fold title={t('debrief.discuss.note')}><p className={styles.prose}>{t('scenario:note')}</p></Fold>
    </>
  );
}
