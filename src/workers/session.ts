/** The referee's worker: wires a host to this browser's messages, storage, clock and files. */
import { delegation } from '../agents/agents.ts';
import { filledWorld } from '../futures/fill.ts';
import type { FromWorker } from '../protocol/wire.ts';
import { Host } from './host.ts';
import type { Library } from './library.ts';
import { browserStorage } from './storage.ts';

/** Letters and digits that can't be taken for each other when they are read out in a class. */
const SIGNS = 'abcdefghkmnpqrstuvwxyz23456789';
const fresh = (): string => Array.from(crypto.getRandomValues(new Uint32Array(8)), (n) => SIGNS[n % SIGNS.length]).join('');
const send = (message: FromWorker): void => postMessage(message);

/** Makes this worker the referee of a page's game. */
export function serveSession(library: Library): void {
  let address: string | null = null;
  const host = new Host({
    library,
    storage: browserStorage(),
    agents: ({ tables }) => {
      const world = filledWorld(tables);
      return (policy) => delegation(world, policy);
    },
    now: () => Date.now(),
    fresh,
    addressOf(text, type) {
      if (address !== null) URL.revokeObjectURL(address);
      address = URL.createObjectURL(new Blob([text], { type }));
      return address;
    },
    push: send,
    report: (error) => console.error(error),
  });
  addEventListener('message', (event: MessageEvent<unknown>) => void host.handle(event.data).then(send));
}
