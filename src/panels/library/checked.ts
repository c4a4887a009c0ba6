/** The report of the last validation, as the page reads it. Loaded only when somebody looks. */
type Interval = readonly [number, number] | null;

/** One tolerance and what came of it. */
export interface Check {
  readonly id: string;
  readonly file: string;
  readonly part: string;
  readonly expected: { readonly atLeast?: number; readonly atMost?: number };
  readonly observed: number | null;
  readonly ci95: Interval;
  readonly held: boolean;
  /** Whether the whole interval lies on that side. */
  readonly clear: boolean;
}
interface Predicted extends Check {
  readonly source: readonly string[];
}
export interface Level {
  readonly factor: string;
  readonly value: number;
}
interface Difficulty {
  readonly scenario: string;
  readonly row: string;
  readonly observed: number;
  readonly expected: { readonly atLeast?: number; readonly atMost?: number };
  readonly held: boolean;
}
interface InSeat {
  readonly scenario: string;
  readonly seat: string;
  readonly held: boolean;
}
export interface Report {
  readonly games: number;
  readonly balanceGames: number;
  readonly quick: boolean;
  readonly predictions: readonly Predicted[];
  readonly ablations: readonly (Check & { readonly off: readonly string[] })[];
  readonly levels: readonly Level[];
  readonly sensitivity: readonly { readonly file: string; readonly part: string; readonly held: readonly (boolean | null)[] }[];
  readonly policies: readonly string[];
  readonly balance: readonly { readonly scenario: string; readonly means: Readonly<Record<string, readonly number[]>> }[];
  readonly seats: readonly (InSeat & { readonly always: readonly string[]; readonly never: readonly string[] })[];
  readonly roles: readonly (InSeat & { readonly met: number })[];
  readonly difficulty: readonly Difficulty[];
}

// The file's own type is that of its present rows, which is narrower in places and wider in others than what every report has.
export const loadReport = async (): Promise<Report> => (await import('../../../assets/lab/report.json')).default as unknown as Report;

/** How much of something held; words and signs follow it, so that held and not held weigh the same. */
export type Verdict = 'held' | 'partly' | 'notHeld';
export const verdictOf = (checks: readonly { readonly held: boolean }[]): Verdict =>
  checks.every(({ held }) => held) ? 'held' : checks.some(({ held }) => held) ? 'partly' : 'notHeld';

/** One prediction: all its checks, and what became of it with its mechanism off and in other worlds. */
export interface Prediction {
  readonly id: string;
  readonly sources: readonly string[];
  readonly checks: readonly Check[];
  readonly ablations: Report['ablations'];
  /** For each level the checks that held, of all; null where none was played. */
  readonly levels: readonly (readonly [number, number] | null)[];
}

/** The predictions of a report, in the order of their numbers. */
export function predictionsOf(report: Report): readonly Prediction[] {
  const ids = [...new Set(report.predictions.map(({ id }) => id))];
  return ids.map((id) => {
    const checks = report.predictions.filter((row) => row.id === id);
    const files = new Set(checks.map(({ file }) => file));
    const rows = report.sensitivity.filter(({ file }) => files.has(file));
    const levels = report.levels.map((_, i) => {
      const played = rows.map(({ held }) => held[i] ?? null).filter((held) => held !== null);
      return played.length === 0 ? null : ([played.filter(Boolean).length, played.length] as const);
    });
    return { id, sources: [...new Set(checks.flatMap(({ source }) => source))], checks, ablations: report.ablations.filter((row) => row.id === id), levels };
  });
}
