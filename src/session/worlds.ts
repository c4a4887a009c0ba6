/** Parallel worlds: records of one scenario, each replayed where it can be, else read. */
import * as v from 'valibot';
import { fieldOf } from '../engine/meters.ts';
import { STATES, type StateId } from '../engine/names.ts';
import { RecordSchema, type GameRecord } from '../protocol/record.ts';
import type { World, WorldFault, Worlds } from '../protocol/worlds.ts';
import type { Game } from './game.ts';
import type { AgentsFor, GameContent } from './port.ts';
import { hashesOf, whyReadOnly } from './record.ts';
import { replay } from './replay.ts';
import { outcomeOf, outcomeOfRecord } from './worldsOutcome.ts';

/** A record before anybody has looked at it; or why there is none. */
export type Candidate = { readonly record: unknown; readonly seat?: StateId } | { readonly fault: WorldFault };
/** What a scenario's name leads to; null when this build does not hold it. */
export type ContentOf = (scenario: string) => { readonly content: GameContent; readonly agentsFor: AgentsFor } | null;

type Entry = Worlds['worlds'][number];
type Sound = { readonly record: GameRecord; readonly world: Omit<World, 'luck'> };
const no = (fault: WorldFault): { readonly fault: WorldFault } => ({ fault });

function look(candidate: Candidate, contentOf: ContentOf): Sound | { readonly fault: WorldFault } {
  if ('fault' in candidate) return candidate;
  const parsed = v.safeParse(RecordSchema, candidate.record);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return no({ code: 'badFile', path: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message });
  }
  const record = parsed.output;
  const found = contentOf(record.scenario);
  if (found === null) return no({ code: 'unknownScenario', scenario: record.scenario });
  // a game that is still being played keeps its secrets
  if (!record.outcome.ended) return no({ code: 'notEnded' });
  const seat = candidate.seat ?? STATES.find((state) => record.seats[state] === 'person') ?? STATES[0];
  const common = { seat, keyText: record.keyText, rules: record.rules, rehearsed: record.branch !== undefined };
  const readOnly = whyReadOnly(record, hashesOf(found.content));
  if (readOnly !== null) return { record, world: { ...common, readOnly, outcome: outcomeOfRecord(record), series: seriesOf(record.series) } };
  const replayed = replay(record, found.content, found.agentsFor);
  if (!replayed.ok) return no({ code: 'badFile', ...replayed.fault });
  if (replayed.game.phase !== 'ended') return no({ code: 'notEnded' });
  return { record, world: { ...common, outcome: outcomeOf(replayed.game), series: seriesOf(replayed.game.series) } };
}

/** Meters that still exist, so that they can be named. */
const seriesOf = (series: Game['series'] | GameRecord['series']): World['series'] =>
  Object.entries(series).filter(([meter, truth]) => fieldOf(meter) !== undefined && truth.length > 0).map(([meter, truth]) => ({ meter, truth }));

/** Compares games of the scenario of the first sound record; what does not fit is left out, each with its reason. */
export function compareWorlds(candidates: readonly Candidate[], contentOf: ContentOf): Worlds {
  const looked = candidates.map((candidate) => look(candidate, contentOf));
  const scenario = looked.find((one) => 'world' in one)?.record.scenario;
  const keys: string[] = [];
  const worlds = looked.map((one): Entry => {
    if ('fault' in one) return { ok: false, fault: one.fault };
    if (one.record.scenario !== scenario) return { ok: false, fault: { code: 'otherScenario', scenario: one.record.scenario } };
    const { low, high } = one.record.key;
    const key = `${low}|${high}`;
    if (!keys.includes(key)) keys.push(key);
    return { ok: true, world: { ...one.world, luck: keys.indexOf(key) } };
  });
  return { ...(scenario === undefined ? {} : { scenario }), worlds };
}
