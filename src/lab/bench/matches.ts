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
import { estimate, meanDifference, type Estimate } from '../experiment/statistics.ts';
import { tableOf, type Field } from '../validate/fields.ts';
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

/** Who plays the others. */
export const fieldOf = (tables: Tables): ((policy: PolicyId) => Delegation) => {
  const game = filledWorld(tables);
  return (policy) => delegation(game, policy);
};

/** Games number `from` up to `to` of a series, of one player in all seats by turns; all players meet the same games. */
export function play(content: CompiledScenario, series: Key, player: Delegation, against: Field, field: (policy: PolicyId) => Delegation, from: number, to: number): Match[] {
  return Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const seat = n % STATES.length;
    return playMatch(content, nthKey(series, n), seat, player, tableOf(against, seat, 'blueprint', n), field);
  });
}

export interface ScoreRow {
  readonly player: PlayerName;
  readonly field: Field;
  readonly score: Estimate;
  /** What the delegation that thinks as in a game gets more in the same games; absent for itself. */
  readonly behind?: Estimate;
}

/** `found`: of each player and field, matches by the number of their game; those that an interruption left out are missing. */
export function scoreRow(player: PlayerName, field: Field, found: ReadonlyMap<number, Match>, best: ReadonlyMap<number, Match>): ScoreRow {
  const score = estimate([...found.values()].map((match) => match.score), false);
  if (found === best) return { player, field, score };
  const pairs = [...found].flatMap(([n, match]) => (best.has(n) ? [(best.get(n) as Match).score - match.score] : []));
  return { player, field, score, behind: meanDifference(pairs, false) };
}

export interface ClickRow {
  readonly player: PlayerName;
  /** Shares of keys in which it met all its goals, and got at least half the points for them. */
  readonly all: Estimate;
  readonly half: Estimate;
}

export function clickRow(player: PlayerName, matches: readonly Match[]): ClickRow {
  const share = (is: (match: Match) => boolean): Estimate => estimate(matches.map((match) => Number(is(match))), true);
  return { player, all: share(({ all }) => all), half: share(({ half }) => half) };
}
