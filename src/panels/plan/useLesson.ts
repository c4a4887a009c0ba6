/** The lesson beside the game: follows the game's phases, gives each step its time, and moves on. */
import { useCallback, useEffect, useMemo } from 'react';
import { useClient, useClientStore } from '../common/store.tsx';
import { hostingOf, useHosting, useSecondsLeft } from '../screen/hosting.ts';
import type { Fitted } from './fit.ts';
import { fitLesson, type LessonState, nextStep, readLesson, stepOfGame, stepsOf, writeLesson } from './lesson.ts';

export interface LessonUnderWay {
  readonly lesson: LessonState;
  readonly fitted: Fitted;
  /** Seconds left of the step, 0 when its time is up; null when the host has taken its limit away: only the bell ends it then. */
  readonly left: number | null;
  /** Goes to a step of the plan and starts its clock. */
  readonly goTo: (at: number) => void;
  readonly next: () => void;
  readonly end: () => void;
}

/** Null while no lesson is under way. */
export function useLesson(): LessonUnderWay | null {
  const store = useClientStore();
  const kept = useHosting((hosting) => hosting.lesson);
  const lesson = useMemo(() => readLesson(kept), [kept]);
  const left = useSecondsLeft();
  const goTo = useCallback((at: number): void => {
    const { hosting, clock } = hostingOf(store);
    const now = readLesson(hosting.getState().lesson);
    if (now === null) return;
    const moved = { ...now, at };
    // the time first: a step must not be seen with what was left of the one before
    clock.getState().start(secondsFor(moved));
    hosting.getState().keepLesson(writeLesson(moved));
  }, [store]);
  if (lesson === null) return null;
  const fitted = fitLesson(lesson, left ?? plannedSeconds(lesson), Date.now());
  return { lesson, fitted, left, goTo, next: () => goTo(nextStep(lesson, fitted)), end: () => endLesson(store) };
}

const plannedSeconds = (lesson: LessonState): number => (stepsOf(lesson)[lesson.at]?.minutes ?? 0) * 60;

/** What the step at which a lesson has just arrived is given. */
export function secondsFor(lesson: LessonState): number {
  const planned = plannedSeconds(lesson);
  const [present] = fitLesson(lesson, planned, Date.now()).steps;
  return present?.seconds ?? planned;
}

function endLesson(store: ReturnType<typeof useClientStore>): void {
  const { hosting, clock } = hostingOf(store);
  hosting.getState().keepLesson({});
  clock.getState().stop();
}

/** Keeps the lesson at the step in which the game stands. Used once, by what stays on the screen. */
export function useFollowGame(underWay: LessonUnderWay | null): void {
  const turn = useClient((client) => client.view?.turn);
  const phase = useClient((client) => client.view?.phase);
  const goTo = underWay?.goTo;
  const lesson = underWay?.lesson;
  const target = lesson === undefined || lesson.practiceOf !== undefined || turn === undefined || phase === undefined ? null : stepOfGame(lesson, { turn, phase });
  const at = lesson?.at;
  useEffect(() => {
    if (target !== null && target !== at) goTo?.(target);
  }, [target, at, goTo]);
}
