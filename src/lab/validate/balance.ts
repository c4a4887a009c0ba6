/** Which policy does how well in which seat against whom, whether roles can meet their goals, and how hard scenarios are. */
import { keyFrom } from '../../engine/draw.ts';
import { STATES, type PolicyId, type StateId } from '../../engine/names.ts';
import { loadScenario } from '../files.ts';
import { shareOf } from '../histogram.ts';
import { FIELDS, PLAYED, type Field, type FieldSums } from './fields.ts';
import type { Pool } from './pool.ts';

/** One policy in one seat against one field. Scores in unit 0–1000. */
export interface BalanceRow {
  readonly scenario: string;
  readonly seat: StateId;
  readonly field: Field;
  readonly policy: PolicyId;
  readonly mean: number;
  readonly ci95: readonly [number, number];
  /** Share of games in which the region failed. */
  readonly failed: number;
}
/** Whether a seat can be played without thinking. */
export interface SeatVerdict {
  readonly scenario: string;
  readonly seat: StateId;
  /** Constant policies that have the best mean in every field; policies, hold and random aside, that are worst in all. */
  readonly always: readonly PolicyId[];
  readonly never: readonly PolicyId[];
  readonly held: boolean;
}
export interface RoleRow {
  readonly scenario: string;
  readonly seat: StateId;
  /** Share of games between blueprints in which the role gets at least half the points for its goals. */
  readonly met: number;
  readonly ci95: readonly [number, number];
  readonly goals: readonly { readonly id: string; readonly isPublic: boolean; readonly met: number }[];
  readonly held: boolean;
}
export interface DifficultyRow {
  readonly scenario: string;
  readonly row: 'allHold' | 'oneNewcomer' | 'oneAttentive' | 'oneHolds';
  /** Share of games in which the region fails; of `oneHolds` how much that share rises. */
  readonly observed: number;
  readonly ci95: readonly [number, number];
  readonly expected: { readonly atLeast?: number; readonly atMost?: number };
  readonly held: boolean;
}
export interface Balance {
  readonly balance: readonly BalanceRow[];
  readonly seats: readonly SeatVerdict[];
  readonly roles: readonly RoleRow[];
  readonly difficulty: readonly DifficultyRow[];
}

const CONSTANT: readonly PolicyId[] = ['cooperate', 'firm', 'hold'];
const MAY_BE_WORST: readonly PolicyId[] = ['hold', 'random'];
/** Shares of games in which a role should meet its goals. */
const GOALS = { atLeast: 0.25, atMost: 0.75 };

const round = (x: number): number => Math.round(x * 1000) / 1000 + 0;
const within = (x: number, { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: DifficultyRow['expected']): boolean => x >= atLeast && x <= atMost;

function rowsOf(scenario: string, s: number, field: Field, games: number, { sum, squares, failed }: FieldSums): BalanceRow[] {
  return PLAYED.map((policy, p) => {
    const mean = (sum[p] as number) / games;
    const variance = Math.max(0, (squares[p] as number) / games - mean * mean);
    const half = 1.96 * Math.sqrt(variance / Math.max(1, games - 1));
    return { scenario, seat: STATES[s] as StateId, field, policy, mean: round(mean), ci95: [round(mean - half), round(mean + half)], failed: round((failed[p] as number) / games) };
  });
}

/** The policies that are alone at the top, or at the bottom, of every field. */
function everywhere(rows: readonly BalanceRow[], which: 'best' | 'worst'): PolicyId[] {
  const isBeyond = (a: number, b: number): boolean => (which === 'best' ? a > b : a < b);
  return PLAYED.filter((policy) => FIELDS.every((field) => {
    const inField = rows.filter((row) => row.field === field);
    const own = inField.find((row) => row.policy === policy)?.mean ?? Number.NaN;
    return inField.every((row) => row.policy === policy || isBeyond(own, row.mean));
  }));
}

export function verdictOf(scenario: string, seat: StateId, rows: readonly BalanceRow[]): SeatVerdict {
  const always = everywhere(rows, 'best').filter((policy) => CONSTANT.includes(policy));
  const never = everywhere(rows, 'worst').filter((policy) => !MAY_BE_WORST.includes(policy));
  return { scenario, seat, always, never, held: always.length + never.length === 0 };
}

const share = (times: number, n: number): { observed: number; ci95: readonly [number, number] } => {
  const { share, ci95 } = shareOf(times, n);
  return { observed: share, ci95 };
};
const asCount = (rows: readonly BalanceRow[], policy: PolicyId, games: number): number =>
  Math.round(rows.filter((row) => row.field === 'blueprint' && row.policy === policy).reduce((sum, { failed }) => sum + failed * games, 0));

/** The failures of all five seats' games among blueprints, taken together. */
function difficultyOf(scenario: string, rows: readonly BalanceRow[], games: number, allHold: number): DifficultyRow[] {
  const n = games * STATES.length;
  const one = (policy: PolicyId) => share(asCount(rows, policy, games), n);
  const [holds, none] = [one('hold'), one('blueprint')];
  const rise = holds.observed - none.observed;
  const half = 1.96 * Math.sqrt((holds.observed * (1 - holds.observed) + none.observed * (1 - none.observed)) / n);
  const row = (name: DifficultyRow['row'], found: { observed: number; ci95: readonly [number, number] }, expected: DifficultyRow['expected']): DifficultyRow =>
    ({ scenario, row: name, ...found, observed: round(found.observed), expected, held: within(found.observed, expected) });
  return [
    row('allHold', share(allHold, games), { atLeast: 0.6, atMost: 0.8 }),
    row('oneNewcomer', one('newcomer'), { atLeast: 0.4, atMost: 0.6 }),
    row('oneAttentive', one('attentive'), { atMost: 0.25 }),
    row('oneHolds', { observed: rise, ci95: [round(rise - half), round(rise + half)] }, { atLeast: 0.1 }),
  ];
}

/** Games that `balanceOf` plays, for a progress bar. */
export const balanceUnits = (games: number): number => games * (STATES.length * FIELDS.length * PLAYED.length + 2);

/** Everything about one scenario. All policies and seats play the same games. @throws Interrupted */
export async function balanceOf(pool: Pool, scenario: string, games: number): Promise<Balance> {
  const { tables } = loadScenario(scenario);
  const key = keyFrom(`balance ${scenario}`);
  const [blueprints, holds, ...sums] = await Promise.all([
    pool.roles({ tables, key, games, policy: 'blueprint' }),
    pool.roles({ tables, key, games, policy: 'hold' }),
    ...STATES.flatMap((_, seat) => FIELDS.map((field) => pool.field({ tables, key, games, seat, field, policies: PLAYED }))),
  ]);
  const balance = STATES.flatMap((_, s) => FIELDS.flatMap((field, f) => rowsOf(scenario, s, field, games, sums[s * FIELDS.length + f] as FieldSums)));
  const roles = STATES.map((seat, s): RoleRow => {
    const { observed, ci95 } = share(blueprints.half[s] as number, games);
    const goals = (tables.goals[s] ?? []).map(({ id, isPublic }, g) => ({ id, isPublic, met: round((blueprints.goals[s]?.[g] ?? 0) / games) }));
    return { scenario, seat, met: observed, ci95, goals, held: within(observed, GOALS) };
  });
  return {
    balance,
    seats: STATES.map((seat) => verdictOf(scenario, seat, balance.filter((row) => row.seat === seat))),
    roles,
    difficulty: difficultyOf(scenario, balance, games, holds.failed),
  };
}
