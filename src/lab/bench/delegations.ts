/** How well delegations play and bargain: scores in six fields, tables with and without an envoy, refusals and their causes, and hands that click through. */
import { kept } from '../interrupt.ts';
import { Progress } from '../progress.ts';
import { withTasks } from '../tasks.ts';
import { FIELDS } from '../validate/fields.ts';
import { PLAYERS, clickRow, scoreRow, type ClickRow, type Match, type PlayerName, type ScoreRow } from './matches.ts';
import { sumUp, type Negotiations, type Table } from './negotiations.ts';
import { reasonRows, type ReasonRow, type Refused } from './reasons.ts';
import { work, type GamesTask, type Task } from './rows.ts';

/** Where tables are looked for: every scenario that is no shorter form of another, but for the longest. */
const SITUATIONS = ['water-gate', 'winter-light', 'blue-flag', 'platforms', 'northern-route'] as const;
/** Fewer games in a row are a quick look. */
export const WHOLE = 500;
const SCRIPTS = 20;
const KEYS = 100;
/** Games, and tables of each scenario, of one task: few, so that an interruption loses little. */
const STRETCH = 10;

export const ROWS = ['tables', 'reasons', 'clicks', 'scores'] as const;
export type Rows = (typeof ROWS)[number];

export interface Plan {
  /** Of the games; tables are those of five scenarios. */
  readonly scenario: string;
  /** In each row; at most 100 keys for those that click through. */
  readonly games: number;
  readonly rows: readonly Rows[];
  readonly threads: number;
  readonly stop: AbortSignal;
}

export interface DelegationsReport {
  /** Fewer games in a row than a whole measurement has. */
  readonly quick: boolean;
  /** Interrupted: rows have as many games as their estimates say. */
  readonly partial: boolean;
  readonly games: number;
  /** Null where they were not asked for. */
  readonly scores: readonly ScoreRow[] | null;
  readonly negotiations: Negotiations | null;
  readonly clicks: readonly ClickRow[] | null;
  readonly reasons: readonly ReasonRow[] | null;
}

const spans = (n: number): { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(n / STRETCH) }, (_, i) => ({ from: i * STRETCH, to: Math.min(n, (i + 1) * STRETCH) }));
const HANDS: readonly PlayerName[] = ['clicks', ...Array.from({ length: SCRIPTS }, (_, i): PlayerName => `script ${i + 1}`)];

/** All tasks, in the order in which they are done: all rows grow together, so that an interrupted run has something of each. */
function tasksOf({ scenario, games, rows }: Plan): Task[] {
  const each = Math.ceil(games / SITUATIONS.length);
  return [
    ...(['tables', 'reasons'] as const).flatMap((does) => (rows.includes(does) ? spans(each).flatMap((span) => SITUATIONS.map((id): Task => ({ does, scenario: id, ...span }))) : [])),
    ...(rows.includes('clicks') ? spans(Math.min(KEYS, games)).flatMap((span) => HANDS.map((player): Task => ({ does: 'games', scenario, series: 'clicks', player, field: 'blueprint', ...span }))) : []),
    ...(rows.includes('scores') ? spans(games).flatMap((span) => PLAYERS.flatMap((player) => FIELDS.map((field): Task => ({ does: 'games', scenario, series: 'scores', player, field, ...span })))) : []),
  ];
}

/** A task and what it came to. */
type Done = { readonly task: GamesTask; readonly matches: readonly Match[] } | { readonly tables: readonly Table[] } | { readonly refused: readonly Refused[] };

/** Threads never change a result. Interrupted, it keeps what has been played. */
export async function measureDelegations(plan: Plan): Promise<DelegationsReport> {
  const { games, rows, threads, stop } = plan;
  const tasks = tasksOf(plan);
  const progress = new Progress(tasks.reduce((sum, { from, to }) => sum + to - from, 0));
  progress.label(`${rows.join(', ')}, games and tables`);
  const done = await withTasks<Task, Done[]>({ file: 'bench/rows.worker.ts', work }, { threads, stop, onUnits: (units) => progress.add(units) }, (run) =>
    kept(tasks.map(async (task): Promise<Done> => {
      const found = await run(task, task.to - task.from);
      if (task.does === 'games') return { task, matches: found as Match[] };
      return task.does === 'tables' ? { tables: found as Table[] } : { refused: found as Refused[] };
    })));
  progress.end();
  const matchesOf = (series: string, player: PlayerName, field: string): ReadonlyMap<number, Match> => new Map(done.flatMap((part) => ('task' in part && part.task.series === series && part.task.player === player && part.task.field === field
    ? part.matches.map((match, i): [number, Match] => [part.task.from + i, match]) : [])));
  const fieldRows = (field: (typeof FIELDS)[number]): ScoreRow[] => {
    const [best, ...others] = PLAYERS.map((player) => ({ player, found: matchesOf('scores', player, field) }));
    return best === undefined ? [] : [best, ...others].map(({ player, found }) => scoreRow(player, field, found, best.found));
  };
  return {
    quick: games < WHOLE, partial: stop.aborted, games,
    scores: rows.includes('scores') ? FIELDS.flatMap(fieldRows) : null,
    negotiations: rows.includes('tables') ? sumUp(done.flatMap((part) => ('tables' in part ? part.tables : []))) : null,
    reasons: rows.includes('reasons') ? reasonRows(done.flatMap((part) => ('refused' in part ? part.refused : []))) : null,
    clicks: rows.includes('clicks') ? HANDS.map((player) => clickRow(player, [...matchesOf('clicks', player, 'blueprint').values()])) : null,
  };
}
