/** Saved games: kept in storage when it lets us, and in memory all the same, so that a game always plays on. */
import type { Save } from '../protocol/save.ts';
import type { StorageState } from '../protocol/wire.ts';
import type { Storage } from './storage.ts';

/** Some browsers neither open nor refuse a database; after this many milliseconds a game no longer waits for it. */
const PATIENCE = 3000;
class TooLate extends Error {}

/** Rejects when `work` has not ended in time. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Those that can be read. Who has a save will resume it, and finds what that takes already there. */
async function soundOf(stored: readonly unknown[]): Promise<readonly Save[]> {
  const { readSave } = await import('./reopen.ts');
  return stored.map(readSave).filter((save) => save !== null);
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

export class Saves {
  readonly #storage: Storage;
  readonly #onState: (state: StorageState) => void;
  #state: StorageState = 'kept';
  #saves: Map<string, Save> | null = null;

  constructor(storage: Storage, onState: (state: StorageState) => void) {
    this.#storage = storage;
    this.#onState = onState;
  }

  get state(): StorageState {
    return this.#state;
  }

  /** All saves that can be read, latest first. What can't be read is left where it is and out of the list. */
  async list(): Promise<readonly Save[]> {
    const saves = await this.#load();
    return [...saves.values()].sort((a, b) => b.savedAt - a.savedAt || (a.save < b.save ? 1 : -1));
  }

  async get(id: string): Promise<Save | undefined> {
    return (await this.#load()).get(id);
  }

  /** Never rejects: when storage fails its state says so, and the save lives until the page is closed. */
  async put(save: Save): Promise<void> {
    (await this.#load()).set(save.save, save);
    await this.#try(() => this.#storage.put(save.save, save));
  }

  async remove(id: string): Promise<void> {
    (await this.#load()).delete(id);
    await this.#try(() => this.#storage.remove(id));
  }

  async #load(): Promise<Map<string, Save>> {
    if (this.#saves !== null) return this.#saves;
    const stored = (await this.#try(() => this.#storage.all())) ?? [];
    const read = stored.length === 0 ? [] : await soundOf(stored);
    this.#saves ??= new Map(read.map((save) => [save.save, save]));
    return this.#saves;
  }

  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await inTime(work());
      this.#become('kept');
      return result;
    } catch (error) {
      this.#become(isFull(error) ? 'full' : 'blocked');
      return undefined;
    }
  }

  #become(state: StorageState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onState(state);
  }
}
