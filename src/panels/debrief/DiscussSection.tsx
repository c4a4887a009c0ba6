import { useState } from 'react';
import type { Debrief } from '../../protocol/debrief.ts';
import { EmptyState } from '../common/States.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Debrief.module.css';
import { Fold } from './Fold.tsx';
import { useQuestionWords } from './questionWords.ts';

/** Four questions made from the record, one at a time and large; on paper all of them. */
export function DiscussSection({ debrief: { questions } }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const say = useQuestionWords();
  const [at, setAt] = useState(0);
  return (
    <>
      <h2>{t('debrief.discuss.title')}</h2>
      {questions.length === 0 ? <EmptyState icon="lock">{t('debrief.discuss.readOnly')}</EmptyState> : (
        <div className={styles.pager} role="group" aria-label={t('debrief.discuss.title')}>
          {questions.map(({ step }, i) => (
            <button key={step} type="button" className={styles.pageButton} aria-pressed={i === at} aria-label={t('debrief.discuss.question', { number: i + 1 })} onClick={() => setAt(i)}>{i + 1}</button>
          ))}
        </div>
      )}
      <div aria-live="polite" className={styles.questions}>
        {questions.map((question, i) => (
          <div key={question.step} hidden={i !== at} className={styles.question}>
            <p className={styles.step}>{t(`debrief.lead.step.${question.step}`)}</p>
            <p>{say(question)}</p>
          </div>
        ))}
      </div>
      <Fold title={t('debrief.discuss.note')}><p className={styles.prose}>{t('scenario:note')}</p></Fold>
    </>
  );
}
