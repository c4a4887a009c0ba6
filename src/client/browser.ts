/** The browser's side of the store: address, history and downloads. */
import { readRoute } from './route.ts';
import type { ClientStore, StoreOptions } from './store.ts';

/** Options that tie a store to this page. */
export function pageOptions(): Pick<StoreOptions, 'hash' | 'navigate' | 'download'> {
  return {
    hash: location.hash,
    navigate(hash, replace) {
      if (hash === (location.hash || '#/')) return;
      history[replace ? 'replaceState' : 'pushState'](null, '', hash);
    },
    download({ url, name }) {
      const link = Object.assign(document.createElement('a'), { href: url, download: name });
      link.click();
    },
  };
}

/** Lets the browser's back and forward change the screen. A table without its game leads home. */
export function followHistory(store: ClientStore): () => void {
  const follow = (): void => {
    const { screen, at } = readRoute(location.hash);
    const { view, save } = store.getState();
    const isGame = screen === 'table' || screen === 'debrief';
    if (isGame && (view === null || (at !== undefined && at !== save))) {
      if (at === undefined) store.setState({ screen: 'home', at: null });
      else void store.getState().resume(at).then((ok) => !ok && store.setState({ screen: 'home', at: null }));
      return;
    }
    store.setState({ screen, at: at ?? null, glossary: null });
  };
  window.addEventListener('popstate', follow);
  return () => window.removeEventListener('popstate', follow);
}
