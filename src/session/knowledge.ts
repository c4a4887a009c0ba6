/** What computer delegations are given to decide from, and what a person's helpers are. */
import { luckOf } from '../engine/draw.ts';
import type { FactView } from '../protocol/facts.ts';
import { factView } from './facts.ts';
import type { Game, TurnLog } from './game.ts';
import type { EnvoyKnowledge, SeatKnowledge } from './port.ts';
import { saidTo } from './said.ts';
import { sightIn, sightOf } from './sight.ts';
import { casesOf } from './viewTalks.ts';
import { ENVOY } from './viewers.ts';

/** What was seen of a turn that is over never changes. */
const remembered = new WeakMap<TurnLog, Map<number, readonly FactView[]>>();

function factsSeen(game: Game, log: TurnLog, viewer: number): readonly FactView[] {
  const known = remembered.get(log)?.get(viewer);
  if (known !== undefined) return known;
  const sight = sightOf(game.content.tables, log.end ?? game.world.fields, viewer);
  const facts = log.ledger.facts.filter((row) => sight.maySeeFact(row)).map((row) => factView(game, log.turn, row));
  if (log.end === null) return facts;
  const byViewer = remembered.get(log) ?? new Map<number, readonly FactView[]>();
  remembered.set(log, byViewer.set(viewer, facts));
  return facts;
}

/** Everything that a viewer has seen happen, oldest first. */
export const historyOf = (game: Game, viewer: number): FactView[] => game.turns.flatMap((log) => factsSeen(game, log, viewer));

/** What the delegation of `seat` (index in STATES) may know now. */
export function knowledgeFor(game: Game, seat: number): SeatKnowledge {
  return { fields: sightIn(game, seat).world.fields, seat, luck: luckOf(game.key), history: () => historyOf(game, seat), said: () => saidTo(game, seat) };
}

/** What an envoy of the computer may know now. */
export function envoyKnowledge(game: Game): EnvoyKnowledge {
  const sight = sightIn(game, ENVOY);
  return { fields: sight.world.fields, luck: luckOf(game.key), cases: casesOf(game, sight) };
}
