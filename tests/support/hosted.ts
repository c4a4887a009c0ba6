/** Pages of one machine over the real host, without a worker: what one page has kept, the next one finds. */
import type { Connection } from '../../src/client/connection.ts';
import { type ClientStore, createStore } from '../../src/client/store.ts';
import type { Reply, Request } from '../../src/protocol/wire.ts';
import { SILENT } from '../../src/session/port.ts';
import { Host } from '../../src/workers/host.ts';
import { libraryOf } from './library.ts';

export class Machine {
  readonly #kept = new Map<string, unknown>();
  readonly #scenarios: readonly string[];
  #count = 0;

  constructor(...scenarios: readonly string[]) {
    this.#scenarios = scenarios;
  }

  /** A page that has just been opened; delegations of the computer do nothing. */
  page(hash = ''): ClientStore {
    const kept = this.#kept;
    const host = new Host({
      library: libraryOf(this.#scenarios), agents: () => () => SILENT, now: () => ++this.#count, fresh: () => `fresh${++this.#count}`,
      storage: { all: async () => [...kept.values()], put: async (id, value) => void kept.set(id, structuredClone(value)), remove: async (id) => void kept.delete(id) },
      addressOf: () => 'blob:', push: () => undefined, report: (error) => { throw error; },
    });
    const connection: Connection = {
      // the host answers a request with its own kind of answer
      ask: async <R extends Request>(request: R) => (await host.handle({ id: 1, request })) as Reply<R['ask']>,
      onPush: () => () => undefined,
      onLost: () => () => undefined,
    };
    return createStore(connection, { hash });
  }
}
