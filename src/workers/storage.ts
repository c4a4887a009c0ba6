/** Where saves are kept between visits. */
import { createStore, del, entries, set } from 'idb-keyval';

/** May reject: a private window blocks storage, a full disk refuses it. Values are what was put there, or rubbish. */
export interface Storage {
  all(): Promise<readonly unknown[]>;
  put(id: string, value: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The browser's own database, on this machine only. */
export function browserStorage(): Storage {
  // opened at the first use, so that a browser without it fails there, where failing is expected
  let store: ReturnType<typeof createStore> | undefined;
  const open = (): ReturnType<typeof createStore> => (store ??= createStore('good-offices', 'saves'));
  return {
    all: async () => (await entries<string, unknown>(open())).map(([, value]) => value),
    put: async (id, value) => set(id, value, open()),
    remove: async (id) => del(id, open()),
  };
}
