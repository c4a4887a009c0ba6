/** The second window: it is told what everyone may read, and can ask for nothing. */
import type { StoreApi } from 'zustand/vanilla';
import type { Clock } from '../protocol/screen.ts';
import type { SeatView } from '../protocol/view.ts';
import type { Answers, Reply, Request } from '../protocol/wire.ts';
import { clockOn, type ClockState } from './clock.ts';
import type { Connection } from './connection.ts';
import { isObject } from './forms.ts';
import { playbackFor } from './playback.ts';
import type { ClientState, ClientStore } from './store.ts';

const NAME = 'good-offices.projector';

/** All that a projector ever learns. */
export interface Shown {
  readonly show: 'game';
  /** The save that is played: another page may play another game. */
  readonly save: string | null;
  /** As the public sees it, never a seat's. */
  readonly view: SeatView;
  readonly clock: Clock;
  readonly language: string;
  /** Key of what a lesson's plan says now. */
  readonly say: string | null;
}
/** A projector asks to be told; a page that has just opened asks whether there is one. */
interface Call {
  readonly show: 'hello' | 'anyone';
}

/** The part of a BroadcastChannel that is needed; tests pass their own. */
export interface Channel {
  postMessage(message: Shown | Call): void;
  addEventListener(type: 'message', listener: (event: { data?: unknown }) => void): void;
  close(): void;
}
/** Null where windows of this browser can't speak to each other. */
export const openChannel = (): Channel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME));

const calls = (data: unknown, what: Call['show']): boolean => isObject(data) && data['show'] === what;
// Both windows come from one build; the seat is looked at all the same: no secret may be shown, whatever was sent.
const isShown = (data: unknown): data is Shown => isObject(data) && data['show'] === 'game' && isObject(data['view']) && data['view']['seat'] === 'PUBLIC';

interface Presented {
  readonly client: ClientStore;
  readonly clock: StoreApi<ClockState>;
  /** What a lesson's plan says, and how to hear that it says something else. */
  readonly say: { readonly now: () => string | null; readonly subscribe: (listener: () => void) => () => void };
}

/** Tells projectors of every change, once one has asked. Returns how to stop. */
export function present({ client, clock, say }: Presented, channel: Channel): () => void {
  let isWatched = false;
  let latest = 0;
  let said = say.now();
  const tell = async (): Promise<void> => {
    const turn = ++latest;
    const { view: held, save, settings, request } = client.getState();
    if (!isWatched || held === null) return;
    const view = held.seat === 'PUBLIC' ? held : await request({ ask: 'public' });
    if (view === null || turn !== latest) return;
    channel.postMessage({ show: 'game', save, view, clock: clockOn(clock.getState()), language: settings.language, say: said });
  };
  channel.addEventListener('message', ({ data }) => {
    if (!calls(data, 'hello')) return;
    isWatched = true;
    void tell();
  });
  const changed = (now: ClientState, before: ClientState): void => {
    if (now.view !== before.view || now.save !== before.save || now.settings.language !== before.settings.language) void tell();
  };
  const spoken = (): void => {
    if (said === say.now()) return;
    said = say.now();
    void tell();
  };
  channel.postMessage({ show: 'anyone' });
  const stops = [client.subscribe(changed), clock.subscribe(() => void tell()), say.subscribe(spoken)];
  return () => {
    for (const stop of stops) stop();
    channel.close();
  };
}

/** Shows in this window what a page presents; with `save` only that game. Returns how to stop. */
export function followPresenter(client: ClientStore, clock: StoreApi<ClockState>, channel: Channel, told: (say: string | null) => void): () => void {
  channel.addEventListener('message', ({ data }) => {
    if (calls(data, 'anyone')) channel.postMessage({ show: 'hello' });
    if (!isShown(data)) return;
    const { at, view: shown, playback, settings, set } = client.getState();
    if (at !== null && at !== data.save) return;
    // the clock and the language change without the view: a resolution that is being played goes on
    if (JSON.stringify(shown) !== JSON.stringify(data.view)) client.setState({ view: data.view, publicView: data.view, playback: playbackFor(shown, shown, data.view, playback) });
    clock.getState().take(data.clock);
    if (settings.language !== data.language) set({ language: data.language });
    told(data.say);
  });
  channel.postMessage({ show: 'hello' });
  return () => channel.close();
}

/** A connection of a window that plays nothing. */
export function projectorConnection(): Connection {
  const none = { catalog: [], saves: { saves: [], storage: 'kept' } } as const satisfies Partial<Answers>;
  return {
    ask<R extends Request>({ ask }: R): Promise<Reply<R['ask']>> {
      const reply: Reply = ask === 'catalog' || ask === 'saves' ? { id: 0, ok: true, answer: none[ask] } : { id: 0, ok: false, error: { code: 'noGame' } };
      // `answer` was looked up by the request's own kind.
      return Promise.resolve(reply as Reply<R['ask']>);
    },
    onPush: () => () => undefined,
    onLost: () => () => undefined,
  };
}
