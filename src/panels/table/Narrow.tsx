import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useRef, useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { IconButton } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import { MapSlot, useClient } from '../common/store.tsx';
import { Details } from './Details.tsx';
import { NextButton } from './NextButton.tsx';
import { Phase } from './Phase.tsx';
import { Situation } from './Situation.tsx';
import { StateDetails } from './StateDetails.tsx';
import styles from './table.module.css';
import { TopBar } from './TopBar.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { stateOf, useWords } from './words.ts';

type Tab = 'phase' | 'borders' | 'own';

/** On a phone: the map above, one sheet below with three tabs, and the next step always at hand. */
export function Narrow({ view, seen }: { view: SeatView; /** What lists and meters show. */ seen: SeatView }) {
  const { t } = useWords();
  const selection = useClient((state) => state.selection);
  const [tab, setTab] = useState<Tab>('phase');
  const [isTall, setTall] = useState(false);
  const seat = stateOf(view.seat);
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
      <Tabs.Root ref={sheet} className={styles.sheet} value={tab} onValueChange={(value: Tab) => setTab(value)}>
        <div className={styles.tabs}>
          <Tabs.List className={styles.tabList} aria-label={t('table.tabs.label')}>
            <Tabs.Tab className={styles.tab} value="phase">{t(`names.phase.${view.phase}`)}</Tabs.Tab>
            <Tabs.Tab className={styles.tab} value="borders">{t('table.tabs.borders')}</Tabs.Tab>
            {seat && <Tabs.Tab className={styles.tab} value="own">{t('table.tabs.own')}</Tabs.Tab>}
          </Tabs.List>
          <IconButton icon={isTall ? 'down' : 'up'} label={t(isTall ? 'table.sheet.less' : 'table.sheet.more')} aria-pressed={isTall} onClick={() => setTall(!isTall)} />
        </div>
        <Tabs.Panel className={styles.panel} value="phase" keepMounted data-scrolls><Phase view={view} narrow /></Tabs.Panel>
        <Tabs.Panel className={styles.panel} value="borders">{selection && !isOwn ? <Details selection={selection} view={seen} /> : <Situation view={seen} />}</Tabs.Panel>
        {seat && <Tabs.Panel className={styles.panel} value="own"><StateDetails state={seat} view={seen} /></Tabs.Panel>}
        <div className={styles.bottom}><NextButton view={view} wide /></div>
      </Tabs.Root>
    </div>
  );
}
