/** A lesson under way, as it is kept beside the game, and where in its plan the game stands. */
import type { PhaseId } from '../../engine/names.ts';
import type { Notes } from '../../protocol/screen.ts';
import { dueOf, type Fitted, fit } from './fit.ts';
import { PEOPLE } from './groups.ts';
import { type DebriefLength, DEBRIEFS, fits, LENGTHS, type LessonShape, planLesson, type Step, type StepKind } from './schedule.ts';

/** How orders and offers reach the game: slips that the teacher enters, or the device that is passed on. */
export const WAYS = ['paper', 'pass'] as const;
export type Way = (typeof WAYS)[number];

export interface LessonState {
  readonly shape: LessonShape;
  readonly people: number;
  readonly way: Way;
  /** When the lesson ends, milliseconds since 1970. No pause moves it. */
  readonly bell: number;
  /** Index of the step under way in the plan. */
  readonly at: number;
  /** In a practice game: the save of the real one. */
  readonly practiceOf?: string;
  /** Whether its debrief was opened: the plan does that once, and ends play once. */
  readonly isLed: boolean;
}

export const stepsOf = ({ shape }: Pick<LessonState, 'shape'>): readonly Step[] => planLesson(shape);

/** A lesson that begins now. */
export const begin = (shape: LessonShape, people: number, way: Way, now: number): LessonState => ({ shape, people, way, bell: now + shape.minutes * 60_000, at: 0, isLed: false });

/** As it is kept; `say` is for the second window. */
export function writeLesson(lesson: LessonState): Notes {
  const { shape, practiceOf, ...rest } = lesson;
  return { ...rest, ...shape, say: `plan.say.${stepsOf(lesson)[lesson.at]?.kind ?? 'debrief'}`, ...(practiceOf === undefined ? {} : { practiceOf }) };
}

/** Null when none is under way, or what was kept is no lesson of this version. */
export function readLesson({ minutes, debrief, turns, practice, people, way, bell, at, practiceOf, isLed }: Notes): LessonState | null {
  const [length, end, how] = [LENGTHS.find((n) => n === minutes), DEBRIEFS.find((n) => n === debrief), WAYS.find((id) => id === way)];
  if (length === undefined || end === undefined || how === undefined || typeof bell !== 'number' || typeof practice !== 'boolean') return null;
  if (!isCount(turns, 1, 400) || !isCount(people, 1, PEOPLE.most) || !isCount(at, 0, 1000)) return null;
  const shape: LessonShape = { minutes: length, debrief: end, turns, practice };
  if (!fits(shape) || at >= planLesson(shape).length) return null;
  return { shape, people, way: how, bell, at, isLed: isLed === true, ...(typeof practiceOf === 'string' ? { practiceOf } : {}) };
}
const isCount = (x: unknown, least: number, most: number): x is number => typeof x === 'number' && Number.isInteger(x) && x >= least && x <= most;

/** What is left of the lesson at `now`, of whose present step `left` seconds are left. */
export function fitLesson(lesson: LessonState, left: number, now: number): Fitted {
  const [present, ...later] = stepsOf(lesson).slice(lesson.at).map(dueOf);
  if (present === undefined) throw new Error('A lesson is always at a step of its plan.');
  return fit([later.length === 0 ? present : { ...present, seconds: Math.max(0, left) }, ...later], (lesson.bell - now) / 1000);
}

/** Index of the step that comes next, those left out that there is no time for. */
export function nextStep(lesson: LessonState, { steps: [, next] }: Fitted): number {
  const steps = stepsOf(lesson);
  return next === undefined ? lesson.at : steps.findIndex(({ kind, turn }) => kind === next.kind && turn === next.turn);
}

const STEP_OF: { readonly [P in PhaseId]: StepKind } = { news: 'news', diplomacy: 'diplomacy', orders: 'orders', resolution: 'resolution', reflection: 'resolution', ended: 'debrief' };

/** Index of the step in which the game stands. Before its first talks it waits for the opening; after the planned turns comes the debrief. */
export function stepOfGame(lesson: LessonState, { turn, phase }: { readonly turn: number; readonly phase: PhaseId }): number {
  const steps = stepsOf(lesson);
  const isOpening = steps[lesson.at]?.turn === undefined && steps[lesson.at]?.kind !== 'debrief';
  if (isOpening && turn === 1 && phase === 'news') return lesson.at;
  const found = steps.findIndex((step) => step.kind === STEP_OF[phase] && (step.kind === 'debrief' || step.turn === turn));
  return found < 0 ? steps.length - 1 : found;
}

/** From so many milliseconds on, a debrief that is that much longer than what is left of the lesson is too long. */
const SLACK = 60_000;

/** The debrief for what is left of the lesson: the longest that ends with the bell, and never a shorter one than was planned. */
export const debriefOf = ({ shape, bell }: LessonState, now: number): DebriefLength =>
  DEBRIEFS.filter((minutes) => minutes === shape.debrief || (minutes > shape.debrief && minutes * 60_000 < bell - now + SLACK)).at(-1) ?? shape.debrief;

/** The lesson at its last step, once its debrief stands open. */
export const atDebrief = (lesson: LessonState): LessonState => ({ ...lesson, at: stepsOf(lesson).length - 1, isLed: true });

/**
 * Seconds until play has to end for the debrief; null while other steps come before it. A step whose own time is up
 * may go on until then: nobody is cut short for the sake of a debrief that has its time.
 */
export function playLeft(lesson: LessonState, { steps }: Fitted): number | null {
  const [present, next] = steps;
  if (present === undefined || present.kind === 'debrief') return 0;
  const planned = stepsOf(lesson).at(-1);
  return next?.kind === 'debrief' && planned !== undefined ? present.seconds + next.seconds - dueOf(planned).seconds : null;
}

/** Turns that the plan has and that there is no time for any more. */
export function turnsCut(lesson: LessonState, { steps }: Fitted): number {
  const last = (list: readonly { readonly turn?: number }[]): number => list.reduce((most, { turn = 0 }) => Math.max(most, turn), 0);
  const reached = stepsOf(lesson)[lesson.at]?.turn ?? 0;
  return Math.max(0, last(stepsOf(lesson)) - Math.max(reached, last(steps)));
}
