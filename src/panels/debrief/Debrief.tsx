/** After the game: what was true, told from the record. The default export is loaded as its own chunk. */
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Debrief as DebriefData } from '../../protocol/debrief.ts';
import type { Change } from '../../protocol/whatIf.ts';
import { Button } from '../common/Button.tsx';
import { Icon, type IconName } from '../common/Icon.tsx';
import { later } from '../common/later.ts';
import { LoadingState } from '../common/States.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { TabList, TabPanel } from '../common/Tabs.tsx';
import { useTranslation } from '../common/text.tsx';
import { BargainingContext, useAskBargaining } from './bargaining.ts';
import { CausesSection } from './CausesSection.tsx';
import { CourseSection } from './CourseSection.tsx';
import styles from './Debrief.module.css';
import { DiscussSection } from './DiscussSection.tsx';
import { ExhibitsSection } from './exhibits/ExhibitsSection.tsx';
import { ExpectationsSection } from './ExpectationsSection.tsx';
import { GoalsSection } from './GoalsSection.tsx';
import { KeepSection } from './KeepSection.tsx';
import { Opener } from './lead/Opener.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { type Preset, PresetContext } from './preset.ts';
import { PromisesSection } from './PromisesSection.tsx';
import { outcomeOf, type Headline } from './reading.ts';

const LazyWhatIf = lazy(() => import('./whatIf/WhatIf.tsx'));
/** Asks the record more than it tells: a chunk of its own. */
function WhatIfSection() {
  return <Suspense fallback={<LoadingState />}><LazyWhatIf /></Suspense>;
}

/** Says needs and refusals, which only talks say besides. */
const LazyBargain = later(() => import('./bargain/BargainSection.tsx'), 'talk');
function BargainSection({ debrief }: { debrief: DebriefData }) {
  return <Suspense fallback={<LoadingState />}><LazyBargain debrief={debrief} /></Suspense>;
}

/** The order in which a debrief is led: what happened, why, what it means, what now. */
const SECTIONS: readonly { readonly id: string; readonly icon: IconName; readonly Section: ComponentType<{ debrief: DebriefData }> }[] = [
  { id: 'outcome', icon: 'scales', Section: OutcomeSection },
  { id: 'exhibits', icon: 'eye', Section: ExhibitsSection },
  { id: 'course', icon: 'chart', Section: CourseSection },
  { id: 'causes', icon: 'compass', Section: CausesSection },
  { id: 'promises', icon: 'handshake', Section: PromisesSection },
  { id: 'bargain', icon: 'orders', Section: BargainSection },
  { id: 'goals', icon: 'flag', Section: GoalsSection },
  { id: 'expectations', icon: 'thought', Section: ExpectationsSection },
  { id: 'whatIf', icon: 'fork', Section: WhatIfSection },
  { id: 'discuss', icon: 'talk', Section: DiscussSection },
  { id: 'keep', icon: 'download', Section: KeepSection },
];
const HEADLINE_ICONS: Record<Headline, IconName> = { held: 'shield', failed: 'warning', war: 'warning' };

/** Where the reader of each game was, so that a look into the library does not lose the place. */
const lastSection = new Map<string, string>();

export default function Debrief() {
  const { t } = useTranslation();
  const store = useClientStore();
  const save = useClient((state) => state.save);
  const [debrief, setDebrief] = useState<DebriefData | null | 'asking'>('asking');
  const ask = useCallback(() => {
    let isCurrent = true;
    setDebrief('asking');
    void store.getState().debrief().then((answer) => isCurrent && setDebrief(answer));
    return () => { isCurrent = false; };
  }, [store]);
  useEffect(ask, [ask, save]);
  if (debrief === 'asking') return <div className={styles.page}><LoadingState label={t('debrief.loading')} /></div>;
  if (debrief === null) return <div className={styles.page}><p>{t('debrief.missing')}</p><Button onClick={ask}>{t('debrief.retry')}</Button></div>;
  return <Told key={save} debrief={debrief} save={save ?? ''} />;
}

function Told({ debrief, save }: { debrief: DebriefData; save: string }) {
  const { t } = useTranslation();
  const [section, setSection] = useState(lastSection.get(save) ?? SECTIONS[0]?.id ?? '');
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const group = useId();
  const bargaining = useAskBargaining();
  const [asked, setAsked] = useState<Change | null>(null);
  useEffect(() => {
    lastSection.set(save, section);
    // On a phone the sections are one scrolling row: keep the chosen one in sight.
    const chosen = list.current?.querySelector<HTMLElement>(`[data-tab=${section}]`);
    if (chosen && list.current) list.current.scrollTo({ left: chosen.offsetLeft - list.current.clientWidth / 2 + chosen.clientWidth / 2 });
  }, [section, save]);
  const choose = (next: string): void => {
    setSection(next);
    // on a phone the tabs are a row that lies low at first: what was asked for would open below the edge
    const row = list.current?.getBoundingClientRect();
    if (row && row.width > row.height && row.top > innerHeight / 2) top.current?.scrollIntoView({ block: 'start' });
  };
  const follow = (next: string): void => {
    setSection(next);
    list.current?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  };
  const preset = useMemo((): Preset => ({
    change: asked,
    ask(change) {
      // the same question again is asked again
      setAsked({ ...change });
      setSection('whatIf');
      list.current?.querySelector<HTMLElement>('[data-tab=whatIf]')?.focus({ preventScroll: true });
      top.current?.scrollIntoView({ block: 'start' });
    },
  }), [asked]);
  return (
    <BargainingContext value={bargaining}>
      <PresetContext value={preset}>
        <div className={styles.page} data-debrief>
          <Head debrief={debrief} />
          <Opener debrief={debrief} save={save} />
          <div ref={top} className={styles.top} />
          <div className={styles.tabs}>
            <TabList
              group={group} ref={list} vertical className={styles.list} tabClass={styles.tab} label={t('debrief.sections.label')} value={section} onChoose={choose}
              tabs={SECTIONS.map(({ id, icon }) => ({ id, label: <><Icon name={icon} size={18} /><span>{t(`debrief.sections.${id}`)}</span></> }))}
            />
            <div className={styles.panels}>
              {SECTIONS.map(({ id, Section }, i) => {
                const next = SECTIONS[i + 1];
                return (
                  <TabPanel key={id} group={group} tab={id} value={section} keepMounted className={styles.panel}>
                    <Section debrief={debrief} />
                    {next && <Button look="quiet" icon="forward" className={styles.next} onClick={() => follow(next.id)}>{t('debrief.sections.next', { section: t(`debrief.sections.${next.id}`) })}</Button>}
                  </TabPanel>
                );
              })}
            </div>
          </div>
          <p className={styles.disclaimer}>{t('debrief.disclaimer')}</p>
        </div>
      </PresetContext>
    </BargainingContext>
  );
}

function Head({ debrief }: { debrief: DebriefData }) {
  const { t } = useTranslation();
  const game = useClient((state) => state.view?.game);
  const { headline, because, border, step, didWell } = outcomeOf(debrief);
  return (
    <div className={styles.head}>
      <p className={styles.eyebrow}>
        <span>{t('debrief.eyebrow')}</span><span>{t('scenario:title')}</span><span>{t('debrief.seasons', { count: debrief.turns })}</span>
        <span>{t(debrief.persons.length > 1 ? 'debrief.seats' : 'debrief.seat', { state: (debrief.persons.length > 1 ? debrief.persons : [debrief.seat]).map((one) => t(`names.seat.${one}`)).join(', ') })}</span>
        {debrief.endedEarly !== undefined && <span>{t('debrief.endedEarly', { turn: debrief.endedEarly })}</span>}
        {game?.rehearsed && <span className={styles.badge}><Icon name="undo" size={14} />{t('debrief.rehearsed')}</span>}
      </p>
      <h1 className={styles.headline} data-outcome={headline}><Icon name={HEADLINE_ICONS[headline]} size={30} /><span>{t(`debrief.headline.${headline}`)}</span></h1>
      <p className={styles.lead}>{t(`debrief.because.${because}`, { border: border ? t(`names.border.${border}`) : '', step: step ? t(`names.ladder.${step}`) : '' })} {headline === 'held' && t('debrief.didWell', { count: didWell })}</p>
    </div>
  );
}
