import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../protocol/debrief.ts';
import { Button } from '../../common/Button.tsx';
import { VERSIONS, type Version } from './agenda.ts';
import styles from './Opener.module.css';

const Lead = lazy(() => import('./Lead.tsx'));

/** Three lengths to choose from; what is chosen lies over the page. */
export function Opener({ debrief, save }: { debrief: Debrief; save: string }) {
  const { t } = useTranslation();
  const [version, setVersion] = useState<Version | null>(null);
  return (
    <div className={styles.opener} role="group" aria-label={t('debrief.lead.open')}>
      <span className={styles.label}>{t('debrief.lead.open')}</span>
      {VERSIONS.map((one) => <Button key={one} icon="clock" onClick={() => setVersion(one)}>{t('debrief.lead.minutes', { count: one })}</Button>)}
      {version !== null && <Suspense fallback={null}><Lead key={version} debrief={debrief} save={save} version={version} onClose={() => setVersion(null)} /></Suspense>}
    </div>
  );
}
