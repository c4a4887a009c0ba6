/** `meters`: the names that overrides, metrics and `explain` accept. */
import { FIELD_NAMES, fieldOf, METER_NAMES, rangeOf } from '../engine/meters.ts';
import { INSTITUTIONS } from '../engine/names.ts';
import type { CompiledScenario } from '../content/load.ts';
import { newWorld } from '../engine/turn.ts';
import { needText, type Arguments, type Command, type Outcome } from './command.ts';
import { loadScenario } from './files.ts';
import { table } from './print.ts';

/** What one unit of a meter means; `permille` is shown divided by ten, as 0–100 with one decimal. */
function unitOf(name: string): 'permille' | 'points' | 'persons' | 'incidents' | 'budget' | 'seasons' | 'turn' | 'states' {
  const last = name.slice(name.lastIndexOf('.') + 1);
  switch (last) {
    case 'capital': return 'points';
    case 'people': return 'persons';
    case 'incidents': return 'incidents';
    case 'prevention': case 'response': return 'budget';
    case 'strategy': return 'seasons';
    case 'fundDue': return 'turn';
    case 'fundKnown': case 'knownTo': return 'states';
    default: return (INSTITUTIONS as readonly string[]).includes(last) ? 'seasons' : 'permille';
  }
}

/**
 * Every name of a scenario with its range and its value before turn 1. `drawn`: each game's key draws its own start.
 * `uncaused`: no rule moves it by degrees, so that `explain` has nothing to say of it. `states` is a sum of 1 KZ, 2 KG, 4 TJ, 8 TM, 16 UZ.
 */
export function metersOf({ tables }: CompiledScenario) {
  const { fields } = newWorld(tables, { low: 0, high: 0 });
  const caused = new Set(METER_NAMES);
  return FIELD_NAMES.map((name) => {
    const field = fieldOf(name) as number;
    const [min, max] = rangeOf(field);
    const drawn = name.includes('.misperception.');
    return { name, min, max, start: (drawn ? tables.start : fields)[field] as number, unit: unitOf(name), ...(drawn ? { drawn } : {}), ...(caused.has(name) ? {} : { uncaused: true }) };
  });
}

function run(args: Arguments): Outcome {
  const id = needText(args, 'scenario');
  const meters = metersOf(loadScenario(id));
  return {
    ok: true,
    json: { scenario: id, meters },
    text: table(['meter', 'min', 'max', 'start', 'unit'], meters.map((m) => [m.name, m.min, m.max, m.drawn === true ? 'drawn' : m.start, m.unit])),
  };
}

export const metersCommand: Command = {
  name: 'meters',
  about: 'Lists the names of all meters with range, start and unit.',
  usage: 'meters --scenario ID',
  options: { scenario: { type: 'string' } },
  run,
};
