import { type ComponentType, Suspense, useEffect, useRef, useState } from 'react';
import type { Screen } from '../client/store.ts';
import { isShared } from '../protocol/seats.ts';
import { loadScenarioText } from '../text/instance.ts';
import styles from './App.module.css';
import { Announcer, useAnnounce } from './common/announce.tsx';
import { classes } from './common/classes.ts';
import { ErrorBoundary } from './common/ErrorBoundary.tsx';
import { later } from './common/later.ts';
import { LoadingState, LostNotice } from './common/States.tsx';
import { useClient } from './common/store.tsx';
import { useTranslation } from './common/text.tsx';
import { TopBar } from './common/TopBar.tsx';
import { Home } from './home/Home.tsx';
import { ORGANISATION } from './lookup.ts';

const Briefing = later(() => import('./briefing/Briefing.tsx'));
const Table = later(() => import('./table/Table.tsx'));
const SharedScreen = later(() => import('./screen/Screen.tsx'), 'screen', 'talk');
const Projector = later(() => import('./screen/Projector.tsx'), 'screen', 'talk');
const HostingLayer = later(() => import('./screen/Hosting.tsx'), 'screen', 'talk');
const Debrief = later(() => import('./debrief/Debrief.tsx'), 'debrief', 'why');
const Library = later(() => import('./library/Library.tsx'), 'library', 'glossary', 'why');
const Worlds = later(() => import('./worlds/Worlds.tsx'), 'debrief', 'why');
const Print = later(() => import('./print/Print.tsx'), 'screen', 'compose', 'library');
const Glossary = later(() => import('./common/Glossary.tsx'), 'glossary');
const Organisations = later(() => import('./library/Organisations.tsx'), 'organisations');
const SettingsSheet = later(() => import('./common/SettingsSheet.tsx'));
const StorageBanner = later(() => import('./common/StorageBanner.tsx'));
const ErrorBanner = later(() => import('./common/ErrorBanner.tsx'), 'refused');

const SCREEN: { readonly [S in Screen]: ComponentType } = { home: Home, briefing: Briefing, table: Seat, debrief: Debrief, library: Library, worlds: Worlds, projector: Projector, print: Print };

/** The table as one seat sees it, or what stands on a shared device between two seats. */
function Seat() {
  const isPublic = useClient((s) => s.view?.seat === 'PUBLIC');
  return isPublic ? <SharedScreen /> : <Table />;
}

/** The whole page: one screen, and what may lie over it. */
export function App() {
  return (
    <Announcer>
      <Shell />
    </Announcer>
  );
}

function Shell() {
  const { t } = useTranslation();
  const screen = useClient((s) => s.screen);
  const lost = useClient((s) => s.lost);
  const storage = useClient((s) => s.storage);
  const error = useClient((s) => s.error);
  const dismiss = useClient((s) => s.dismissError);
  const lookup = useClient((s) => (s.glossary === null ? null : s.glossary.startsWith(ORGANISATION) ? 'organisation' : 'term'));
  const settings = useClient((s) => s.settingsOpen);
  const main = useRef<HTMLElement>(null);
  usePageSettings();
  useScreenChange(screen, main);
  const Content = SCREEN[screen];
  const isTable = screen === 'table' || screen === 'projector';
  const isHosted = useClient((s) => s.screen === 'table' && s.view !== null && isShared(s.view));
  return (
    <div className={classes(styles.app, isTable && styles.full)}>
      <a className={styles.skip} href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{t('app.skip')}</a>
      {!isTable && <TopBar centred={screen !== 'briefing'} />}
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {lost ? (
          <LostNotice title={t('app.error.lost')} body={t(storage === 'kept' ? 'app.error.nothingLost' : 'app.error.mayBeLost')} />
        ) : (
          <ErrorBoundary key={screen} title={t('app.error.title')} body={t('app.error.nothingLost')}>
            <Suspense fallback={<LoadingState />}>
              <WithScenario screen={screen}><Content /></WithScenario>
            </Suspense>
          </ErrorBoundary>
        )}
      </main>
      <Suspense fallback={null}>
        {(error || (isTable && storage !== 'kept')) && (
          <div className={styles.messages}>
            {isTable && storage !== 'kept' && <StorageBanner storage={storage} />}
            {error && <ErrorBanner error={error} onDismiss={dismiss} />}
          </div>
        )}
        {lookup === 'term' && <Glossary />}
        {lookup === 'organisation' && <Organisations />}
        {settings && <SettingsSheet />}
        {isHosted && <HostingLayer />}
      </Suspense>
    </div>
  );
}

/** Shows a screen of a game only once its view and its scenario's texts are there. */
function WithScenario({ screen, children }: { screen: Screen; children: React.ReactNode }) {
  const { i18n } = useTranslation();
  const at = useClient((s) => s.at);
  const catalog = useClient((s) => s.catalog);
  const view = useClient((s) => s.view);
  const needsCard = screen === 'briefing' || screen === 'print';
  const folder = needsCard ? catalog?.find((card) => card.id === at)?.texts : view?.game.texts;
  const [loaded, setLoaded] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (folder === undefined) return;
    let current = true;
    loadScenarioText(folder, i18n).then(() => current && setLoaded(folder), () => current && setFailed(true));
    return () => { current = false; };
  }, [folder, i18n]);
  // Thrown while rendering, so that the boundary above says it in words.
  if (failed) throw new Error(`The texts of scenario '${folder}' could not be loaded.`);
  const needsGame = screen === 'table' || screen === 'debrief';
  if (needsGame && !view) return <LoadingState />;
  // A projector's game comes when a page presents one.
  if (screen === 'projector' && folder === undefined) return children;
  if ((needsGame || screen === 'projector' || (needsCard && folder !== undefined)) && loaded !== folder) return <LoadingState />;
  return children;
}

/** Text size and motion are attributes of the page, so that one rule of CSS serves every screen. */
function usePageSettings(): void {
  const { largeText, reducedMotion } = useClient((s) => s.settings);
  useEffect(() => {
    document.documentElement.dataset['text'] = largeText ? 'large' : 'normal';
    document.documentElement.dataset['motion'] = reducedMotion ? 'reduced' : 'full';
  }, [largeText, reducedMotion]);
}

/** After a change of screen the title, the focus and the live region say where one is; the first screen stays quiet. */
function useScreenChange(screen: Screen, main: React.RefObject<HTMLElement | null>): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const last = useRef(screen);
  const name = t(`app.screen.${screen}`);
  useEffect(() => {
    document.title = `${name} · ${t('app.name')}`;
    if (last.current === screen) return;
    last.current = screen;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
    announce(name);
  }, [screen, name, main, announce, t]);
}
