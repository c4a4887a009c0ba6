/** Wires the page: texts, store, panels, and the map that panels only know as a place to draw. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followHistory, pageOptions } from './client/browser.ts';
import { workerConnection } from './client/connection.ts';
import { readLanguage, readRoute, withoutLanguage } from './client/route.ts';
import { browserSettings, loadSettings } from './client/settings.ts';
import { createStore } from './client/store.ts';
import { preloadGeometry } from './map/preload.ts';
import { App } from './panels/App.tsx';
import { type MapMount, MapMountContext, type PaperMapDraw, PaperMapContext, StoreProvider } from './panels/common/store.tsx';
import { TextProvider } from './panels/common/text.tsx';
import './panels/fonts.css';
import './panels/theme.css';
import { createFirstText, setLanguage } from './text/instance.ts';
import { isLanguage } from './text/languages.ts';
import { LANGUAGES } from './text/load.ts';

const stored = loadSettings(browserSettings(LANGUAGES));
const wanted = readLanguage(location.search, LANGUAGES) ?? stored.language;
const language = isLanguage(wanted) ? wanted : 'en';
// A projector's window plays nothing: it is told what everyone may read.
const isProjector = readRoute(location.hash).screen === 'projector';
const connection = isProjector ? (await import('./client/projector.ts')).projectorConnection() : workerConnection();
const store = createStore(connection, { ...pageOptions(), settings: { ...stored, language } });
const text = await createFirstText(language);

/** The map comes in its own chunk; a panel that leaves before it arrives never sees it. */
const mount: MapMount = (host) => {
  let gone = false;
  let unmount: (() => void) | undefined;
  // The geometry travels beside the script; the map itself tells when it can't be had.
  preloadGeometry().catch(() => undefined);
  void import('./map/index.ts').then(({ mountMap }) => {
    if (!gone) unmount = mountMap(host, store, text);
  });
  return () => {
    gone = true;
    unmount?.();
  };
};

/** Only who prints needs it. */
const drawOnPaper: PaperMapDraw = async (host, about) => (await import('./map/paper.ts')).drawPaperMap(host, text, about);

store.subscribe(({ settings }, before) => {
  if (settings.language === before.settings.language) return;
  history.replaceState(history.state, '', withoutLanguage(location.href));
  void setLanguage(settings.language);
});
followHistory(store);
void store.getState().start();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id root.');
createRoot(root).render(
  <StrictMode>
    <TextProvider text={text}>
      <StoreProvider store={store}>
        <MapMountContext value={mount}>
          <PaperMapContext value={drawOnPaper}>
            <App />
          </PaperMapContext>
        </MapMountContext>
      </StoreProvider>
    </TextProvider>
  </StrictMode>,
);
