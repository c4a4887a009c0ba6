/** Terms, the way from the papers to the game, a timeline, sources, the model in short, credits and what to keep in mind. The default export is loaded as its own chunk. */
import { useId, useState } from 'react';
import { Button } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { TabList, TabPanel } from '../common/Tabs.tsx';
import { useTranslation } from '../common/text.tsx';
import { CheckedTab } from './CheckedTab.tsx';
import { GlossaryTab } from './GlossaryTab.tsx';
import styles from './Library.module.css';
import { PapersTab } from './PapersTab.tsx';
import { SourcesTab } from './SourcesTab.tsx';
import { TimelineTab } from './TimelineTab.tsx';

const TABS = ['glossary', 'papers', 'timeline', 'sources', 'model', 'checked', 'credits', 'notes'] as const;
const MODEL = ['dilemma', 'turn', 'ladder', 'seen', 'prevention', 'promises', 'talk', 'end', 'chance', 'causes'] as const;
const CREDITS = ['map', 'fonts', 'software', 'game'] as const;
const NOTES = ['simulation', 'map', 'places', 'settled', 'claims', 'data'] as const;

type Tab = (typeof TABS)[number];

/** The part of the library that holds what the address asks for: a part itself, a term, an item of the papers, or a source. */
function tabOf(at: string | null, isTerm: boolean): Tab {
  if (at === null || isTerm) return 'glossary';
  return TABS.find((tab) => tab === at) ?? (/^[AB]\d\d$/.test(at) ? 'papers' : 'sources');
}

export default function Library() {
  const { t } = useTranslation();
  const { getState } = useClientStore();
  const at = useClient((state) => state.at);
  const view = useClient((state) => state.view);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('library.title')}</h1>
        <Button look="quiet" icon="back" onClick={() => getState().go(view === null ? 'home' : view.phase === 'ended' ? 'debrief' : 'table')}>{t('library.back')}</Button>
      </div>
      {/* Another entry asked for is another visit. */}
      <Shelves key={at} at={at} />
    </div>
  );
}

function Shelves({ at }: { at: string | null }) {
  const { t, i18n } = useTranslation();
  const group = useId();
  const asked = tabOf(at, i18n.exists(`glossary.${at}.term`));
  const [tab, setTab] = useState(asked);
  const entries = (part: 'model' | 'credits' | 'notes', ids: readonly string[], isOpen = false) =>
    ids.map((id) => (
      <Disclosure key={id} className={styles.shelf} startsOpen={isOpen && id === ids[0]} summary={<h2 className={styles.shelfName}>{t(`library.${part}.${id}.title`)}</h2>}>
        <p className={styles.prose}>{t(`library.${part}.${id}.text`)}</p>
      </Disclosure>
    ));
  return (
    <div>
      <TabList group={group} className={styles.list} tabClass={styles.tab} label={t('library.tabs.label')} value={tab} onChoose={setTab} tabs={TABS.map((id) => ({ id, label: t(`library.tabs.${id}`) }))} />
      <TabPanel group={group} tab="glossary" value={tab} className={styles.panel}><GlossaryTab /></TabPanel>
      <TabPanel group={group} tab="papers" value={tab} className={styles.panel}><PapersTab at={asked === 'papers' ? at : null} /></TabPanel>
      <TabPanel group={group} tab="timeline" value={tab} className={styles.panel}><TimelineTab /></TabPanel>
      <TabPanel group={group} tab="sources" value={tab} className={styles.panel}><SourcesTab at={asked === 'sources' ? at : null} /></TabPanel>
      <TabPanel group={group} tab="model" value={tab} className={styles.panel}><p className={styles.muted}>{t('library.modelNote')}</p>{entries('model', MODEL)}</TabPanel>
      <TabPanel group={group} tab="checked" value={tab} className={styles.panel}><CheckedTab /></TabPanel>
      <TabPanel group={group} tab="credits" value={tab} className={styles.panel}>
        <Disclosure className={styles.shelf} summary={<h2 className={styles.shelfName}>{t('library.credits.articles.title')}</h2>}>
          <p className={styles.prose}>{t('library.credits.articleA')}</p>
          <p className={styles.prose}>{t('library.credits.articleB')}</p>
        </Disclosure>
        {entries('credits', CREDITS)}
      </TabPanel>
      <TabPanel group={group} tab="notes" value={tab} className={styles.panel}>{entries('notes', NOTES, true)}</TabPanel>
    </div>
  );
}
