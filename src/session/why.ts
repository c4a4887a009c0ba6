/** Why a meter changed: causes that add up to the change that this seat sees (rule 4). */
import { fieldOf } from '../engine/meters.ts';
import type { ChangeView, WhyView } from '../protocol/causes.ts';
import { sumCauses, total, unknownCause } from './causes.ts';
import type { Game, TurnLog } from './game.ts';
import { isNumber, sightIn, sightsOf } from './sight.ts';

/**
 * Every turn's change of a meter, latest first; null when there is no such meter.
 * In play: as `viewer` (see viewers.ts) saw it, what it may not know in one row. After the end: what was true.
 */
export function whyOf(game: Game, viewer: number, meter: string): WhyView | null {
  const field = fieldOf(meter);
  if (field === undefined) return null;
  const isOpen = game.phase === 'ended';
  if (!isOpen && sightIn(game, viewer).knowledge(field) === 'none') return { meter, changes: [] };
  const changes: ChangeView[] = [];
  for (let i = game.turns.length - 1; i >= 0; i--) {
    const log = game.turns[i] as TurnLog;
    const change = isOpen ? trueChange(game, log, field) : seenChange(game, log, field, viewer);
    // a turn that is still being played is listed once something has changed in it
    if (log.end !== null || change.causes.length > 0) changes.push(change);
  }
  return { meter, changes };
}

function trueChange(game: Game, log: TurnLog, field: number): ChangeView {
  const before = log.start[field] as number;
  const after = (log.end ?? game.world.fields)[field] as number;
  return { turn: log.turn, before, after, causes: sumCauses(game, log.ledger.causes.filter((row) => row.field === field)) };
}

function seenChange(game: Game, log: TurnLog, field: number, viewer: number): ChangeView {
  const { before: then, after: now } = sightsOf(game, log, viewer);
  const before = then.seen(field);
  const after = now.seen(field);
  const causes = sumCauses(game, log.ledger.causes.filter((row) => row.field === field && now.maySeeCause(row)));
  const rest = after - before - total(causes);
  const isRough = !isNumber(now.knowledge(field)) || !isNumber(then.knowledge(field));
  return { turn: log.turn, before, after, causes: rest === 0 ? causes : [...causes, unknownCause(rest)], ...(isRough ? { rough: true } : {}) };
}
