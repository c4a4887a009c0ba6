/** Whole games through the session: one player in one seat against a field of others. */
import { levelled } from '../../agents/levels.ts';
import { delegation } from '../../agents/agents.ts';
import type { Delegation } from '../../agents/types.ts';
import type { CompiledScenario } from '../../content/load.ts';
import { nthKey, type Key } from '../../engine/draw.ts';
import { STATES, type PolicyId, type StateId } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { filledWorld } from '../../futures/fill.ts';
import { GameSession } from '../../session/session.ts';
import { estimate, type Estimate } from '../experiment/statistics.ts';
import { FIELDS, tableOf, type Field } from '../validate/fields.ts';
import { clicker, greedy, scripted } from './players.ts';

/** Who sits in the seat in question: a policy, a level, or one of these. */
export const PLAYERS = ['careful', 'brief', 'greedy', 'blueprint', 'tit-for-tat', 'cooperate', 'firm', 'random'] as const;
export type PlayerName = (typeof PLAYERS)[number] | 'clicks' | `script ${number}`;

/** Makes a player of a scenario. */
export function playerOf(tables: Tables, name: PlayerName): Delegation {
  if (name === 'greedy') return greedy(tables);
  if (name === 'clicks') return clicker(tables);
  if (name.startsWith('script ')) return scripted(tables, Number(name.slice('script '.length)));
  return delegation(filledWorld(tables), name, levelled);
}

export interface Match {
  /** Of the seat, 0–1000. */
  readonly score: number;
  /** In a region that held: all its goals, and at least half the points for them. */
  readonly all: boolean;
  readonly half: boolean;
}

/** One game. `others`: who plays each state; the seat's own entry is not read. */
export function playMatch(content: CompiledScenario, key: Key, seat: number, player: Delegation, others: readonly PolicyId[], field: (policy: PolicyId) => Delegation): Match {
  const own = STATES[seat] as StateId;
  // the session asks for holders by their names: the seat in question goes by one that no other seat has
  const name = 'hold';
  const seats = Object.fromEntries(STATES.map((state, s) => [state, s === seat ? name : others[s] === name ? 'blueprint' : (others[s] as PolicyId)]));
  const session = GameSession.start({ content, seats, keyText: 'bench', key }, (holder) => (holder === name ? player : field(holder as PolicyId)));
  while (session.phase !== 'ended') {
    const result = session.next();
    if (!result.ok) throw new Error(`A game of computer delegations stopped in turn ${session.turn}, ${session.phase}: ${result.code}`);
  }
  const { outcome } = session.record();
  const score = outcome.scores[own];
  return { score, ...goalsOf(content.tables, session, seat, outcome.failed) };
}

function goalsOf(tables: Tables, session: GameSession, seat: number, failed: boolean): Pick<Match, 'all' | 'half'> {
  const { publicShare, privateShare } = tables.params;
  const { goals } = session.view(STATES[seat] as StateId);
  let points = 0;
  for (const goal of goals) if (goal.met) points += goal.weight * (goal.isPublic ? publicShare : privateShare);
  return { all: !failed && goals.every((goal) => goal.met), half: !failed && points * 2 >= (publicShare + privateShare) * 1000 };
}

export interface ScoreRow {
  readonly player: PlayerName;
  readonly field: Field;
  readonly score: Estimate;
}

const fieldOf = (tables: Tables): ((policy: PolicyId) => Delegation) => {
  const game = filledWorld(tables);
  return (policy) => delegation(game, policy);
};

/** Mean score of each player, in all seats by turns, in each field; all play the same games. */
export function scores(content: CompiledScenario, series: Key, games: number, players: readonly PlayerName[], onDone: (done: number) => void): ScoreRow[] {
  const field = fieldOf(content.tables);
  return players.flatMap((name) => {
    const player = playerOf(content.tables, name);
    return FIELDS.map((against): ScoreRow => {
      const found: number[] = [];
      for (let n = 0; n < games; n++) {
        const seat = n % STATES.length;
        found.push(playMatch(content, nthKey(series, n), seat, player, tableOf(against, seat, 'blueprint', n), field).score);
        onDone(1);
      }
      return { player: name, field: against, score: estimate(found, false) };
    });
  });
}

export interface ClickRow {
  readonly player: PlayerName;
  /** Shares of keys in which it met all its goals, and got at least half the points for them. */
  readonly all: Estimate;
  readonly half: Estimate;
}

/** How often hands that click through meet their goals among blueprints, in all seats by turns. */
export function clicks(content: CompiledScenario, series: Key, keys: number, scripts: number, onDone: (done: number) => void): ClickRow[] {
  const field = fieldOf(content.tables);
  const names: PlayerName[] = ['clicks', ...Array.from({ length: scripts }, (_, i): PlayerName => `script ${i + 1}`)];
  return names.map((name) => {
    const player = playerOf(content.tables, name);
    const matches: Match[] = [];
    for (let n = 0; n < keys; n++) {
      const seat = n % STATES.length;
      matches.push(playMatch(content, nthKey(series, n), seat, player, STATES.map(() => 'blueprint'), field));
      onDone(1);
    }
    const share = (is: (match: Match) => boolean): Estimate => estimate(matches.map((match) => Number(is(match))), true);
    return { player: name, all: share(({ all }) => all), half: share(({ half }) => half) };
  });
}

