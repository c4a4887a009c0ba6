/** What threads are asked for when delegations are measured: tables, refusals, games, and games of hands that click through. */
import type { CompiledScenario } from '../../content/load.ts';
import { keyFrom } from '../../engine/draw.ts';
import type { PolicyId } from '../../engine/names.ts';
import type { Delegation } from '../../agents/types.ts';
import { loadScenario } from '../files.ts';
import type { Field } from '../validate/fields.ts';
import { fieldOf, play, playerOf, type Match, type PlayerName } from './matches.ts';
import { negotiate, type Table } from './negotiations.ts';
import { refusals, type Refused } from './reasons.ts';

interface Span {
  /** Id of a scenario of the project. */
  readonly scenario: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}
/** Games of one player against one field; `series` names their keys, so that other questions have games of their own. */
export interface GamesTask extends Span {
  readonly does: 'games';
  readonly series: string;
  readonly player: PlayerName;
  readonly field: Field;
}
interface TablesTask extends Span {
  readonly does: 'tables';
}
interface ReasonsTask extends Span {
  readonly does: 'reasons';
}
export type Task = GamesTask | TablesTask | ReasonsTask;

/** What is the same in all games of a scenario: made once in a thread. */
interface Known {
  readonly content: CompiledScenario;
  readonly field: (policy: PolicyId) => Delegation;
  readonly players: Map<PlayerName, Delegation>;
}
const known = new Map<string, Known>();

function knownOf(scenario: string): Known {
  const held = known.get(scenario);
  if (held !== undefined) return held;
  const content = loadScenario(scenario);
  const made = { content, field: fieldOf(content.tables), players: new Map<PlayerName, Delegation>() };
  known.set(scenario, made);
  return made;
}

export function work(task: Task): readonly Match[] | readonly Table[] | readonly Refused[] {
  const { content, field, players } = knownOf(task.scenario);
  if (task.does === 'tables') return negotiate(content.tables, keyFrom(`tables ${task.scenario}`), task.from, task.to, 'careful');
  if (task.does === 'reasons') return refusals(content.tables, keyFrom(`reasons ${task.scenario}`), task.from, task.to);
  const player = players.get(task.player) ?? playerOf(content.tables, task.player);
  players.set(task.player, player);
  return play(content, keyFrom(task.series), player, task.field, field, task.from, task.to);
}
