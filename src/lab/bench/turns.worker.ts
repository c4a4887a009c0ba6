/** Plays a game between delegations that think, in a browser's worker, and says how long each thought in each turn. */
import { delegation } from '../../agents/agents.ts';
import { levelled } from '../../agents/levels.ts';
import type { Delegation, SeatKnowledge } from '../../agents/types.ts';
import { keyFrom, nthKey } from '../../engine/draw.ts';
import { Region } from '../../engine/layout.ts';
import { STATES } from '../../engine/names.ts';
import { filledWorld } from '../../futures/fill.ts';
import type { AgentsFor, GameContent } from '../../session/port.ts';
import { GameSession } from '../../session/session.ts';

/** Which game to play. */
export interface Asked {
  readonly scenario: string;
  readonly game: number;
}

// compiled and checked when the script is built (tools/scenarios.ts)
const list = import.meta.glob<Pick<GameContent, 'card'>>('../../../assets/scenarios/*/scenario.json', { eager: true, import: 'default', query: '?listed' });
const tables = import.meta.glob<Omit<GameContent, 'card'>>('../../../assets/scenarios/*/scenario.json', { import: 'default', query: '?tables' });

/** Milliseconds by turn and seat. */
type Clock = Map<string, number>;

/** Thinks as `inner` does, and adds up the time; what a turn's news, talks and orders take belongs to that turn. */
function timed(inner: Delegation, clock: Clock): Delegation {
  const during = <R>({ fields, seat }: SeatKnowledge, think: () => R): R => {
    const began = performance.now();
    const result = think();
    const at = `${fields[Region.turn]} ${seat}`;
    clock.set(at, (clock.get(at) ?? 0) + performance.now() - began);
    return result;
  };
  return {
    ...inner,
    propose: (k) => during(k, () => inner.propose(k)),
    answer: (k, offer) => during(k, () => inner.answer(k, offer)),
    orders: (k) => during(k, () => inner.orders(k)),
    say: (k) => during(k, () => inner.say?.(k) ?? []),
  };
}

/** What one worker found: milliseconds. `warmUp` is how long all delegations together thought of their first offers, with code never run before. */
interface Found {
  readonly turns: readonly number[];
  readonly warmUp: number;
}

async function play({ scenario, game }: Asked): Promise<Found> {
  const path = `../../../assets/scenarios/${scenario}/scenario.json`;
  const listed = list[path];
  const fetched = await tables[path]?.();
  if (listed === undefined || fetched === undefined) throw new Error(`The build lacks scenario '${scenario}'`);
  const content = { card: listed.card, ...fetched };
  const clock: Clock = new Map();
  const filled = filledWorld(content.tables);
  const seats = Object.fromEntries(STATES.map((state) => [state, 'careful']));
  const start = (key: string, agents: AgentsFor): GameSession => GameSession.start({ content, seats, keyText: 'bench', key: nthKey(keyFrom(key), game) }, agents);
  // as in the game, whose delegations begin to think while a person reads the role sheet
  const began = performance.now();
  const before = start('before', (holder) => delegation(filled, holder, levelled));
  while (before.forethink());
  const warmUp = performance.now() - began;
  const session = start('turns', (holder) => timed(delegation(filled, holder, levelled), clock));
  while (session.phase !== 'ended') {
    const result = session.next();
    if (!result.ok) throw new Error(`A game of computer delegations stopped in turn ${session.turn}, ${session.phase}: ${result.code}`);
  }
  return { turns: [...clock.values()], warmUp };
}

/** What it found, or what went wrong. */
export type Told = Found | { readonly fault: string };
const tell = (told: Told): void => postMessage(told);

addEventListener('message', (event: MessageEvent<Asked>) => void play(event.data).then(tell, (error: unknown) => tell({ fault: String(error) })));
