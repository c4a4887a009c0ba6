/** The page's store: what it knows of its seat, and what it can ask of the session. */
import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import type { SeatView } from '../protocol/view.ts';
import type { Answers, Request } from '../protocol/wire.ts';
import type { Connection } from './connection.ts';
import { noPlayback, playbackFor } from './playback.ts';
import { readRoute, type Route, type Screen, writeRoute } from './route.ts';
import { browserSettings, keepSettings, type Settings } from './settings.ts';
import type { ClientState } from './state.ts';
import { studyActions } from './study.ts';

export type ClientStore = StoreApi<ClientState>;
export type { ClientState, Playback, Selection } from './state.ts';
export type { Screen } from './route.ts';
export type { Settings } from './settings.ts';

/** What the store needs of the browser; tests and fixtures may leave all of it out. */
export interface StoreOptions {
  readonly settings?: Settings;
  /** The address at the start, `location.hash`. */
  readonly hash?: string;
  /** Called for every step forward that belongs in the history. */
  readonly navigate?: (hash: string, replace: boolean) => void;
  readonly download?: (file: Answers['file']) => void;
}

export function createStore(connection: Connection, options: StoreOptions = {}): ClientStore {
  const first = readRoute(options.hash ?? '');
  const store = createZustand<ClientState>()((set, get) => {
    /** One request; null when it was refused (see `error`) or when the session is lost. */
    async function ask<R extends Request>(request: R): Promise<Answers[R['ask']] | null> {
      try {
        const reply = await connection.ask(request);
        if (reply.ok) return reply.answer;
        set({ error: reply.error });
      } catch {
        set({ lost: true });
      }
      return null;
    }
    /** Changes of the game run one at a time: a double click must not advance two phases. */
    async function change(work: () => Promise<boolean>): Promise<boolean> {
      if (get().busy || get().lost) return false;
      set({ busy: true });
      try {
        return await work();
      } finally {
        set({ busy: false });
      }
    }
    const show = (route: Route, replace = false): void => {
      // What explains a word lies over one screen, and must not hide where it leads.
      set({ screen: route.screen, at: route.at ?? null, glossary: null });
      options.navigate?.(writeRoute(route), replace);
    };
    const take = (view: SeatView, playback = noPlayback(view)): void =>
      set({ view, draft: view.draft, playback, error: null, ...(view.seat === 'PUBLIC' ? { publicView: view } : {}) });
    /** The view that an answer brings, with the resolution that it may hold. */
    async function follow(work: () => Promise<SeatView | null>): Promise<boolean> {
      const { view: shown, publicView } = get();
      const view = await work();
      if (view) take(view, playbackFor(shown, publicView, view, get().playback));
      return view !== null;
    }
    const listSaves = async (): Promise<void> => {
      const answer = await ask({ ask: 'saves' });
      if (answer) set({ saves: answer.saves, storage: answer.storage });
    };
    /** Shows a game that was just opened; `save` is unknown for a new one: it is the one saved last. */
    async function enter(view: SeatView | null, save?: string): Promise<boolean> {
      if (!view) return false;
      set({ selection: null, publicView: null });
      take(view);
      await listSaves();
      const latest = [...get().saves].sort((a, b) => b.savedAt - a.savedAt)[0]?.save;
      const at = save ?? latest ?? null;
      set({ save: at });
      const screen: Screen = view.phase === 'ended' ? 'debrief' : 'table';
      show(at === null ? { screen } : { screen, at });
      return true;
    }

    return {
      screen: first.screen,
      at: first.at ?? null,
      view: null,
      publicView: null,
      catalog: null,
      saves: [],
      save: null,
      storage: 'kept',
      selection: null,
      playback: noPlayback(null),
      draft: [],
      settings: options.settings ?? browserSettings(['en', 'ru']),
      busy: false,
      error: null,
      lost: false,
      glossary: null,
      settingsOpen: false,
      writing: false,

      async start() {
        const [catalog] = await Promise.all([ask({ ask: 'catalog' }), listSaves()]);
        if (catalog) set({ catalog });
        if (first.screen === 'table' || first.screen === 'debrief') {
          const save = first.at ?? get().saves[0]?.save;
          const opened = save !== undefined && (await get().resume(save));
          if (!opened) show({ screen: 'home' }, true);
        }
      },
      go(screen, at) {
        const game = screen === 'table' || screen === 'debrief' ? get().save : null;
        const place = at ?? game ?? undefined;
        show(place === undefined ? { screen } : { screen, at: place });
        if (screen === 'home' || screen === 'worlds') void listSaves();
      },
      newGame: ({ persons, keyText, ...game }) =>
        change(async () => enter(await ask({ ask: 'new', ...game, persons: [...persons], ...(keyText ? { keyText } : {}) }))),
      resume: (save) => change(async () => enter(await ask({ ask: 'resume', save }), save)),
      openFile: (file) => change(async () => enter(await ask({ ask: 'open', file }))),
      remove: (save) =>
        change(async () => {
          // `null` is also the answer of success here, so the error tells them apart.
          set({ error: null });
          await ask({ ask: 'delete', save });
          await listSaves();
          return get().error === null && !get().lost;
        }),
      send: (command) => change(() => follow(() => ask({ ask: 'command', command }))),
      sit: (seat) => change(() => follow(() => ask({ ask: 'sit', seat }))),
      show: (work) => change(() => follow(work)),
      request: ask,
      setDraft(orders) {
        set({ draft: orders });
        void ask({ ask: 'draft', orders: [...orders] });
      },
      why: (meter) => ask({ ask: 'why', meter }),
      knowledge: async () => {
        const reply = await connection.ask({ ask: 'knowledge' }).catch(() => null);
        return reply?.ok ? reply.answer : null;
      },
      debrief: () => ask({ ask: 'debrief' }),
      async exportFile(what) {
        const file = await ask({ ask: 'file', what });
        if (file) options.download?.(file);
        return file !== null;
      },
      ...studyActions({ ask, enter: (opening) => change(async () => enter(await opening())), download: options.download }),
      stepBack: (turn) => change(async () => enter(await ask({ ask: 'stepBack', turn }))),
      async leave() {
        await ask({ ask: 'leave' });
        set({ view: null, publicView: null, save: null, draft: [], selection: null, playback: noPlayback(null) });
        get().go('home');
      },
      select: (selection) => set({ selection }),
      playedFact(index) {
        const { playback } = get();
        if (!playback.running || index !== playback.index) return;
        const next = index + 1;
        set({ playback: { ...playback, index: next, running: next < playback.facts.length } });
      },
      skipPlayback: () => set(({ playback }) => ({ playback: { ...playback, index: playback.facts.length, running: false } })),
      set(change) {
        const settings = { ...get().settings, ...change };
        set({ settings });
        keepSettings(settings);
      },
      openGlossary: (glossary) => set({ glossary }),
      openSettings: (settingsOpen) => set({ settingsOpen }),
      setWriting: (writing) => set({ writing }),
      dismissError: () => set({ error: null }),
    };
  });

  connection.onPush((push) => store.setState({ storage: push.storage }));
  connection.onLost(() => store.setState({ lost: true }));
  return store;
}
