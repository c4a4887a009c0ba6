import type { Debrief } from '../../../protocol/debrief.ts';
import { useTranslation } from '../../common/text.tsx';
import shared from '../Debrief.module.css';
import styles from './Exhibits.module.css';
import { Missed } from './Missed.tsx';
import { PromiseTold } from './PromiseTold.tsx';
import { Turning } from './Turning.tsx';

/** Three exhibits that the record itself chose. */
export function ExhibitsSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('debrief.exhibits.title')}</h2>
      <p className={shared.muted}>{t('debrief.exhibits.about')}</p>
      <section className={styles.one}><h3>{t('debrief.exhibits.turning.title')}</h3><Turning debrief={debrief} /></section>
      <section className={styles.one}><h3>{t('debrief.exhibits.missed.title')}</h3><Missed /></section>
      <section className={styles.one}><h3>{t('debrief.exhibits.promise.title')}</h3><PromiseTold debrief={debrief} /></section>
    </>
  );
}
