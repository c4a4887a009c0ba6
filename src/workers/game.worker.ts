/** The referee's worker: wires a host to this browser's messages, storage, clock and files. */
import { delegation } from '../agents/agents.ts';
import type { CompiledScenario } from '../content/load.ts';
import { filledWorld } from '../futures/fill.ts';
import type { FromWorker } from '../protocol/wire.ts';
import { Host } from './host.ts';
import { Library } from './library.ts';
import { browserStorage } from './storage.ts';

// Compiled and checked when the game is built (tools/scenarios.ts).
const scenarios = import.meta.glob<CompiledScenario>('../../assets/scenarios/*/scenario.json', { eager: true, import: 'default', query: '?compiled' });

const send = (message: FromWorker): void => postMessage(message);
/** Letters and digits that can't be taken for each other when they are read out in a class. */
const SIGNS = 'abcdefghkmnpqrstuvwxyz23456789';
const fresh = (): string => Array.from(crypto.getRandomValues(new Uint32Array(8)), (n) => SIGNS[n % SIGNS.length]).join('');

let address: string | null = null;
function addressOf(text: string, type: string): string {
  if (address !== null) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([text], { type }));
  return address;
}

const host = new Host({
  library: new Library(Object.values(scenarios)),
  storage: browserStorage(),
  agents: ({ tables }) => {
    const world = filledWorld(tables);
    return (policy) => delegation(world, policy);
  },
  now: () => Date.now(),
  fresh,
  addressOf,
  push: send,
  report: (error) => console.error(error),
});

addEventListener('message', (event: MessageEvent<unknown>) => void host.handle(event.data).then(send));
