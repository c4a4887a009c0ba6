/** How a lesson is cut into steps: whole minutes that always sum to the lesson, with the debrief set aside before anything else. */

export const LENGTHS = [45, 60, 90] as const;
export type LessonLength = (typeof LENGTHS)[number];
/** Minutes of the debrief's three versions. */
export const DEBRIEFS = [8, 15, 30] as const;
export type DebriefLength = (typeof DEBRIEFS)[number];

export const OPENING = ['welcome', 'roles', 'practice', 'check'] as const;
/** Steps of a turn; `resolution` holds the reflection too. */
export const TURN_STEPS = ['news', 'diplomacy', 'orders', 'resolution'] as const;
export type TurnStep = (typeof TURN_STEPS)[number];
export type StepKind = (typeof OPENING)[number] | TurnStep | 'debrief';

export interface Step {
  readonly kind: StepKind;
  /** Turn of the game, for its steps. */
  readonly turn?: number;
  readonly minutes: number;
}
export interface LessonShape {
  readonly minutes: LessonLength;
  readonly debrief: DebriefLength;
  /** Turns that the game has. */
  readonly turns: number;
  /** Whether there is time for a practice game. */
  readonly practice: boolean;
}

const OPENING_MINUTES: { readonly [L in LessonLength]: { readonly [K in (typeof OPENING)[number]]: number } } = {
  45: { welcome: 2, roles: 4, practice: 4, check: 2 },
  60: { welcome: 3, roles: 5, practice: 5, check: 3 },
  90: { welcome: 4, roles: 7, practice: 7, check: 4 },
};
/** Minutes of a turn: what it should have, and the least and most that make sense with a whole class. */
const TURN = { wanted: { 45: 6, 60: 7, 90: 7 }, least: 5, most: 10 } as const;
const LEAST_TURNS = 2;
/** Where the minutes beyond one for each step of a turn go: to the talks first. */
const SPARE: readonly TurnStep[] = ['diplomacy', 'orders', 'diplomacy', 'resolution', 'diplomacy', 'orders'];

const openingOf = ({ minutes, practice }: LessonShape): readonly Step[] =>
  OPENING.filter((kind) => practice || kind !== 'practice').map((kind) => ({ kind, minutes: OPENING_MINUTES[minutes][kind] }));
const sum = (steps: readonly Step[]): number => steps.reduce((total, step) => total + step.minutes, 0);
const playMinutes = (shape: LessonShape): number => shape.minutes - shape.debrief - sum(openingOf(shape));

/** Whether a lesson holds this debrief and at least two turns. */
export const fits = (shape: LessonShape): boolean => playMinutes(shape) >= Math.min(LEAST_TURNS, shape.turns) * TURN.least;

/**
 * The steps of a lesson, in order. Their minutes sum to the lesson; the debrief has at least what was asked for.
 * A game with more turns than the lesson holds is ended early, into the debrief.
 * @throws when the lesson has no room for two turns, see `fits`
 */
export function planLesson(shape: LessonShape): readonly Step[] {
  if (!fits(shape)) throw new Error(`A lesson of ${shape.minutes} minutes with a debrief of ${shape.debrief} has no room for play.`);
  const play = playMinutes(shape);
  const count = Math.min(shape.turns, Math.max(LEAST_TURNS, Math.floor(play / TURN.wanted[shape.minutes])));
  const used = Math.min(play, count * TURN.most);
  const turns = Array.from({ length: count }, (_, i) => Math.floor(used / count) + (i < used % count ? 1 : 0));
  return [
    ...openingOf(shape),
    ...turns.flatMap((minutes, i) => turnSteps(minutes).map((step) => ({ ...step, turn: i + 1 }))),
    // What play can't use well is the debrief's.
    { kind: 'debrief', minutes: shape.debrief + play - used },
  ];
}

function turnSteps(minutes: number): readonly Step[] {
  const spare = SPARE.slice(0, minutes - TURN_STEPS.length);
  return TURN_STEPS.map((kind) => ({ kind, minutes: 1 + spare.filter((one) => one === kind).length }));
}
