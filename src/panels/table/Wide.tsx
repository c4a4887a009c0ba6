import { lazy, Suspense, useRef } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { LoadingState } from '../common/States.tsx';
import { MapSlot, useClient } from '../common/store.tsx';
import { Guide } from '../guide/Guide.tsx';
import { useGuideStep } from '../guide/useGuide.ts';
import { Phase } from './Phase.tsx';
import { Situation } from './Situation.tsx';
import styles from './table.module.css';
import { TopBar } from './TopBar.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { useWords } from './words.ts';

const Details = lazy(() => import('./Details.tsx'));

/** From 860 pixels on: panels float over the map, which learns from custom properties what they cover. */
export function Wide({ view, seen }: { view: SeatView; /** What lists and meters show. */ seen: SeatView }) {
  const { t } = useWords();
  const selection = useClient((state) => state.selection);
  const left = useRef<HTMLElement>(null);
  const guide = useGuideStep();
  useReturnFocus(selection, left);
  return (
    <div className={styles.wide}>
      <MapSlot className={styles.map} layout={guide === null ? undefined : 'guide'} />
      <div className={styles.top}><TopBar view={view} seen={seen} narrow={false} /></div>
      <aside ref={left} className={styles.left} aria-label={t('table.situation')}>
        {selection ? <Suspense fallback={<LoadingState />}><Details selection={selection} view={seen} /></Suspense> : <Situation view={seen} />}
      </aside>
      <section className={styles.right} data-scrolls aria-label={t(`names.phase.${view.phase}`)}><Phase view={view} /></section>
      <Guide />
    </div>
  );
}
