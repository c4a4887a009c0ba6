/** `meters`: the names that overrides, metrics and `explain` accept. */
import { METER_FIELDS, METER_NAMES, rangeOf } from '../engine/meters.ts';
import type { CompiledScenario } from '../content/load.ts';
import { newWorld } from '../engine/turn.ts';
import { needText, type Arguments, type Command, type Outcome } from './command.ts';
import { loadScenario } from './files.ts';
import { table } from './print.ts';

/** What one unit of a meter means; `permille` is shown divided by ten, as 0–100 with one decimal. */
function unitOf(name: string): 'permille' | 'points' | 'persons' | 'incidents' | 'budget' {
  const last = name.slice(name.lastIndexOf('.') + 1);
  switch (last) {
    case 'capital': return 'points';
    case 'people': return 'persons';
    case 'incidents': return 'incidents';
    case 'prevention': case 'response': return 'budget';
    default: return 'permille';
  }
}

/** Every public meter of a scenario with its range and its value before turn 1. `drawn`: each game's key draws its own start. */
export function metersOf({ tables }: CompiledScenario) {
  const { fields } = newWorld(tables, { low: 0, high: 0 });
  return METER_NAMES.map((name, i) => {
    const field = METER_FIELDS[i] as number;
    const [min, max] = rangeOf(field);
    const drawn = name.includes('.misperception.');
    return { name, min, max, start: (drawn ? tables.start : fields)[field] as number, unit: unitOf(name), ...(drawn ? { drawn } : {}) };
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
