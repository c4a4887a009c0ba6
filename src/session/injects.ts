/** Injects of the host: which of them came, when they come, and how they are told. */
import { FIRST_INJECT, fireInject } from '../engine/host.ts';
import { fieldOf } from '../engine/meters.ts';
import { BORDERS } from '../engine/names.ts';
import type { InjectTable } from './port.ts';
import type { Game, Plan } from './game.ts';

/** What is needed to tell what an event was. */
export type Teller = Pick<Game, 'content' | 'injects'>;

/** An event as it is told: a card's id, and the host's own words for one of the host's own. */
export interface Told {
  readonly event: string;
  readonly own?: { readonly title: string; readonly body: string };
  readonly sources: readonly string[];
}

export const tableOf = ({ content }: Pick<Game, 'content'>, id: string): InjectTable | undefined => content.injects?.find((inject) => inject.id === id);

/** The event with this number in causes and facts: a card of the scenario, or an inject; undefined when there is none. */
export function eventTold(game: Teller, index: number): Told | undefined {
  const { tables, sources } = game.content;
  if (index < FIRST_INJECT) {
    const event = tables.events[index]?.id;
    return event === undefined ? undefined : { event, sources: sources.events[event] ?? [] };
  }
  const plan = game.injects.find((p) => p.fired?.index === index - FIRST_INJECT);
  if (plan === undefined) return undefined;
  const { inject } = plan;
  if (inject.from === 'own') return { event: 'own', own: { title: inject.title, body: inject.body }, sources: [] };
  return { event: `inject:${inject.id}`, sources: tableOf(game, inject.id)?.sources ?? [] };
}

/** Lets a planned inject happen. */
export function fire(game: Game, plan: Plan): void {
  const index = game.injects.filter((p) => p.fired !== null).length;
  plan.fired = { turn: game.turn, index };
  const { inject } = plan;
  const table = inject.from === 'library' ? tableOf(game, inject.id) : undefined;
  const effects = inject.from === 'own' ? inject.effects.map(({ meter, delta }) => ({ field: fieldOf(meter) ?? -1, delta })) : (table?.effects ?? []);
  const border = inject.from === 'own' ? inject.border : table?.border;
  fireInject(game.world, index, border === undefined ? -1 : BORDERS.indexOf(border), effects);
}

/** True when a plan's time has come, judged by the true values after the season's own news. */
function isDue(game: Game, { time, from }: Plan): boolean {
  if (game.turn < from) return false;
  if (time.at !== 'when') return time.at === 'now' || time.turn <= game.turn;
  const value = game.world.get(fieldOf(time.meter) ?? 0);
  return time.is === 'atLeast' ? value >= time.value : value <= time.value;
}

/** With the news of a turn: everything that is due, in the order of the host's commands. All conditions are judged before the first comes. */
export function firePlanned(game: Game): void {
  const due = game.injects.filter((plan) => plan.fired === null && !plan.cancelled && isDue(game, plan));
  for (const plan of due) fire(game, plan);
}
