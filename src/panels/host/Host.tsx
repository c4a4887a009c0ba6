/** The host's drawer: time, delegations, what happens to the region, and the game as a whole. Nothing in it is secret. */
import { type ComponentType, Suspense, useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { later } from '../common/later.ts';
import { Sheet } from '../common/Sheet.tsx';
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { TabList, TabPanel } from '../common/Tabs.tsx';
import { useTranslation } from '../common/text.tsx';
import { useHosting } from '../screen/hosting.ts';
import { GameTab } from './GameTab.tsx';
import styles from './Host.module.css';
import { InjectsTab } from './InjectsTab.tsx';
import { SeatsTab } from './SeatsTab.tsx';
import { TimeTab } from './TimeTab.tsx';

export interface HostTabProps {
  readonly view: SeatView;
}
const Plan = later(() => import('../plan/Plan.tsx'), 'screen');
const TABS = { time: TimeTab, plan: Plan, seats: SeatsTab, injects: InjectsTab, game: GameTab } as const satisfies Readonly<Record<string, ComponentType<HostTabProps>>>;
type Tab = keyof typeof TABS;
const IDS = Object.keys(TABS) as Tab[];

export default function Host() {
  const { t } = useTranslation();
  const view = useClient((state) => state.view);
  const openDrawer = useHosting((hosting) => hosting.openDrawer);
  const [tab, setTab] = useState<Tab>('time');
  if (view === null) return null;
  const Content = TABS[tab];
  return (
    <Sheet open wide onClose={() => openDrawer(false)} title={t('host.title')}>
      <TabList group="host" className={styles.tabs} tabClass={styles.tab} label={t('host.title')} value={tab} onChoose={setTab} tabs={IDS.map((id) => ({ id, label: t(`host.tabs.${id}`) }))} />
      <TabPanel group="host" className={styles.panel} tab={tab} value={tab}><Suspense fallback={<LoadingState />}><Content view={view} /></Suspense></TabPanel>
    </Sheet>
  );
}
