/** When the tension of a live border changed its course, and what made the difference. */
import { Border } from '../../engine/layout.ts';
import { kindOf, type CauseRow } from '../../engine/ledger.ts';
import { BORDERS, LADDER_FROM, stepOf, type BorderId, type CauseKind } from '../../engine/names.ts';
import type { Because, Course, TurningPoint } from '../../protocol/debrief.ts';
import { causeView } from '../causes.ts';
import type { Game, TurnLog } from '../game.ts';
import { liveBorders } from './causes.ts';

const MOST = 5;
/** Seasons on either side of a turn over which a course is measured: one season's accident is none. Assumption. */
const SPAN = 3;
/** Least change of course, or of tension in a season that leaves a step, that people would notice; unit 0–1000, assumption. */
const NOTICED = 30;
/** Least change of course that is told when nothing larger happened; assumption. */
const LEAST = 10;
/** Least part of a change of course, permille, by which a decision counts as one of its causes; assumption. */
const PART = 200;
/** What somebody decided; rules only carry it on, and events come by themselves. */
const ACTS: readonly CauseKind[] = ['order', 'clause', 'organisation', 'institution'];

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
/** The seasons before turn index `i`, and those from it on, that make its two courses. */
const spans = <T>(all: readonly T[], i: number): readonly [before: readonly T[], after: readonly T[]] => [all.slice(Math.max(0, i - SPAN), i), all.slice(i, i + SPAN)];

export interface Bend extends TurningPoint {
  /** Change of course, unit 0–1000 a season. */
  readonly bend: number;
  readonly isNoticed: boolean;
  readonly act?: Because;
}

type Sums = ReadonlyMap<string, CauseRow>;
/** What each cause did to a field in one turn. */
function sumsOf(log: TurnLog, field: number): Sums {
  const sums = new Map<string, CauseRow>();
  for (const row of log.ledger.causes) {
    if (row.field !== field) continue;
    const key = `${row.cause}|${row.actor}|${row.place}`;
    sums.set(key, { ...row, delta: (sums.get(key)?.delta ?? 0) + row.delta });
  }
  return sums;
}

const coursesOf = (values: readonly number[], i: number): Course => {
  const [before, after] = spans(values, i);
  return { before: Math.round(mean(before)), after: Math.round(mean(after)) };
};
const bendOf = ({ before, after }: Course): number => after - before;

/**
 * Of all that moved tension around turn index `i`, whatever differs most between the two courses in `direction`: also what
 * ceased. Of equals what did most in the turn itself. `of`: kinds that are asked for.
 */
function mainCause(game: Game, turns: readonly Sums[], i: number, direction: number, of?: readonly CauseKind[]): Because | undefined {
  let best: { readonly row: CauseRow; readonly course: Course } | undefined;
  const around = spans(turns, i).flat();
  for (const key of new Set(around.flatMap((sums) => [...sums.keys()]))) {
    const known = around.find((sums) => sums.has(key))?.get(key);
    if (known === undefined || (of !== undefined && !of.includes(kindOf(known.cause)))) continue;
    const row = { ...known, delta: turns[i]?.get(key)?.delta ?? 0 };
    const course = coursesOf(turns.map((sums) => sums.get(key)?.delta ?? 0), i);
    const size = bendOf(course) * direction;
    if (size <= 0) continue;
    const most = best === undefined ? 0 : bendOf(best.course) * direction;
    if (best === undefined || size > most || (size === most && row.delta * direction > best.row.delta * direction)) best = { row, course };
  }
  return best && { ...causeView(game, best.row), course: best.course };
}

/** Every change of course of one border; of neighbouring turns that bend the same way only the sharpest counts. */
function bendsOf(game: Game, b: number): Bend[] {
  const field = Border.tension + b;
  const logs = game.turns.filter((log) => log.end !== null);
  const steps = logs.map((log) => ({ before: log.start[field] as number, after: (log.end as Int32Array)[field] as number }));
  const changes = steps.map(({ before, after }) => after - before);
  const sums = logs.map((log) => sumsOf(log, field));
  const found: Bend[] = [];
  for (const [i, change] of changes.entries()) {
    const { before, after } = steps[i] as (typeof steps)[number];
    // the first season has no course before it: it can only leave a step
    const course = i === 0 ? { before: 0, after: change } : coursesOf(changes, i);
    const bend = i === 0 ? 0 : bendOf(course);
    const isStep = Math.abs(change) >= NOTICED && stepOf(before, LADDER_FROM) !== stepOf(after, LADDER_FROM);
    const direction = Math.sign(bend) || Math.sign(change);
    const because = mainCause(game, sums, i, direction);
    if (because === undefined) continue;
    const act = ACTS.some((kind) => kind === because.kind) ? undefined : mainCause(game, sums, i, direction, ACTS);
    found.push({
      turn: (logs[i] as TurnLog).turn, border: BORDERS[b] as BorderId, before, after, course, bend, because,
      isNoticed: isStep || Math.abs(bend) >= NOTICED,
      ...(act === undefined || bendOf(act.course) * direction * 1000 < Math.abs(bend) * PART ? {} : { act }),
    });
  }
  return found.filter((one) => !found.some((other) => Math.abs(other.turn - one.turn) < SPAN && other.bend * one.bend > 0 && Math.abs(other.bend) > Math.abs(one.bend)));
}

/** The largest changes of course first: all that people would notice, at most five; else the largest of the small ones, if any. */
export function bends(game: Game): Bend[] {
  const size = (p: Bend): number => Math.abs(p.bend);
  const all = liveBorders(game).flatMap((b) => bendsOf(game, b))
    .sort((x, y) => size(y) - size(x) || Math.abs(y.after - y.before) - Math.abs(x.after - x.before) || x.turn - y.turn || BORDERS.indexOf(x.border) - BORDERS.indexOf(y.border));
  const noticed = all.filter((p) => p.isNoticed).slice(0, MOST);
  return noticed.length > 0 ? noticed : all.filter((p) => size(p) >= LEAST).slice(0, 1);
}

export const turningPoints = (found: readonly Bend[]): TurningPoint[] =>
  found.map(({ turn, border, before, after, course, because }) => ({ turn, border, before, after, course, because }));
