/** The report that the game shows: what `validate` found, without what the page does not need. */
import type { PolicyId } from '../../engine/names.ts';
import type { Problem } from '../errors.ts';
import type { Balance } from './balance.ts';
import { FIELDS, PLAYED } from './fields.ts';
import { basisNow, type Basis } from './files.ts';
import { LEVELS, type Check } from './predictions.ts';
import type { Validation } from './run.ts';

export const REPORT_FORMAT = 'good-offices-validation';

export interface Found extends Validation {
  readonly games: number;
  readonly balanceGames: number;
  readonly quick: boolean;
}

const brief = ({ id, file, part, expected, observed, ci95, n, held, clear }: Check) => ({ id, file, part, expected, observed, ci95, n, held, clear });
const round = (x: number): number => Math.round(x) + 0;

/** Mean scores over the seats of a scenario: by field, by policy in the order of `policies`. */
function means({ balance }: Balance, scenario: string): Record<string, number[]> {
  const mean = (field: string, policy: PolicyId): number => {
    const rows = balance.filter((row) => row.scenario === scenario && row.field === field && row.policy === policy);
    return round(rows.reduce((sum, row) => sum + row.mean, 0) / Math.max(1, rows.length));
  };
  return Object.fromEntries(FIELDS.map((field) => [field, PLAYED.map((policy) => mean(field, policy))]));
}

/** The prediction's checks in other worlds: for each level whether it is held. */
function sensitivityOf({ predictions, sensitivity }: Validation) {
  return predictions.map(({ file, part }) => ({
    file, part,
    held: LEVELS.map(({ factor, value }) => sensitivity.find((row) => row.file === file && row.part === part && row.factor === factor && row.value === value)?.held ?? null),
  }));
}

export function reportOf(found: Found, basis: Basis) {
  const scenarios = [...new Set(found.balance.map(({ scenario }) => scenario))];
  return {
    format: REPORT_FORMAT, ...basis, games: found.games, balanceGames: found.balanceGames, quick: found.quick,
    predictions: found.predictions.map((row) => ({ ...brief(row), claim: row.claim, source: row.source, ...(row.note === undefined ? {} : { note: row.note }) })),
    ablations: found.ablations.map((row) => ({ ...brief(row), off: row.off })),
    levels: LEVELS,
    sensitivity: sensitivityOf(found),
    policies: PLAYED,
    balance: scenarios.map((scenario) => ({ scenario, means: means(found, scenario) })),
    seats: found.seats,
    roles: found.roles.map(({ scenario, seat, met, held }) => ({ scenario, seat, met, held })),
    difficulty: found.difficulty,
  };
}
export type ReportFile = ReturnType<typeof reportOf>;

/** As text: one row a line, so that a new report shows what changed and still weighs little. */
export function textOf(report: ReportFile): string {
  const parts = Object.entries(report).map(([key, value]) =>
    `${JSON.stringify(key)}: ${Array.isArray(value) && value.length > 0 ? `[\n${value.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]` : JSON.stringify(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** Where a report no longer fits the model as it is: such a report says what was, not what is. */
export function staleness(file: string, report: Readonly<Record<string, unknown>>): readonly Problem[] {
  const now = basisNow();
  const problems: Problem[] = [];
  const compare = (path: string, said: unknown, is: string | undefined): void => {
    if (said !== is) problems.push({ file, path, code: 'staleReport', message: `The report was made with ${String(said ?? 'nothing')}; it is ${is ?? 'gone'} now. Run validate --out again.` });
  };
  compare('rules', report['rules'], now.rules);
  for (const part of ['content', 'files'] as const) {
    const said = (report[part] ?? {}) as Readonly<Record<string, unknown>>;
    for (const id of new Set([...Object.keys(now[part]), ...Object.keys(said)])) compare(`${part}.${id}`, said[id], now[part][id]);
  }
  return problems;
}
