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

/** Milliseconds after an answer in which the page may ask for more, and draws what it got, before the delegations think ahead. */
const QUIET = 300;

/** What a page asks for before there is a game. */
const LISTS: readonly unknown[] = ['catalog', 'saves'];

/** True when a message can be answered without delegations. */
function isOfLists(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('request' in message)) return false;
  const { request } = message;
  return typeof request === 'object' && request !== null && 'ask' in request && LISTS.includes(request.ask);
}

/** Makes this worker the referee of a page's game. */
export function serveSession(library: Library): void {
  let thinking: typeof import('../agents/thinking.ts') | null = null;
  /** Delegations that think are fetched with the first game. What can't be fetched is told by whoever needs it, and tried again. */
  const prepare = async (message: unknown): Promise<void> => {
    if (isOfLists(message)) return;
    thinking ??= await import('../agents/thinking.ts').catch(() => null);
  };
  let address: string | null = null;
  const host = new Host({
    library,
    storage: browserStorage(),
    agents: ({ tables }) => {
      const world = filledWorld(tables);
      if (thinking === null) throw new Error('The delegations could not be fetched');
      const { levelled, envoyOf } = thinking;
      return Object.assign((holder: string) => delegation(world, holder, levelled), { envoy: envoyOf(world) });
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
  let quiet: ReturnType<typeof setTimeout>;
  const think = (): void => {
    // one thought at a time: whatever is asked meanwhile comes before the next
    if (host.think()) quiet = setTimeout(think, 0);
  };
  addEventListener('message', (event: MessageEvent<unknown>) => {
    clearTimeout(quiet);
    void prepare(event.data).then(() => host.handle(event.data)).then(send).then(() => {
      clearTimeout(quiet);
      quiet = setTimeout(think, QUIET);
    });
  });
}
