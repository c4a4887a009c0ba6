/** How panels reach the store and the map: contexts that the page's entry fills. */
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ClientState, ClientStore } from '../../client/store.ts';
import type { BorderId, StateId } from '../../engine/names.ts';

const StoreContext = createContext<ClientStore | null>(null);

/** Draws the map into `host` and returns how to take it away again. */
export type MapMount = (host: HTMLElement) => () => void;
export const MapMountContext = createContext<MapMount | null>(null);
/** Draws the map for paper into `host`: the borders in question, in their order, and the reader's own state. Rejects when it can't be had. */
export type PaperMapDraw = (host: HTMLElement, about: { readonly borders: readonly BorderId[]; readonly state?: StateId }) => Promise<void>;
export const PaperMapContext = createContext<PaperMapDraw | null>(null);

export function StoreProvider({ store, children }: { store: ClientStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for actions and for reads outside of rendering. */
export function useClientStore(): ClientStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A panel was rendered outside of StoreProvider.');
  return store;
}

/** One selected part of the client's state; renders again only when that part changes. */
export function useClient<T>(selector: (state: ClientState) => T): T {
  return useStore(useClientStore(), selector);
}

/** The place where the map is drawn; empty where no map is given, as in component tests. */
export function MapSlot({ className, layout }: { className?: string | undefined; /** What else changes its insets; the map measures anew when it does. */ layout?: string | undefined }) {
  const mount = useContext(MapMountContext);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (mount && host.current ? mount(host.current) : undefined), [mount]);
  return <div ref={host} className={className} data-layout={layout} />;
}
