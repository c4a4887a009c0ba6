import { useEffect, useState } from 'react';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon } from '../common/Icon.tsx';
import { Sources } from '../common/Sources.tsx';
import { EmptyState, LoadingState } from '../common/States.tsx';
import { useTranslation } from '../common/text.tsx';
import library from './Library.module.css';
import papers from './Papers.module.css';
import styles from './Timeline.module.css';
import { formatWhen, loadTimeline, type Moment } from './timeline.ts';

/** From the first word for diplomacy to this year: one line each, which opens to what happened and who says so. */
export function TimelineTab() {
  const { t, i18n } = useTranslation();
  const [moments, setMoments] = useState<readonly Moment[] | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    let isCurrent = true;
    loadTimeline().then((loaded) => isCurrent && setMoments(loaded), () => isCurrent && setMoments('failed'));
    return () => { isCurrent = false; };
  }, []);
  if (moments === 'waiting') return <LoadingState label={t('library.loading')} />;
  if (moments === 'failed') return <EmptyState icon="warning">{t('library.unavailable')}</EmptyState>;
  return (
    <ol className={styles.line}>
      {moments.map(({ id, from, to, isAbout, isClaim, sources }) => {
        const years = formatWhen(from, to, i18n.language);
        return (
          <li key={id} className={styles.moment}>
            <Disclosure
              summary={
                <span className={styles.head}>
                  <time className={styles.when} dateTime={from}>{isAbout ? t('library.when.about', { years }) : years}</time>
                  <span className={styles.what}>
                    {t(`library.timeline.${id}.title`)}
                    {isClaim && <span className={papers.claim}><Icon name="thought" size={14} />{t('library.papers.claim')}</span>}
                  </span>
                </span>
              }
            >
              <div className={styles.body}>
                <p className={library.prose}>{t(`library.timeline.${id}.text`)}</p>
                <Sources ids={sources} />
              </div>
            </Disclosure>
          </li>
        );
      })}
    </ol>
  );
}
