import { lazy, Suspense } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import { Button } from '../../common/Button.tsx';
import { useClient } from '../../common/store.tsx';
import { useTranslation } from '../../common/text.tsx';
import { useLessonDebrief } from '../../plan/useLessonDebrief.ts';
import { VERSIONS } from './agenda.ts';
import styles from './Opener.module.css';
import { otherWorlds } from './otherWorlds.ts';
import { useBegin, useLed, useReopen } from './useLed.ts';

const Lead = lazy(() => import('./Lead.tsx'));

/** Three lengths to choose from, and the way back into what was begun; what is chosen lies over the page. A lesson's plan opens its own by itself. */
export function Opener({ debrief, save }: { debrief: Debrief; save: string }) {
  const { t } = useTranslation();
  const led = useLed();
  const reopen = useReopen();
  const hasOther = useClient((s) => otherWorlds(s.saves, save).length > 0);
  const begin = useBegin(debrief, hasOther);
  useLessonDebrief(begin);
  return (
    <div className={styles.opener} role="group" aria-label={t('debrief.lead.open')}>
      <span className={styles.label}>{t('debrief.lead.open')}</span>
      {led !== null && <Button look="primary" icon="play" onClick={() => reopen(led)}>{t('debrief.lead.goOn', { count: led.version })}</Button>}
      {VERSIONS.map((one) => <Button key={one} icon="clock" onClick={() => begin(one)}>{t('debrief.lead.minutes', { count: one })}</Button>)}
      {led?.isOpen && <Suspense fallback={null}><Lead debrief={debrief} save={save} led={led} /></Suspense>}
    </div>
  );
}
