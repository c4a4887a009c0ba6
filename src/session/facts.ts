/** Facts of the engine as they travel: indices become names. */
import { FACT_PARTS, type Part } from '../engine/facts.ts';
import type { FactRow } from '../engine/ledger.ts';
import { BORDERS, CLAUSES, DROPS, INSTITUTIONS, MISSION_MODES, MISSION_SIZES, MISSION_TYPES, ORDERS, PLATFORMS, STATES, THREATS, type StateId } from '../engine/names.ts';
import { statesOf } from '../protocol/codec.ts';
import type { FactView } from '../protocol/facts.ts';
import type { NewsView } from '../protocol/view.ts';
import type { TurnLog } from './game.ts';
import { eventTold, type Teller } from './injects.ts';
import type { Sight } from './sight.ts';

type Parts = { -readonly [K in keyof FactView]?: FactView[K] };
const named = <K extends keyof FactView>(key: K, value: FactView[K] | undefined): Parts => (value === undefined ? {} : { [key]: value });

function part(kind: Part, value: number, row: FactRow, game: Teller): Parts {
  switch (kind) {
    case 'order': return named('order', ORDERS[value]);
    case 'state': return named('other', STATES[value]);
    // most orders have no amount
    case 'value': return row.kind === 'orderExecuted' && value === 0 ? {} : { value };
    case 'reason': return named('reason', DROPS[value]);
    case 'clause': return named('clause', CLAUSES[value]);
    case 'parties': return othersOf(value, STATES[row.actor]);
    case 'institution': return named('institution', INSTITUTIONS[value]);
    case 'mode': return named('mode', MISSION_MODES[value]);
    case 'type': return named('type', MISSION_TYPES[value - 1]);
    case 'size': return named('size', MISSION_SIZES[value - 1]);
    case 'event': {
      const told = eventTold(game, value);
      return { ...named('event', told?.event), ...named('own', told?.own) };
    }
    case 'threat': return named('threat', THREATS[value]);
    case 'platform': return named('organisation', PLATFORMS[value]);
    case 'slot':
    case 'clauseSlot':
    case 'unused':
      return {};
  }
}

/** The other of two parties; of three or more none stands for the rest. */
function othersOf(mask: number, actor: StateId | undefined): Parts {
  const parties = statesOf(mask);
  const others = parties.filter((s) => s !== actor);
  return others.length === 1 ? named('other', others[0]) : named('parties', parties.length > 2 ? parties : undefined);
}

/** One fact, told in names. */
export function factView(game: Teller, turn: number, row: FactRow): FactView {
  const [a, b, c] = FACT_PARTS[row.kind];
  return {
    kind: row.kind, turn, ...named('actor', STATES[row.actor]), ...named('border', BORDERS[row.place]),
    ...part(a, row.a, row, game), ...part(b, row.b, row, game), ...part(c, row.c, row, game),
  };
}

/** What happened in diplomacy and resolution of a turn, as the seat may know it; what came as news is told there. */
export function factsOf(game: Teller, log: TurnLog, sight: Sight): FactView[] {
  return log.ledger.facts.slice(log.newsFacts).filter((row) => row.kind !== 'eventArrived' && sight.maySeeFact(row)).map((row) => factView(game, log.turn, row));
}

/** The event cards of a turn's news, and the host's injects whenever they came. */
export function newsOf(game: Teller, log: TurnLog, sight: Sight): NewsView[] {
  const views: NewsView[] = [];
  for (const row of log.ledger.facts) {
    const told = row.kind === 'eventArrived' && sight.maySeeFact(row) ? eventTold(game, row.a) : undefined;
    if (told === undefined) continue;
    const border = BORDERS[row.place];
    views.push({ ...told, ...(border === undefined ? {} : { border }) });
  }
  return views;
}
