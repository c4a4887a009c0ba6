import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { IconButton } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import { LoadingState } from '../common/States.tsx';
import { MapSlot, useClient } from '../common/store.tsx';
import { TabList, TabPanel } from '../common/Tabs.tsx';
import { Guide } from '../guide/Guide.tsx';
import { NextButton } from './NextButton.tsx';
import { Phase } from './Phase.tsx';
import { Situation } from './Situation.tsx';
import styles from './table.module.css';
import { TopBar } from './TopBar.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { stateOf, useWords } from './words.ts';

const Details = lazy(() => import('./Details.tsx'));
const StateDetails = lazy(() => import('./StateDetails.tsx'));

type Tab = 'phase' | 'borders' | 'own';

/** On a phone: the map above, one sheet below with three tabs, and the next step always at hand. */
export function Narrow({ view, seen }: { view: SeatView; /** What lists and meters show. */ seen: SeatView }) {
  const { t } = useWords();
  const selection = useClient((state) => state.selection);
  const [tab, setTab] = useState<Tab>('phase');
  const [isTall, setTall] = useState(false);
  const seat = stateOf(view.seat);
  const group = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useReturnFocus(selection, sheet);
  const isOwn = selection?.kind === 'state' && selection.id === view.seat;
  const [shownPhase, setShownPhase] = useState(`${view.turn} ${view.phase}`);
  const nowPhase = `${view.turn} ${view.phase}`;
  useEffect(() => {
    if (selection) setTab(isOwn ? 'own' : 'borders');
  }, [selection, isOwn]);
  if (shownPhase !== nowPhase) {
    setShownPhase(nowPhase);
    setTab('phase');
  }
  return (
    <div className={classes(styles.narrow, isTall && styles.tall)}>
      <MapSlot className={styles.map} />
      <div className={styles.top}><TopBar view={view} seen={seen} narrow /></div>
      <div ref={sheet} className={styles.sheet}>
        <div className={styles.tabs}>
          <TabList
            group={group} className={styles.tabList} tabClass={styles.tab} label={t('table.tabs.label')} value={tab} onChoose={setTab}
            tabs={[
              { id: 'phase', label: t(`names.phase.${view.phase}`) },
              { id: 'borders', label: t('table.tabs.borders') },
              ...(seat ? [{ id: 'own', label: t('table.tabs.own') } as const] : []),
            ]}
          />
          <IconButton icon={isTall ? 'down' : 'up'} label={t(isTall ? 'table.sheet.less' : 'table.sheet.more')} aria-pressed={isTall} onClick={() => setTall(!isTall)} />
        </div>
        {tab === 'phase' && <Guide />}
        <TabPanel group={group} className={styles.panel} tab="phase" value={tab} keepMounted data-scrolls><Phase view={view} narrow /></TabPanel>
        <TabPanel group={group} className={styles.panel} tab="borders" value={tab}>{selection && !isOwn ? <Suspense fallback={<LoadingState />}><Details selection={selection} view={seen} /></Suspense> : <Situation view={seen} />}</TabPanel>
        {seat && <TabPanel group={group} className={styles.panel} tab="own" value={tab}><Suspense fallback={<LoadingState />}><StateDetails state={seat} view={seen} /></Suspense></TabPanel>}
        <div className={styles.bottom}><NextButton view={view} wide /></div>
      </div>
    </div>
  );
}
