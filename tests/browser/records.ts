/** Games that are played beforehand, with the rules themselves: what a test is not about it opens, as a person opens a file. */
import { STATES, type LevelId, type OrderKind, type StateId } from '../../src/engine/names.ts';
import { agentsFor } from '../../src/lab/agents.ts';
import { loadScenario } from '../../src/lab/files.ts';
import type { Order } from '../../src/protocol/orders.ts';
import type { Session } from '../../src/session/contract.ts';
import type { AgentsFor, GameContent } from '../../src/session/port.ts';
import { GameSession } from '../../src/session/session.ts';

export interface Played {
  readonly scenario: string;
  readonly seat: StateId;
  readonly keyText: string;
  /** Accepts whatever is offered; without, answers nobody. */
  readonly signs?: boolean;
  /** Of each kind the first that can be given, in every season; none where left out. */
  readonly orders?: readonly OrderKind[];
}

/** What a game is made of, read once. */
const games = new Map<string, { readonly content: GameContent; readonly agents: AgentsFor }>();
function gameOf(scenario: string): { readonly content: GameContent; readonly agents: AgentsFor } {
  const known = games.get(scenario);
  if (known !== undefined) return known;
  const content = loadScenario(scenario);
  const game = { content, agents: agentsFor(content.tables) };
  games.set(scenario, game);
  return game;
}

/** A game with one person; the others follow their doctrine, or think as `others` says. */
export function begin({ scenario, seat, keyText }: Played, others?: LevelId): Session {
  const { content, agents } = gameOf(scenario);
  const seats = others === undefined ? {} : Object.fromEntries(STATES.map((state) => [state, others]));
  return GameSession.start({ content, seats: { ...seats, [seat]: 'person' }, keyText }, agents);
}

/** A whole game with one person. */
export function playThrough(played: Played): Session {
  const { seat, signs = false, orders = [] } = played;
  const session = begin(played);
  while (session.phase !== 'ended') {
    const open = signs ? session.view(seat).offers.find((offer) => offer.mayAnswer) : undefined;
    if (open !== undefined && session.command(seat, { do: 'accept', offer: open.id }).ok) continue;
    const given = (): readonly Order[] => orders.flatMap((kind) => session.view(seat).desk.find(({ order, unavailable }) => order.kind === kind && unavailable === undefined)?.order ?? []);
    const done = session.command(seat, session.phase === 'orders' ? { do: 'lock', orders: given() } : { do: 'advance' });
    if (!done.ok) throw new Error(`The referee refused to go on from ${session.phase}: ${done.code}`);
  }
  return session;
}

/** Made when first asked for: it takes seconds, and not every process that reads a file runs its tests. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
/** The file of such a game. */
export const recordOf = (played: Played): (() => string) => once(() => JSON.stringify(playThrough(played).record()));
