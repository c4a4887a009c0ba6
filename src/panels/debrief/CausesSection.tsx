import type { Debrief } from '../../protocol/debrief.ts';
import { formatDelta } from '../../text/index.ts';
import { EmptyState } from '../common/States.tsx';
import { Sources } from '../common/Sources.tsx';
import { useWords } from '../table/words.ts';
import styles from './Debrief.module.css';
import { Fold } from './Fold.tsx';

/** What moved tension most, with the sources behind it. A bar to the right raised it, one to the left lowered it. */
export function CausesSection({ debrief }: { debrief: Debrief }) {
  const { t, cause: causeWords } = useWords();
  const causes = debrief.largestCauses;
  const most = Math.max(1, ...causes.map(({ delta }) => Math.abs(delta)));
  return (
    <>
      <h2>{t('debrief.causes.title')}</h2>
      <p className={styles.muted}>{t('debrief.causes.about')}</p>
      {causes.length === 0 && <EmptyState>{t('debrief.causes.none')}</EmptyState>}
      <ol className={styles.causes}>
        {causes.map((cause) => {
          const side = cause.delta > 0 ? 'raised' : 'lowered';
          return (
            <li key={`${cause.kind}.${cause.id}.${cause.border ?? ''}.${cause.actor ?? ''}.${side}`}>
              <span className={styles.causeName}>{causeWords(cause)}{cause.own === true && <> <span className={styles.muted}>· {t('debrief.causes.own')}</span></>}</span>
              <span className={styles.causeValue}>{formatDelta(cause.delta)} <span className={styles.muted}>{t(`debrief.causes.${side}`)}</span></span>
              <span className={styles.scale} aria-hidden="true"><span className={styles[side]} style={{ inlineSize: `${(Math.abs(cause.delta) / most) * 50}%` }} /></span>
              {cause.sources.length > 0 && <Fold isPlain title={t('debrief.causes.sources', { count: cause.sources.length })}><Sources ids={cause.sources} /></Fold>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
